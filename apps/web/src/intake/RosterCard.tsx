import {
  BodyShort,
  Button,
  DatePicker,
  Fieldset,
  HStack,
  Select,
  TextField,
  useDatepicker,
  VStack,
} from '@navikt/ds-react';
import type { IntakeView } from '@samspor/contracts';
import { useState } from 'react';
import { Card } from '../app/Card.tsx';
import { useMe } from '../app/me-api.ts';
import { ErrorBox } from '../app/PageError.tsx';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { dateOfDay, dayOfDate } from '../journeys/steps/local-day.ts';
import { useSetRoster } from './intake-api.ts';
import { dutyDaysOf, rosterValues, type RosterValues, type Weekday, weekdays } from './roster-values.ts';
import { useWeekday } from './useWeekday.ts';

/** Who has the intake on which weekdays; opened to be changed. */
export function RosterCard({ view }: { view: IntakeView }) {
  const { t } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const [isSaved, setIsSaved] = useState(false);
  const { plan, coming } = view;
  return (
    <Card id="vaktliste" title={t('intake.roster.title')}>
      <VStack gap="space-12" align="start">
        {plan ? <PlanLines view={view} plan={plan} /> : <BodyShort>{t('intake.roster.none')}</BodyShort>}
        {coming && <BodyShort>{t('intake.roster.coming', { date: formatDay(coming.from) })}</BodyShort>}
        <div role="status">{isSaved && <BodyShort>{t('intake.roster.saved')}</BodyShort>}</div>
        {isOpen ? (
          <RosterForm
            view={view}
            saved={() => {
              setIsOpen(false);
              setIsSaved(true);
            }}
          />
        ) : (
          <Button
            type="button"
            size="small"
            variant="secondary"
            onClick={() => {
              setIsOpen(true);
              setIsSaved(false);
            }}
          >
            {t('intake.roster.change')}
          </Button>
        )}
      </VStack>
    </Card>
  );
}

function PlanLines({ view, plan }: { view: IntakeView; plan: NonNullable<IntakeView['plan']> }) {
  const { t } = useTexts();
  const weekday = useWeekday();
  const nameOf = (id: string) => view.people.find((person) => person.id === id)?.name ?? id;
  const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  return (
    <VStack gap="space-4">
      <ul className="plain-list">
        {plan.days.map((day) => (
          <li key={day.weekday}>
            {t('intake.roster.line', {
              ...{ day: capital(weekday(day.weekday)), from: day.from, to: day.to },
              ...{ name: nameOf(day.person), minutes: day.minutes },
            })}
          </li>
        ))}
      </ul>
      <BodyShort size="small">{t('intake.roster.since', { date: formatDay(plan.from) })}</BodyShort>
    </VStack>
  );
}

function RosterForm({ view, saved }: { view: IntakeView; saved: () => void }) {
  const { t } = useTexts();
  const { today } = useMe();
  const save = useSetRoster();
  const [values, setValues] = useState(() => rosterValues(view, today));
  const [version] = useState(view.version);
  const [isTried, setIsTried] = useState(false);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const change = (next: Partial<RosterValues>) => {
    setValues({ ...values, ...next });
    setKey(crypto.randomUUID());
  };
  const { datepickerProps, inputProps } = useDatepicker({
    defaultSelected: dateOfDay(values.from ?? today),
    fromDate: dateOfDay(today),
    today: dateOfDay(today),
    onDateChange: (date) => change({ from: date && dayOfDate(date) }),
  });
  const send = () => {
    setIsTried(true);
    const { from } = values;
    if (from) save.mutate({ from, days: dutyDaysOf(values), key, version }, { onSuccess: saved });
  };
  return (
    <form
      noValidate
      aria-label={t('intake.roster.title')}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <VStack gap="space-16" align="start">
        <DatePicker {...datepickerProps}>
          <DatePicker.Input
            {...inputProps}
            label={t('intake.roster.from')}
            error={isTried && !values.from && t('intake.roster.dayFault')}
          />
        </DatePicker>
        <TextField
          label={t('intake.roster.minutes')}
          inputMode="numeric"
          htmlSize={6}
          value={values.minutes}
          onChange={({ target }) => change({ minutes: target.value })}
        />
        {weekdays.map((weekday) => (
          <DutyFields
            key={weekday}
            weekday={weekday}
            people={view.people}
            value={values.days[weekday]}
            change={(day) => change({ days: { ...values.days, [weekday]: day } })}
          />
        ))}
        {save.isError && <ErrorBox error={save.error} title={t('intake.roster.failed')} />}
        <Button type="submit" loading={save.isPending}>
          {t('intake.roster.save')}
        </Button>
      </VStack>
    </form>
  );
}

interface DutyFieldsProps {
  weekday: Weekday;
  people: IntakeView['people'];
  value: RosterValues['days'][Weekday];
  change: (value: RosterValues['days'][Weekday]) => void;
}

function DutyFields({ weekday, people, value, change }: DutyFieldsProps) {
  const { t } = useTexts();
  const day = useWeekday()(weekday);
  return (
    <Fieldset legend={t('intake.roster.person', { day })} hideLegend>
      <HStack gap="space-12" align="end">
        <Select
          label={t('intake.roster.person', { day })}
          value={value.person}
          onChange={({ target }) => change({ ...value, person: target.value })}
        >
          <option value="">{t('intake.roster.nobody')}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        {value.person !== '' &&
          (['from', 'to'] as const).map((end) => (
            <TextField
              key={end}
              label={t(end === 'from' ? 'intake.roster.start' : 'intake.roster.end', { day })}
              htmlSize={6}
              value={value[end]}
              onChange={({ target }) => change({ ...value, [end]: target.value })}
            />
          ))}
      </HStack>
    </Fieldset>
  );
}
