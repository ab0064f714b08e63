import {
  BodyLong,
  BodyShort,
  Button,
  Heading,
  HStack,
  Select,
  Switch,
  TextField,
  VStack,
} from '@navikt/ds-react';
import type { OfferView } from '@samspor/contracts';
import { offerKinds, type OfferKind } from '@samspor/domain';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Card } from '../app/Card.tsx';
import { can, useMe } from '../app/me-api.ts';
import { PageError } from '../app/PageError.tsx';
import { PageLoading } from '../app/PageLoading.tsx';
import { paths } from '../app/paths.ts';
import { StaleNote } from '../app/StaleNote.tsx';
import { usePageTitle } from '../app/usePageTitle.ts';
import { useTexts } from '../i18n/i18n.ts';
import { OfferItem } from './OfferItem.tsx';
import { useOffers, usePastOffers } from './offers-api.ts';

/** The running overview of what can be offered to youths in the county (OF 8-3), to search in and to keep. */
export function OffersPage() {
  const { t, texts } = useTexts();
  const keeps = can(useMe(), 'keep-offers');
  const [search, setSearch] = useSearchParams();
  const [past, setPast] = useState(false);
  const [words, setWords] = useState('');
  const now = useOffers();
  const gone = usePastOffers(past);
  const offers = past ? gone : now;
  usePageTitle(t('offers.title'));
  if (offers.isPending) return <PageLoading />;
  if (!offers.data) return <PageError error={offers.error} retry={() => void offers.refetch()} />;
  const kind = search.get('type') as OfferKind | null;
  const found = offers.data.filter((offer) => (!kind || offer.kind === kind) && says(offer, words));
  return (
    <VStack gap="space-16">
      <HStack gap="space-16" justify="space-between" align="center">
        <Heading level="1" size="large">
          {t('offers.title')}
        </Heading>
        {keeps && (
          <Button as={Link} to={paths.newOffer} role="link" size="small">
            {t('offers.add')}
          </Button>
        )}
      </HStack>
      <BodyLong>{t('offers.intro')}</BodyLong>
      {offers.isError && <StaleNote since={offers.dataUpdatedAt} retry={() => void offers.refetch()} />}
      <HStack gap="space-16" align="end" role="search" aria-label={t('offers.search')}>
        <TextField
          size="small"
          label={t('offers.words')}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <Select
          size="small"
          label={t('offers.kind')}
          value={kind ?? ''}
          onChange={({ target }) => setSearch(target.value ? { type: target.value } : {}, { replace: true })}
        >
          <option value="">{t('offers.allKinds')}</option>
          {offerKinds.map((one) => (
            <option key={one} value={one}>
              {texts.codes.offerKind[one]}
            </option>
          ))}
        </Select>
        {keeps && (
          <Switch size="small" checked={past} onChange={({ target }) => setPast(target.checked)}>
            {t('offers.past')}
          </Switch>
        )}
      </HStack>
      <Card id="tilbud" title={t(past ? 'offers.countPast' : 'offers.count', { count: found.length })}>
        {found.length === 0 ? (
          <BodyShort>{t(offers.data.length === 0 ? 'offers.none' : 'offers.noneFound')}</BodyShort>
        ) : (
          <ul className="plain-list offer-list">
            {found.map((offer) => (
              <OfferItem key={offer.entryId} offer={offer} keeps={keeps && offer.mine} />
            ))}
          </ul>
        )}
      </Card>
    </VStack>
  );
}

function says({ title, provider, place, description }: OfferView, words: string): boolean {
  const text = `${title} ${provider} ${place} ${description}`.toLocaleLowerCase('nb');
  return words
    .toLocaleLowerCase('nb')
    .split(/\s+/)
    .every((word) => text.includes(word));
}
