import { BodyLong, BodyShort, Button, HStack, Heading, Tag, VStack } from '@navikt/ds-react';
import type { OfferView } from '@samspor/contracts';
import { Link } from 'react-router';
import { useMe } from '../app/me-api.ts';
import { paths } from '../app/paths.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { municipalityName } from '../i18n/places.ts';

type Translate = ReturnType<typeof useTexts>['t'];

/** One offer: what, who gives it and where, for whom, when, and whether there is room. */
export function OfferItem({ offer, keeps }: { offer: OfferView; keeps: boolean }) {
  const { t, texts } = useTexts();
  const { today } = useMe();
  const { entryId, title, kind, provider, place, municipality, seats, taken, agency, changedOn } = offer;
  const full = seats !== null && taken >= seats;
  return (
    <li>
      <VStack gap="space-4">
        <HStack gap="space-8" align="center">
          <Heading level="3" size="xsmall">
            {title}
          </Heading>
          <Tag size="small" variant="moderate">
            {texts.codes.offerKind[kind]}
          </Tag>
          {seats !== null && (
            <Tag size="small" variant={full ? 'warning' : 'outline'}>
              {full ? t('offers.full', { seats }) : t('offers.free', { free: seats - taken, seats })}
            </Tag>
          )}
        </HStack>
        <BodyShort>
          {[provider, place, municipality ? municipalityName(municipality) : t('offers.wholeCounty')].join(
            ' · ',
          )}
        </BodyShort>
        <BodyLong>{offer.description}</BodyLong>
        <BodyShort size="small">
          {[ages(offer, t), when(offer, today, t)].filter(Boolean).join(' · ')}
        </BodyShort>
        <BodyShort size="small">{t('offers.contactIs', { contact: offer.contact })}</BodyShort>
        <HStack gap="space-12" align="center">
          <BodyShort size="small" textColor="subtle">
            {t('offers.keptBy', { agency: agency.name, date: formatDay(changedOn) })}
          </BodyShort>
          {keeps && (
            <Button
              as={Link}
              to={paths.offer(entryId)}
              role="link"
              size="xsmall"
              variant="tertiary"
              aria-label={t('offers.changeOf', { title })}
            >
              {t('offers.change')}
            </Button>
          )}
        </HStack>
      </VStack>
    </li>
  );
}

function ages({ ageFrom, ageTo }: OfferView, t: Translate): string {
  if (ageFrom !== null && ageTo !== null) return t('offers.ages', { from: ageFrom, to: ageTo });
  if (ageFrom !== null) return t('offers.agesFrom', { from: ageFrom });
  return ageTo === null ? t('offers.anyAge') : t('offers.agesTo', { to: ageTo });
}

function when({ startsOn, until, takenOffOn }: OfferView, today: string, t: Translate): string {
  if (takenOffOn !== null) return t('offers.offSince', { date: formatDay(takenOffOn) });
  const start =
    startsOn !== null && startsOn > today ? t('offers.starts', { date: formatDay(startsOn) }) : '';
  const end = until === null ? '' : t('offers.lasts', { date: formatDay(until) });
  return [start || t('offers.anyTime'), end].filter(Boolean).join(', ');
}
