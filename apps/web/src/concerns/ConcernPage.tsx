import { BodyLong, BodyShort, Button, Heading, HStack, Tag, VStack } from '@navikt/ds-react';
import type { ConcernView } from '@samspor/contracts';
import { useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { Card } from '../app/Card.tsx';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { Opening } from '../app/Opening.tsx';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { usePageTitle } from '../app/usePageTitle.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useConcern } from './concerns-api.ts';
import { ConcernActForm } from './ConcernActForm.tsx';
import './concerns.css';

/** One report of concern, for who made it and for child welfare. */
export function ConcernPage() {
  const { reportId = '' } = useParams();
  return can(useMe(), 'concern-reports') ? <One key={reportId} reportId={reportId} /> : <NoAccess />;
}

function One({ reportId }: { reportId: string }) {
  const { t, texts } = useTexts();
  const concern = useConcern(reportId);
  const isSent = (useLocation().state as { sent?: boolean } | null)?.sent;
  const [saved, setSaved] = useState('');
  usePageTitle(t('concerns.title'));
  if (concern.isPending) return <PageLoading />;
  const reread = () => void concern.refetch();
  if (!concern.data) return <PageError error={concern.error} retry={reread} />;
  const view = concern.data;
  const { name, state, isUrgent, journeyId, acts, to } = view;
  const told = saved || (isSent && state === 'sent' ? t('concerns.sent', { agency: to.name }) : '');
  return (
    <VStack gap="space-20">
      <HStack justify="space-between" align="center" gap="space-12">
        <VStack gap="space-8" align="start">
          <Heading level="1" size="large" className="concern-title">
            {t('concerns.of', { name })}
          </Heading>
          <HStack gap="space-8">
            <Tag size="small" variant="moderate" data-color={state === 'answered' ? 'neutral' : 'accent'}>
              {texts.concerns.state[state]}
            </Tag>
            {isUrgent && state !== 'answered' && (
              <Tag size="small" variant="strong" data-color="danger">
                {t('concerns.urgentTag')}
              </Tag>
            )}
          </HStack>
        </VStack>
        <HStack gap="space-8" className="no-print">
          {journeyId !== null && (
            <Button as={Link} to={paths.journey(journeyId)} size="small" variant="secondary">
              {t('concerns.openJourney')}
            </Button>
          )}
          <Button as={Link} to={paths.concerns} size="small" variant="tertiary">
            {t('concerns.toList')}
          </Button>
        </HStack>
      </HStack>
      <div role="status">{told && <BodyShort className="concern-saved">{told}</BodyShort>}</div>
      <div className="columns">
        <Told view={view} />
        <VStack gap="space-20">
          {acts.length > 0 && (
            <Card id="concern-acts" title={t('concerns.doNow')}>
              {acts.map((act) => (
                <Opening key={act} title={texts.concerns.act[act]}>
                  {(close) => (
                    <ConcernActForm
                      view={view}
                      act={act}
                      done={() => {
                        close();
                        setSaved(t('concerns.done', { act: texts.concerns.act[act] }));
                      }}
                      reread={reread}
                    />
                  )}
                </Opening>
              ))}
            </Card>
          )}
          <History view={view} />
        </VStack>
      </div>
    </VStack>
  );
}

function Told({ view }: { view: ConcernView }) {
  const { t, texts } = useTexts();
  const { name, birthDate, reporter, agency, to, law, grounds, observed, tried, family, state } = view;
  const due = (date: string, isOver: boolean) =>
    isOver && view.isLate ? t('concerns.late', { date: formatDay(date) }) : formatDay(date);
  const { today } = useMe();
  const facts: [string, string | null, boolean?][] = [
    [t('concerns.child'), birthDate ? t('concerns.born', { name, date: formatDay(birthDate) }) : name],
    [t('concerns.from'), `${reporter}, ${agency.name}`],
    [t('concerns.to'), to.name],
    [t('concerns.sentOn'), formatDay(view.sentOn)],
    [
      t(law === 'DK' ? 'concerns.confirmBy' : 'concerns.acknowledgeBy'),
      state === 'sent' ? due(view.acknowledgeBy, view.acknowledgeBy < today) : null,
      view.acknowledgeBy < today,
    ],
    [
      t('concerns.answerBy'),
      state === 'answered' ? null : due(view.answerBy, view.answerBy < today),
      view.answerBy < today,
    ],
    [t('concerns.grounds'), grounds.map((ground) => texts.concerns.ground[ground]).join('\n') || null],
    [t('concerns.observed'), observed ?? t('concerns.erased')],
    [t('concerns.tried'), tried],
    [t('concerns.family'), family && texts.concerns.familyTold[family]],
  ];
  return (
    <Card id="concern-told" title={t('concerns.told')}>
      <BodyLong size="small">{t('concerns.intro')}</BodyLong>
      <dl className="concern-facts">
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

function History({ view: { steps } }: { view: ConcernView }) {
  const { t, texts } = useTexts();
  return (
    <Card id="concern-history" title={t('concerns.history')}>
      <ol className="concern-steps">
        {steps.map(({ type, on, by, outcome, note }, index) => (
          <li key={index}>
            <BodyShort weight="semibold">
              {formatDay(on)} {texts.concerns.step[type]}
            </BodyShort>
            {by && <BodyShort size="small">{by}</BodyShort>}
            {outcome && <BodyShort>{texts.concerns.outcome[outcome]}</BodyShort>}
            {note && <BodyShort className="concern-words">{note}</BodyShort>}
          </li>
        ))}
      </ol>
    </Card>
  );
}
