import {
  BodyLong,
  BodyShort,
  Heading,
  HStack,
  Link as AkselLink,
  LocalAlert,
  Tag,
  VStack,
} from '@navikt/ds-react';
import type { PlacementView } from '@samspor/contracts';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Card } from '../app/Card.tsx';
import { can, useMe } from '../app/me-api.ts';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { StaleNote } from '../app/StaleNote.tsx';
import { usePageTitle } from '../app/usePageTitle.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { Agreement } from './Agreement.tsx';
import { Ending } from './Ending.tsx';
import { SendForm } from './SendForm.tsx';
import { usePlacement, usePlacementAct } from './placements-api.ts';
import { Visits } from './Visits.tsx';
import './placements.css';

/** One placement: what is due, the agreement with its versions, the visits, and how it ended. */
export function PlacementPage() {
  const { placementId = '' } = useParams();
  const { t } = useTexts();
  const placement = usePlacement(placementId);
  usePageTitle(t('workTraining.title'));
  if (placement.isPending) return <PageLoading />;
  const reread = () => void placement.refetch();
  if (!placement.data) return <PageError error={placement.error} retry={reread} />;
  return (
    <VStack gap="space-20">
      {placement.isError && <StaleNote since={placement.dataUpdatedAt} retry={reread} />}
      <OnePlacement view={placement.data} />
    </VStack>
  );
}

function OnePlacement({ view }: { view: PlacementView }) {
  const { t, texts } = useTexts();
  const [saved, setSaved] = useState('');
  const acts = can(useMe(), 'work-training') && view.follows;
  const part = { view, acts, done: setSaved };
  const name = view.name ?? t('workTraining.unnamed');
  return (
    <>
      <HStack gap="space-16">
        {can(useMe(), 'work-training') && (
          <AkselLink as={Link} to={paths.workTraining}>
            {t('workTraining.back')}
          </AkselLink>
        )}
        {view.journeyId && (
          <AkselLink as={Link} to={paths.journey(view.journeyId)}>
            {t('workTraining.toYouth', { name })}
          </AkselLink>
        )}
      </HStack>
      <HStack gap="space-12" align="center">
        <Heading level="1" size="large">
          {t('workTraining.at', { name, host: view.host })}
        </Heading>
        <Tag size="small" variant="moderate">
          {texts.workTraining.state[view.state]}
        </Tag>
      </HStack>
      <div role="status">{saved && <BodyShort>{saved}</BodyShort>}</div>
      <Facts view={view} />
      {view.follows ? <Next {...part} /> : <BodyLong className="card">{t('workTraining.notYours')}</BodyLong>}
      <Agreement {...part} />
      {view.follows && view.startedOn && <Visits {...part} />}
      {(view.ended !== null || acts) && <Ending {...part} />}
    </>
  );
}

function Facts({ view }: { view: PlacementView }) {
  const { t, texts } = useTexts();
  const { facts } = texts.workTraining;
  const lines: [string, string | null][] = [
    [facts.agency, `${view.agency.name}, ${view.caseworker}`],
    [facts.partner, view.partner?.name ?? null],
    [facts.basis, texts.workTraining.basis[view.basis]],
    [facts.started, view.startedOn && formatDay(view.startedOn)],
    [facts.orgnr, view.orgnr],
    [facts.work, view.work],
    [facts.contact, view.contact],
    [facts.approver, view.isMinor ? t('workTraining.minor') : null],
  ];
  return (
    <dl className="facts card">
      {lines.flatMap(([label, value]) =>
        value
          ? [
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>,
            ]
          : [],
      )}
    </dl>
  );
}

/** What a part of the page gets. */
export interface PlacementPart {
  view: PlacementView;
  /** The reader may act on it. */
  acts: boolean;
  done: (text: string) => void;
}

function Next({ view, acts, done }: PlacementPart) {
  const { t, texts } = useTexts();
  const { matters, hindered, today } = view;
  const start = usePlacementAct(view, 'StartPlacement');
  return (
    <Card id="neste" title={t('workTraining.next')}>
      {hindered && view.state === 'planned' && (
        <LocalAlert status="warning">
          <LocalAlert.Header>
            <LocalAlert.Title as="h3">{t('workTraining.hindered')}</LocalAlert.Title>
          </LocalAlert.Header>
          <LocalAlert.Content>{texts.rules[hindered]}</LocalAlert.Content>
        </LocalAlert>
      )}
      {hindered && view.state === 'planned' && acts && (
        <SendForm
          id="start"
          title={t('workTraining.start')}
          fields={[]}
          sending={start}
          done={() => done(t('workTraining.saved', { what: t('workTraining.start') }))}
        />
      )}
      {matters.length === 0 ? (
        <BodyShort>
          {t(view.state === 'planned' ? 'workTraining.begins' : 'workTraining.nothingDue')}
        </BodyShort>
      ) : (
        <ul className="placement-list">
          {matters.map(({ matter, dueOn }) => (
            <li key={matter}>
              <BodyShort {...(dueOn < today && { className: 'late' })}>
                {t(dueOn < today ? 'workTraining.late' : 'workTraining.due', {
                  what: texts.workTraining.matter[matter],
                  day: formatDay(dueOn),
                })}
              </BodyShort>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
