import { ChevronDownIcon } from '@navikt/aksel-icons';
import { ActionMenu, BodyShort, Button, Heading, HStack, ReadMore, VStack } from '@navikt/ds-react';
import type { JourneyView } from '@samspor/contracts';
import { stepsMeeting, type DeadlineKind, type NextStep } from '@samspor/domain';
import type { RefObject } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';
import { Link, useNavigate } from 'react-router';
import { useMe } from '../app/me-api.ts';
import { paths } from '../app/paths.ts';
import { singleKeys } from '../app/settings.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { fromPage } from './journey-context.ts';
import { groupSteps, type StepGroups } from './step-groups.ts';
import { stepOfKey } from './step-of-key.ts';
import { TalkLine } from './TalkLine.tsx';
import { WaitsFor } from './WaitsFor.tsx';

interface NextStepsProps {
  journey: JourneyView;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** What to do next: the expected steps as buttons with date and key, the rest in a menu, and who we wait for. */
export function NextSteps({ journey, heading }: NextStepsProps) {
  const { t, texts } = useTexts();
  const navigate = useNavigate();
  const { journeyId, nextSteps, tasks, deadlines, asOf, left } = journey;
  const matters = [...tasks, ...deadlines.filter(({ kind }) => !isToldByStep(kind, nextSteps))];
  const groups = groupSteps(asOf ? [] : nextSteps);
  const single = singleKeys.useValue() === 'on';
  const open = (step: NextStep) =>
    void navigate(paths.step(journeyId, step.step), { preventScrollReset: true, state: fromPage });
  const takeByKey = (event: KeyboardEvent) => {
    const step = stepOfKey(event.code, groups.main);
    if (step) open(step);
  };
  useHotkeys(
    digitKeys.map((key) => `alt+${key}`),
    takeByKey,
    { preventDefault: true },
  );
  useHotkeys(digitKeys, takeByKey, { enabled: single });

  return (
    <VStack as="section" gap="space-12" className="card next" aria-labelledby="neste-steg">
      <HStack justify="space-between" align="center" gap="space-12">
        <Heading
          id="neste-steg"
          level="2"
          size="medium"
          ref={heading}
          tabIndex={-1}
          className="section-target"
        >
          {t('journey.next.title')}
        </Heading>
        {groups.more.length > 0 && <MoreSteps groups={groups.more} open={open} />}
      </HStack>
      {left && <BodyShort>{t('journey.left.noSteps')}</BodyShort>}
      {asOf && !left && (
        <BodyShort>{t('journey.next.readOnly', { date: formatDay(asOf.on ?? '') })}</BodyShort>
      )}
      {!asOf && groups.main.length + groups.waiting.length === 0 && (
        <BodyShort>{t('journey.next.none')}</BodyShort>
      )}
      {matters.length > 0 && (
        <ul className="plain-list" aria-label={t('journey.tasks')}>
          {matters.map(({ kind, dueOn }) => (
            <li key={kind}>
              {t('journey.taskLine', { task: texts.codes.work[kind], date: formatDay(dueOn) })}
            </li>
          ))}
        </ul>
      )}
      <TalkLine journey={journey} />
      {groups.main.length > 0 && (
        <ol className="steps">
          {groups.main.map((step, index) => (
            <MainStep key={step.step} journeyId={journeyId} step={step} index={index} />
          ))}
        </ol>
      )}
      {groups.ahead.length > 0 && <StepsAhead steps={groups.ahead} />}
      {groups.waiting.length > 0 && (
        <VStack gap="space-4">
          <Heading level="3" size="xsmall">
            {t('journey.next.others')}
          </Heading>
          <OthersSteps steps={groups.waiting} journey={journey} />
        </VStack>
      )}
      {groups.others.length > 0 && (
        <ReadMore size="small" header={t('journey.next.othersGroup')}>
          <OthersSteps steps={groups.others} journey={journey} />
        </ReadMore>
      )}
    </VStack>
  );
}

/** Where one step alone meets a deadline, its date stands at the step; else it is told by itself. */
function isToldByStep(kind: DeadlineKind, nextSteps: readonly NextStep[]): boolean {
  const ways = stepsMeeting(kind);
  return ways.length === 1 && nextSteps.some(({ step, dueOn }) => ways.includes(step) && dueOn !== null);
}

const digitKeys = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

function MainStep({
  journeyId,
  step: { step, dueOn },
  index,
}: {
  journeyId: string;
  step: NextStep;
  index: number;
}) {
  const { t, texts } = useTexts();
  const { today } = useMe();
  const key = t('journey.next.key', { number: index + 1 });
  return (
    <li>
      <div>
        <BodyShort weight="semibold">{texts.steps[step].name}</BodyShort>
        {dueOn && (
          <BodyShort size="small" className={dueOn < today ? 'late' : undefined}>
            {t(dueOn < today ? 'journey.next.overdue' : 'journey.next.due', { date: formatDay(dueOn) })}
          </BodyShort>
        )}
      </div>
      <HStack gap="space-8" align="center" className="no-print">
        <kbd aria-hidden>{key}</kbd>
        <Button
          as={Link}
          to={paths.step(journeyId, step)}
          preventScrollReset
          state={fromPage}
          variant={index === 0 ? 'primary' : 'secondary'}
          size="small"
          aria-keyshortcuts={`Alt+${index + 1}`}
        >
          {texts.steps[step].act}
        </Button>
      </HStack>
    </li>
  );
}

/** Expected steps whose time has not come. */
function StepsAhead({ steps }: { steps: NextStep[] }) {
  const { t, texts } = useTexts();
  return (
    <ul className="plain-list">
      {steps.map(({ step, from, dueOn }) => (
        <li key={step}>
          {texts.steps[step].name}: {from && t('journey.next.from', { date: formatDay(from) })}
          {dueOn && `, ${t('journey.next.due', { date: formatDay(dueOn) })}`}
        </li>
      ))}
    </ul>
  );
}

function MoreSteps({ groups, open }: { groups: StepGroups['more']; open: (step: NextStep) => void }) {
  const { t, texts } = useTexts();
  return (
    <ActionMenu>
      <ActionMenu.Trigger>
        <Button
          className="no-print"
          variant="tertiary"
          size="small"
          icon={<ChevronDownIcon aria-hidden />}
          iconPosition="right"
        >
          {t('journey.next.more')}
        </Button>
      </ActionMenu.Trigger>
      <ActionMenu.Content align="end">
        {groups.map(({ name, steps }) => (
          <ActionMenu.Group key={name} label={texts.journey.next.groups[name]}>
            {steps.map((step) => (
              <ActionMenu.Item key={step.step} onSelect={() => open(step)}>
                {texts.steps[step.step].act}
              </ActionMenu.Item>
            ))}
          </ActionMenu.Group>
        ))}
      </ActionMenu.Content>
    </ActionMenu>
  );
}

function OthersSteps({ steps, journey }: { steps: NextStep[]; journey: JourneyView }) {
  const { t, texts } = useTexts();
  const { today } = useMe();
  const due = (dueOn: string) =>
    t(dueOn < today ? 'journey.next.overdue' : 'journey.next.due', { date: formatDay(dueOn) });
  return (
    <ul className="plain-list">
      {steps.map(({ step, who, main, dueOn }) => (
        <li key={step}>
          {texts.steps[step].name}
          {dueOn && `, ${due(dueOn)}`}. <WaitsFor step={{ step, who, main }} journey={journey} />
        </li>
      ))}
    </ul>
  );
}
