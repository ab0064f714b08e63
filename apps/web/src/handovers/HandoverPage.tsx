import { BodyLong, BodyShort, Button, Heading, HStack, Tag, VStack } from '@navikt/ds-react';
import type { HandoverView } from '@samspor/contracts';
import type { HandoverAct } from '@samspor/domain';
import { useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { Card } from '../app/Card.tsx';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { usePageTitle } from '../app/usePageTitle.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { ActForm } from './ActForm.tsx';
import { useHandover } from './handovers-api.ts';
import './handovers.css';

/** One referral: what it tells, what has happened, and what the reader can do about it. */
export function HandoverPage() {
  const { handoverId = '' } = useParams();
  return can(useMe(), 'handovers') ? <One key={handoverId} handoverId={handoverId} /> : <NoAccess />;
}

function One({ handoverId }: { handoverId: string }) {
  const { t, texts } = useTexts();
  const handover = useHandover(handoverId);
  const isSent = (useLocation().state as { sent?: boolean } | null)?.sent;
  const [act, setAct] = useState<HandoverAct | null>(null);
  const [saved, setSaved] = useState('');
  usePageTitle(t('handovers.title'));
  if (handover.isPending) return <PageLoading />;
  const reread = () => void handover.refetch();
  if (!handover.data) return <PageError error={handover.error} retry={reread} />;
  const view = handover.data;
  const { name, state, agency, journeyId } = view;
  const told = saved || (isSent && state === 'waiting' ? t('handovers.sent', { agency: agency.name }) : '');
  return (
    <VStack gap="space-20">
      <HStack justify="space-between" align="center" gap="space-12">
        <VStack gap="space-8" align="start">
          <Heading level="1" size="large">
            {name === null ? t('handovers.hidden') : t('handovers.of', { name })}
          </Heading>
          <Tag size="small" variant="moderate" data-color={state === 'waiting' ? 'accent' : 'neutral'}>
            {texts.handovers.state[state]}
          </Tag>
        </VStack>
        <HStack gap="space-8" className="no-print">
          {journeyId !== null && (
            <Button as={Link} to={paths.journey(journeyId)} size="small" variant="secondary">
              {t('handovers.openJourney')}
            </Button>
          )}
          <Button as={Link} to={paths.handovers} size="small" variant="tertiary">
            {t('handovers.toList')}
          </Button>
        </HStack>
      </HStack>
      <div role="status">{told && <BodyShort className="handover-saved">{told}</BodyShort>}</div>
      <div className="columns">
        <Told view={view} />
        <VStack gap="space-20">
          {(view.acts.length > 0 || act) && (
            <Card id="handover-answer" title={t('handovers.answer')}>
              <HStack gap="space-8">
                {view.acts.map((one) => (
                  <Button
                    key={one}
                    size="small"
                    variant={one === 'Accept' ? 'primary' : 'secondary'}
                    aria-expanded={act === one}
                    onClick={() => setAct(act === one ? null : one)}
                  >
                    {texts.handovers.act[one]}
                  </Button>
                ))}
              </HStack>
              {act && (
                <ActForm
                  key={act}
                  view={view}
                  act={act}
                  done={(which) => {
                    setAct(null);
                    setSaved(t('handovers.done', { act: texts.handovers.act[which] }));
                  }}
                  reread={() => {
                    setAct(null);
                    reread();
                  }}
                />
              )}
            </Card>
          )}
          <History view={view} />
        </VStack>
      </div>
    </VStack>
  );
}

function Told({ view }: { view: HandoverView }) {
  const { t, texts } = useTexts();
  const { want, urgency, basis } = texts.handovers;
  const { name, age, question, summary, giver, agency, asker, answerBy, isLate } = view;
  const date = formatDay(answerBy);
  const facts: [string, string | null, boolean?][] = [
    [t('handovers.youth'), name !== null && age !== null ? t('handovers.ofAge', { name, age }) : name],
    [t('handovers.from'), giver.name],
    [t('handovers.askedBy'), asker],
    [t('handovers.to'), agency.name],
    [t('handovers.wants'), want[view.wants]],
    [t('handovers.urgencyLabel'), urgency[view.urgency]],
    [t('handovers.basisLabel'), basis[view.basis]],
    [t('handovers.answerBy'), isLate ? t('handovers.late', { date }) : date, isLate],
    [t('handovers.question'), question],
    [t('handovers.summary'), summary],
  ];
  return (
    <Card id="handover-told" title={t('handovers.told')}>
      {name === null && <BodyLong>{t('handovers.hiddenWhy')}</BodyLong>}
      <dl className="handover-facts">
        {facts.map(
          ([label, value, late]) =>
            value && (
              <div key={label}>
                <dt>{label}</dt>
                <dd className={late ? 'late' : undefined}>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </Card>
  );
}

function History({ view: { steps } }: { view: HandoverView }) {
  const { t, texts } = useTexts();
  const reasons: Readonly<Record<string, string>> = texts.codes.handoverReason;
  return (
    <Card id="handover-history" title={t('handovers.history')}>
      <ol className="handover-steps">
        {steps.map(({ type, on, agency, by, to, reason, note }, index) => (
          <li key={index}>
            <BodyShort weight="semibold">
              {formatDay(on)}{' '}
              {to
                ? t('handovers.toAgency', { step: texts.handovers.step[type], agency: to })
                : texts.handovers.step[type]}
            </BodyShort>
            {by && (
              <BodyShort size="small">
                {by}, {agency.name}
              </BodyShort>
            )}
            {reason && <BodyShort>{reasons[reason]}</BodyShort>}
            {note && <BodyShort className="handover-words">{note}</BodyShort>}
          </li>
        ))}
      </ol>
    </Card>
  );
}
