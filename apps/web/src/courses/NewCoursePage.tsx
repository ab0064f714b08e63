import {
  BodyShort,
  Button,
  Checkbox,
  CheckboxGroup,
  Heading,
  Link as AkselLink,
  Select,
  TextField,
  VStack,
} from '@navikt/ds-react';
import {
  followUpDay,
  isIsoDate,
  sessionDays,
  templateOn,
  type CourseTemplate,
  type TemplateHistory,
} from '@samspor/domain';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { wasRefused } from '../api/api-error.ts';
import { Card } from '../app/Card.tsx';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { ErrorBox, PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { usePageTitle } from '../app/usePageTitle.ts';
import { DateInput } from '../county/DayInput.tsx';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useColleagues } from '../journeys/journey-api.ts';
import { usePlanRun, useTemplates } from './courses-api.ts';

const weekdays = [1, 2, 3, 4, 5] as const;

/** A new run of a template: choose, see its dates, plan it. */
export function NewCoursePage() {
  return can(useMe(), 'courses') ? <WithTemplates /> : <NoAccess />;
}

function WithTemplates() {
  const templates = useTemplates();
  if (templates.isPending) return <PageLoading />;
  if (!templates.data) return <PageError error={templates.error} retry={() => void templates.refetch()} />;
  return <PlanForm templates={templates.data} />;
}

function PlanForm({ templates }: { templates: readonly TemplateHistory[] }) {
  const { t, texts } = useTexts();
  const me = useMe();
  const navigate = useNavigate();
  const plan = usePlanRun();
  const colleagues = useColleagues(true).data ?? [{ id: me.id, name: me.name }];
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [isTried, setIsTried] = useState(false);
  const [chosen, setChosen] = useState({
    ...fromTemplate(templateIn(templates, 'klart-jeg-kan', me.today)),
    from: '',
    hour: '10',
    place: '',
    leader: me.id,
    informationOn: '',
  });
  usePageTitle(t('courses.new'));
  const set = (change: Partial<typeof chosen>) => setChosen((known) => ({ ...known, ...change }));
  // A run is built as was decided for the day on which it begins.
  const template = templateIn(templates, chosen.template, isIsoDate(chosen.from) ? chosen.from : me.today);
  const days = isIsoDate(chosen.from) ? sessionDays(chosen.from, chosen.days, template.sessions.length) : [];
  const last = days.at(-1);
  const wrong = {
    from: (!isIsoDate(chosen.from) || chosen.from < me.today) && t('courses.plan.fromWrong'),
    days: chosen.days.length === 0 && t('courses.plan.daysWrong'),
    seats: !(Number(chosen.seats) >= 1 && Number(chosen.seats) <= 60) && t('courses.plan.seatsWrong'),
    place: chosen.place.trim() === '' && t('courses.fillIn'),
  };
  const fault = (name: keyof typeof wrong) => (isTried && wrong[name]) || undefined;
  const send = () => {
    setIsTried(true);
    if (Object.values(wrong).some(Boolean)) return;
    const { template: id, from, days: on, seats, hour, place, leader, informationOn } = chosen;
    const body = {
      ...{ template: id, from, weekdays: on, seats: Number(seats), hour: Number(hour), place, leader },
      ...(informationOn && { informationOn }),
    };
    plan.mutate(
      { key, body },
      {
        onSuccess: ({ runId }) => void navigate(paths.course(runId)),
        onError: (error) => {
          if (wasRefused(error)) setKey(crypto.randomUUID());
        },
      },
    );
  };
  return (
    <VStack gap="space-20">
      <AkselLink as={Link} to={paths.courses}>
        {t('courses.back')}
      </AkselLink>
      <Heading level="1" size="large">
        {t('courses.new')}
      </Heading>
      <form
        noValidate
        aria-label={t('courses.new')}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <VStack gap="space-16" className="card" maxWidth="44rem" align="start">
          <Select
            label={t('courses.plan.template')}
            description={template.aim}
            value={chosen.template}
            onChange={({ target }) =>
              set(fromTemplate(templateIn(templates, target.value, chosen.from || me.today)))
            }
          >
            {templates.map(({ base: { id, name } }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
          <DateInput
            id="fra"
            label={t('courses.plan.from')}
            value={chosen.from}
            error={fault('from')}
            change={(from) => set({ from })}
          />
          <CheckboxGroup
            legend={t('courses.plan.weekdays')}
            value={chosen.days}
            error={fault('days')}
            onChange={(value: number[]) => set({ days: value.toSorted() })}
          >
            {weekdays.map((day) => (
              <Checkbox key={day} value={day}>
                {texts.courses.weekday[day]}
              </Checkbox>
            ))}
          </CheckboxGroup>
          <TextField
            label={t('courses.plan.seats')}
            inputMode="numeric"
            value={chosen.seats}
            error={fault('seats')}
            onChange={({ target }) => set({ seats: target.value })}
          />
          <Select
            label={t('courses.plan.hour')}
            value={chosen.hour}
            onChange={({ target }) => set({ hour: target.value })}
          >
            {Array.from({ length: 14 }, (_, index) => String(index + 7)).map((hour) => (
              <option key={hour} value={hour}>{`${hour.padStart(2, '0')}:00`}</option>
            ))}
          </Select>
          <TextField
            label={t('courses.plan.place')}
            value={chosen.place}
            maxLength={100}
            error={fault('place')}
            onChange={({ target }) => set({ place: target.value })}
          />
          <Select
            label={t('courses.plan.leader')}
            value={chosen.leader}
            onChange={({ target }) => set({ leader: target.value })}
          >
            {colleagues.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
          {template.hasInformation && (
            <DateInput
              id="informasjon"
              label={t('courses.optional', { label: t('courses.plan.information') })}
              value={chosen.informationOn}
              error={undefined}
              change={(informationOn) => set({ informationOn })}
            />
          )}
          {plan.isError && <ErrorBox error={plan.error} />}
          <Button type="submit" loading={plan.isPending}>
            {t('courses.plan.send')}
          </Button>
        </VStack>
      </form>
      <Card id="datoer" title={t('courses.plan.dates')}>
        {days.length === 0 ? (
          <BodyShort>{t('courses.plan.noDates')}</BodyShort>
        ) : (
          <ol>
            {days.map((day, index) => (
              <li key={day}>
                {formatDay(day)} – {template.sessions[index]?.title}
              </li>
            ))}
          </ol>
        )}
        {last && template.followUpMonths !== null && (
          <BodyShort>
            {t('courses.plan.followUp', { day: formatDay(followUpDay(last, template.followUpMonths)) })}
          </BodyShort>
        )}
      </Card>
    </VStack>
  );
}

function templateIn(templates: readonly TemplateHistory[], id: string, day: string): CourseTemplate {
  const found = templates.find(({ base }) => base.id === id) ?? templates[0];
  if (!found) throw new Error(`No course is called ${id}`);
  return templateOn(found, day);
}

function fromTemplate({ id, weekdays: days, seats }: CourseTemplate) {
  return { template: id, days: [...days], seats: String(seats) };
}
