import { BodyLong, BodyShort, Button, Heading, HStack, VStack } from '@navikt/ds-react';
import type { WellbeingView } from '@samspor/contracts';
import { rhythms, wellbeingWork } from '@samspor/domain';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Card } from '../app/Card.tsx';
import { optionsOf } from '../app/FormField.tsx';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { usePageTitle } from '../app/usePageTitle.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { ChildForm } from './ChildForm.tsx';
import { PressButton } from './PressButton.tsx';
import { useChild } from './wellbeing-api.ts';
import '../help/help.css';

/** All that the wellbeing person has done for one child, and plans to. */
export function ChildPage() {
  const { journeyId = '' } = useParams();
  const me = useMe();
  const mayRead = can(me, 'wellbeing') && me.seat.role === 'wellbeing-person';
  return mayRead ? <OneChild key={journeyId} journeyId={journeyId} /> : <NoAccess />;
}

function OneChild({ journeyId }: { journeyId: string }) {
  const { t } = useTexts();
  const child = useChild(journeyId);
  const [saved, setSaved] = useState('');
  usePageTitle(t('wellbeing.title'));
  if (child.isPending) return <PageLoading />;
  if (!child.data) return <PageError error={child.error} retry={() => void child.refetch()} />;
  const part = { child: child.data, done: setSaved };
  return (
    <VStack gap="space-20">
      <HStack justify="space-between" align="center" gap="space-12">
        <div>
          <Heading level="1" size="large">
            {t('wellbeing.of', { name: child.data.name })}
          </Heading>
          <BodyLong>{t('wellbeing.ofWhy')}</BodyLong>
        </div>
        <HStack gap="space-8" className="no-print">
          <Button as={Link} to={paths.wellbeing} size="small" variant="secondary">
            {t('wellbeing.toDesk')}
          </Button>
          <Button as={Link} to={paths.journey(journeyId)} size="small" variant="tertiary">
            {t('wellbeing.toJourney')}
          </Button>
        </HStack>
      </HStack>
      <div role="status">{saved && <BodyShort className="help-saved">{saved}</BodyShort>}</div>
      <div className="columns">
        <VStack gap="space-20">
          <Plans {...part} />
          <Family {...part} />
        </VStack>
        <Log child={child.data} />
      </div>
    </VStack>
  );
}

interface PartProps {
  child: WellbeingView;
  done: (text: string) => void;
}

function Plans({ child, done }: PartProps) {
  const { t, texts } = useTexts();
  const { today } = useMe();
  const { work: words, rhythm: often } = texts.wellbeing;
  return (
    <Card id="wellbeing-plans" title={t('wellbeing.plans')}>
      {child.plans.length === 0 && <BodyLong>{t('wellbeing.noPlans')}</BodyLong>}
      <ul className="help-list">
        {child.plans.map(({ plan, work, rhythm, nextOn, note }) => (
          <li key={plan}>
            <span>
              {words[work]}, {often[rhythm].toLowerCase()}
            </span>
            <span className={nextOn < today ? 'late' : undefined}>
              {t(nextOn < today ? 'wellbeing.overdue' : 'wellbeing.due', { date: formatDay(nextOn) })}
            </span>
            {note && <span>{note}</span>}
            <HStack gap="space-8">
              <PressButton
                {...{ child, done, deed: 'DoPlanned', body: { plan }, text: t('wellbeing.doIt') }}
                label={t('wellbeing.doItOf', { work: words[work], name: child.name })}
              />
              <PressButton
                {...{ child, done, deed: 'EndPlanned', body: { plan }, text: t('wellbeing.end') }}
                label={t('wellbeing.endOf', { work: words[work] })}
              />
            </HStack>
          </li>
        ))}
      </ul>
      <ChildForm
        child={child}
        done={done}
        deed="PlanWellbeing"
        title={t('wellbeing.plan')}
        initial={{ dueOn: today }}
        fields={[
          {
            ...{ name: 'work', label: t('wellbeing.planWork'), kind: 'choice', needed: true },
            options: optionsOf(words, wellbeingWork),
          },
          { name: 'dueOn', label: t('wellbeing.planDue'), kind: 'day', needed: true },
          {
            ...{ name: 'rhythm', label: t('wellbeing.planRhythm'), kind: 'choice', needed: true },
            options: optionsOf(often, rhythms),
          },
          {
            ...{ name: 'note', label: t('help.note'), why: t('wellbeing.noteWhy') },
            ...{ kind: 'text', needed: false },
          },
        ]}
      />
    </Card>
  );
}

function Family({ child, done }: PartProps) {
  const { t } = useTexts();
  return (
    <Card id="wellbeing-family" title={t('wellbeing.family')}>
      {child.asks.length === 0 && <BodyLong>{t('wellbeing.noAsks')}</BodyLong>}
      {child.asks.map(({ ask, on, answerBy, question, adviser, note, isAnswered }) => (
        <div key={ask} className="help-item">
          <BodyShort weight="semibold">
            {formatDay(on)}: {question ?? '–'}
          </BodyShort>
          <BodyShort>
            {isAnswered
              ? t('wellbeing.adviserIs', { name: adviser ?? '–' })
              : t('wellbeing.waitsFor', { date: formatDay(answerBy) })}
          </BodyShort>
          {note && <BodyShort>{note}</BodyShort>}
        </div>
      ))}
      <ChildForm
        child={child}
        done={done}
        deed="AskFamilyGroup"
        title={t('wellbeing.ask')}
        fields={[
          {
            ...{ name: 'question', label: t('wellbeing.question'), why: t('wellbeing.questionWhy') },
            ...{ kind: 'text', needed: true },
          },
        ]}
      />
    </Card>
  );
}

function Log({ child: { log } }: { child: WellbeingView }) {
  const { t, texts } = useTexts();
  return (
    <Card id="wellbeing-log" title={t('wellbeing.log')}>
      {log.length === 0 && <BodyLong>{t('wellbeing.none')}</BodyLong>}
      <ul className="help-list">
        {log.map(({ on, work, by, note }, index) => (
          <li key={`${on} ${index}`}>
            <span>{formatDay(on)}</span>
            <span>{work.map((one) => texts.wellbeing.work[one]).join(', ')}</span>
            <span>{by}</span>
            {note && <span>{note}</span>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
