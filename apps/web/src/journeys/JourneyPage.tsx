import { BodyLong, Heading, LocalAlert, VStack } from '@navikt/ds-react';
import type { JourneyView } from '@samspor/contracts';
import { useRef, useState } from 'react';
import { Outlet, useLocation, useParams, useSearchParams } from 'react-router';
import { problemOf } from '../api/api-error.ts';
import { useMe } from '../app/me-api.ts';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { StaleNote } from '../app/StaleNote.tsx';
import { usePageTitle } from '../app/usePageTitle.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { AsOf } from './AsOf.tsx';
import { Duties } from './Duties.tsx';
import type { Beginning } from './enrol-body.ts';
import { PlacementsCard } from '../placements/PlacementsCard.tsx';
import { useJourney } from './journey-api.ts';
import type { JourneyContext, Receipt } from './journey-context.ts';
import { Messages } from './messages/Messages.tsx';
import { NextSteps } from './NextSteps.tsx';
import { PlanCard } from './plan/PlanCard.tsx';
import { PersonLine } from './PersonLine.tsx';
import { Rights } from './rights/Rights.tsx';
import { Road } from './Road.tsx';
import { Timeline } from './Timeline.tsx';
import { useChanges } from './useChanges.ts';

/** Everything about one youth: who, what comes next, the road so far, the duties and all that happened. */
export function JourneyPage() {
  const { journeyId = '' } = useParams();
  return <OneJourney key={journeyId} journeyId={journeyId} />;
}

function OneJourney({ journeyId }: { journeyId: string }) {
  const { t } = useTexts();
  const me = useMe();
  const [search] = useSearchParams();
  const on = search.get('on');
  const journey = useJourney(journeyId, on);
  const begun = (useLocation().state as { begun?: Beginning } | null)?.begun;
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const returnTo = useRef<HTMLHeadingElement>(null);
  usePageTitle(t('journey.title'));
  useChanges(journeyId, on || journey.data?.left ? undefined : journey.data?.version);
  if (journey.isPending) return <PageLoading />;
  if (on && problemOf(journey.error).status === 404) return <NotThen on={on} />;
  if (!journey.data) return <PageError error={journey.error} retry={() => void journey.refetch()} />;

  const view = journey.data;
  const today = view.asOf?.on ?? me.today;
  return (
    <VStack gap="space-20">
      <PersonLine journey={view} />
      {journey.isError && <StaleNote since={journey.dataUpdatedAt} retry={() => void journey.refetch()} />}
      {view.left && <LeftBanner left={view.left} />}
      {on && view.asOf && <AsOfBanner on={view.asOf.on ?? on} />}
      <div role="status">{receipt && <ReceiptNote receipt={receipt} close={() => setReceipt(null)} />}</div>
      {begun && !receipt && <BegunNote begun={begun} />}
      <NextSteps journey={view} heading={returnTo} />
      <Road journey={view} today={today} />
      <PlanCard journey={view} />
      {!view.left && !on && <PlacementsCard journeyId={journeyId} isClosed={view.phase === 'closed'} />}
      <div className="columns">
        <VStack gap="space-20">
          <Duties duties={view.duties} />
          <Messages journey={view} />
        </VStack>
        <Timeline key={on} context={{ journey: view, done: setReceipt, returnTo }} />
      </div>
      <Rights journey={view} />
      <AsOf on={on} />
      <Outlet context={{ journey: view, done: setReceipt, returnTo } satisfies JourneyContext} />
    </VStack>
  );
}

/** The day asked for lies before the journey began. */
function NotThen({ on }: { on: string }) {
  const { t } = useTexts();
  return (
    <VStack gap="space-20">
      <Heading level="1" size="large">
        {t('journey.asOf.banner', { date: formatDay(on) })}
      </Heading>
      <BodyLong className="card">{t('journey.asOf.notThen')}</BodyLong>
      <AsOf on={on} />
    </VStack>
  );
}

function BegunNote({ begun }: { begun: Beginning }) {
  const { t } = useTexts();
  return (
    <LocalAlert status="success" role="alert">
      <LocalAlert.Header>
        <LocalAlert.Title as="div">{t(`journey.${begun}.done`)}</LocalAlert.Title>
      </LocalAlert.Header>
    </LocalAlert>
  );
}

/** The reader's agency has left: nothing here is newer than that day. */
function LeftBanner({ left: { agency, on } }: { left: NonNullable<JourneyView['left']> }) {
  const { t } = useTexts();
  return (
    <LocalAlert status="announcement">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{t('journey.left.banner', { agency })}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>{t('journey.left.text', { date: formatDay(on) })}</LocalAlert.Content>
    </LocalAlert>
  );
}

function AsOfBanner({ on }: { on: string }) {
  const { t } = useTexts();
  return (
    <LocalAlert status="announcement">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{t('journey.asOf.banner', { date: formatDay(on) })}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>{t('journey.asOf.text')}</LocalAlert.Content>
    </LocalAlert>
  );
}

function ReceiptNote({ receipt: { step, on, recorded }, close }: { receipt: Receipt; close: () => void }) {
  const { t, texts } = useTexts();
  const nothing = recorded.events.length === 0;
  return (
    <LocalAlert status={nothing ? 'announcement' : 'success'}>
      <LocalAlert.Header>
        <LocalAlert.Title as="div">
          {nothing
            ? t('journey.form.nothingNew')
            : t('journey.form.done', { step: texts.steps[step].name, date: formatDay(on) })}
        </LocalAlert.Title>
        <LocalAlert.CloseButton onClick={close} />
      </LocalAlert.Header>
    </LocalAlert>
  );
}
