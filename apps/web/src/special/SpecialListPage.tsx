import { BodyLong, BodyShort, Heading, HStack, VStack } from '@navikt/ds-react';
import type { SpecialListView, SpecialRow } from '@samspor/contracts';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Card } from '../app/Card.tsx';
import type { AskedField } from '../app/FormField.tsx';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { Opening } from '../app/Opening.tsx';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { StaleNote } from '../app/StaleNote.tsx';
import { usePageTitle } from '../app/usePageTitle.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { useJourney } from '../journeys/journey-api.ts';
import { useSpecialList } from './special-api.ts';
import { SpecialActForm } from './SpecialActForm.tsx';
import './special.css';

/** The limited list of a special unit: who is on it, why, and when each place is reviewed. */
export function SpecialListPage() {
  return can(useMe(), 'special-list') ? <List /> : <NoAccess />;
}

function List() {
  const { t, texts } = useTexts();
  const list = useSpecialList();
  const [search, setSearch] = useSearchParams();
  const [saved, setSaved] = useState('');
  usePageTitle(t('special.title'));
  if (list.isPending) return <PageLoading />;
  const reread = () => void list.refetch();
  if (!list.data) return <PageError error={list.error} retry={reread} />;
  const view = list.data;
  const { version, places, youths } = view;
  const asked = search.get('ungdom');
  return (
    <VStack gap="space-20">
      <div>
        <Heading level="1" size="large">
          {t('special.title')}
        </Heading>
        <BodyLong>{t('special.intro')}</BodyLong>
      </div>
      {list.isError && <StaleNote since={list.dataUpdatedAt} retry={reread} />}
      <div role="status">{saved && <BodyShort className="special-saved">{saved}</BodyShort>}</div>
      {asked && !youths.some(({ journeyId }) => journeyId === asked) && (
        <PutOn
          journeyId={asked}
          view={view}
          done={() => {
            setSearch({}, { replace: true });
            setSaved(t('special.done', { act: texts.special.act.PutOnList }));
          }}
        />
      )}
      <Card id="special-list" title={t('special.taken', { count: youths.length, places })}>
        <Opening title={texts.special.act.SetPlaces} why={t('special.placesWhy')}>
          {(close) => (
            <SpecialActForm
              {...{ act: 'SetPlaces', version }}
              fields={[{ name: 'places', label: t('special.places'), kind: 'number', needed: true }]}
              initial={{ places: String(places) }}
              done={close}
            />
          )}
        </Opening>
        {youths.length === 0 ? (
          <BodyLong>{t('special.none')}</BodyLong>
        ) : (
          <ul className="special-youths">
            {youths.map((row) => (
              <Youth key={row.journeyId} row={row} view={view} told={setSaved} />
            ))}
          </ul>
        )}
      </Card>
    </VStack>
  );
}

/** The day of the next review, as every form asks for it. */
function useReviewField({ reviewUntil }: SpecialListView): AskedField {
  const { t } = useTexts();
  const why = t('special.reviewWhy', { date: formatDay(reviewUntil) });
  return { name: 'reviewOn', label: t('special.reviewField'), why, kind: 'day', needed: true };
}

function PutOn({ journeyId, view, done }: { journeyId: string; view: SpecialListView; done: () => void }) {
  const { t } = useTexts();
  const journey = useJourney(journeyId, null);
  const review = useReviewField(view);
  if (!journey.data) return journey.isPending ? <PageLoading rows={2} /> : null;
  const { name } = journey.data.person;
  return (
    <Card id="special-put" title={t('special.putTitle', { name })}>
      <SpecialActForm
        {...{ act: 'PutOnList', journeyId, version: view.version, done }}
        fields={[
          {
            ...{ name: 'reason', label: t('special.reason'), why: t('special.reasonWhy') },
            ...{ kind: 'text', needed: true },
          },
          review,
        ]}
      />
    </Card>
  );
}

interface YouthProps {
  row: SpecialRow;
  view: SpecialListView;
  told: (what: string) => void;
}

function Youth({ row, view, told }: YouthProps) {
  const { t, texts } = useTexts();
  const review = useReviewField(view);
  const { journeyId, name, since, reviewOn, isLate, reason, note } = row;
  const date = formatDay(reviewOn);
  const form = (act: 'ReviewPlace' | 'TakeOffList', fields: AskedField[]) => (
    <Opening title={t('special.actOf', { act: texts.special.act[act], name })}>
      {(close) => (
        <SpecialActForm
          {...{ act, journeyId, version: view.version, fields }}
          done={() => {
            close();
            told(t('special.doneOf', { act: texts.special.act[act], name }));
          }}
        />
      )}
    </Opening>
  );
  return (
    <li>
      <VStack gap="space-8">
        <HStack gap="space-12" align="center">
          <Link to={paths.journey(journeyId)} className="aksel-link special-name">
            {name}
          </Link>
          <BodyShort size="small">{t('special.since', { date: formatDay(since) })}</BodyShort>
          <BodyShort size="small" {...(isLate && { className: 'late' })}>
            {t(isLate ? 'special.late' : 'special.review', { date })}
          </BodyShort>
        </HStack>
        {reason && <BodyLong className="special-words">{reason}</BodyLong>}
        {note && <BodyLong className="special-words">{t('special.lastReview', { note })}</BodyLong>}
        <HStack gap="space-8" className="no-print">
          {form('ReviewPlace', [
            { name: 'note', label: t('special.note'), kind: 'text', needed: true },
            review,
          ])}
          {form('TakeOffList', [
            { name: 'reason', label: t('special.offReason'), kind: 'text', needed: true },
          ])}
        </HStack>
      </VStack>
    </li>
  );
}
