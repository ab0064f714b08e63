import { BodyLong, BodyShort, Button, Heading, HStack, Switch, TextField, VStack } from '@navikt/ds-react';
import type { WorkPlaceView, WorkTraining } from '@samspor/contracts';
import { useState } from 'react';
import { Link } from 'react-router';
import { Card } from '../app/Card.tsx';
import { can, useMe } from '../app/me-api.ts';
import { NoAccess } from '../app/NotFoundPage.tsx';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { StaleNote } from '../app/StaleNote.tsx';
import { usePageTitle } from '../app/usePageTitle.ts';
import { useTexts } from '../i18n/i18n.ts';
import { PlacementLine } from './PlacementLine.tsx';
import { usePastWorkPlaces, useWorkTraining } from './placements-api.ts';
import { WorkPlaceItem } from './WorkPlaceItem.tsx';
import './placements.css';

/** What the placements wait for, and where there is room. */
export function WorkTrainingPage() {
  return can(useMe(), 'work-training') ? <Board /> : <NoAccess />;
}

function Board() {
  const { t } = useTexts();
  const keeps = can(useMe(), 'work-places');
  const board = useWorkTraining();
  usePageTitle(t('workTraining.title'));
  if (board.isPending) return <PageLoading />;
  const reread = () => void board.refetch();
  if (!board.data) return <PageError error={board.error} retry={reread} />;
  const { placements, today } = board.data;
  return (
    <VStack gap="space-20">
      <HStack justify="space-between" align="center" gap="space-12">
        <Heading level="1" size="large">
          {t('workTraining.title')}
        </Heading>
        {keeps && (
          <Button as={Link} to={paths.newWorkPlace} role="link" size="small">
            {t('workTraining.addPlace')}
          </Button>
        )}
      </HStack>
      {board.isError && <StaleNote since={board.dataUpdatedAt} retry={reread} />}
      <Card id="plasseringer" title={t('workTraining.placements', { count: placements.length })}>
        {placements.length === 0 ? (
          <BodyLong>{t('workTraining.noPlacements')}</BodyLong>
        ) : (
          <ul className="placement-list">
            {placements.map((one) => (
              <PlacementLine key={one.placementId} placement={one} today={today} />
            ))}
          </ul>
        )}
      </Card>
      <Places board={board.data} keeps={keeps} />
    </VStack>
  );
}

function Places({ board, keeps }: { board: WorkTraining; keeps: boolean }) {
  const { t } = useTexts();
  const [words, setWords] = useState('');
  const [free, setFree] = useState(false);
  const [past, setPast] = useState(false);
  const gone = usePastWorkPlaces(past);
  const places = past ? (gone.data ?? []) : board.places;
  const found = places.filter((one) => says(one, words) && (!free || one.taken < one.seats));
  return (
    <Card id="plasser" title={t('workTraining.places', { count: found.length })}>
      <HStack gap="space-16" align="end" role="search" aria-label={t('workTraining.search')}>
        <TextField
          size="small"
          label={t('workTraining.words')}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <Switch size="small" checked={free} onChange={({ target }) => setFree(target.checked)}>
          {t('workTraining.onlyFree')}
        </Switch>
        {keeps && (
          <Switch size="small" checked={past} onChange={({ target }) => setPast(target.checked)}>
            {t('workTraining.past')}
          </Switch>
        )}
      </HStack>
      {gone.isError && <BodyShort role="alert">{t('workTraining.pastFailed')}</BodyShort>}
      {found.length === 0 ? (
        <BodyLong>{t(places.length === 0 ? 'workTraining.noPlaces' : 'workTraining.noneFound')}</BodyLong>
      ) : (
        <ul className="placement-list">
          {found.map((one) => (
            <WorkPlaceItem key={one.placeId} place={one} keeps={keeps && one.mine} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function says({ host, work, contact, orgnr }: WorkPlaceView, words: string): boolean {
  const text = `${host} ${work} ${contact} ${orgnr}`.toLocaleLowerCase('nb');
  return words
    .toLocaleLowerCase('nb')
    .split(/\s+/)
    .every((word) => text.includes(word));
}
