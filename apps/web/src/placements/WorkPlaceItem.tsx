import { BodyLong, BodyShort, Button, Heading, HStack, Tag, VStack } from '@navikt/ds-react';
import type { WorkPlaceView } from '@samspor/contracts';
import { Link } from 'react-router';
import { paths } from '../app/paths.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { municipalityName } from '../i18n/places.ts';

/** One work place: who, what one does there, for whom, and whether there is room. */
export function WorkPlaceItem({ place, keeps }: { place: WorkPlaceView; keeps: boolean }) {
  const { t, texts } = useTexts();
  const { placeId, host, kind, municipality, seats, taken, work, ageFrom, contact, agency } = place;
  const isFull = taken >= seats;
  const facts = [
    municipalityName(municipality),
    t('workTraining.orgnr', { orgnr: place.orgnr }),
    ageFrom === null ? '' : t('workTraining.fromAge', { age: ageFrom }),
  ];
  return (
    <li>
      <VStack gap="space-4">
        <HStack gap="space-8" align="center">
          <Heading level="3" size="xsmall">
            {host}
          </Heading>
          <Tag size="small" variant="moderate">
            {texts.workTraining.kind[kind]}
          </Tag>
          <Tag size="small" variant={isFull ? 'warning' : 'outline'}>
            {isFull
              ? t('workTraining.full', { seats })
              : t('workTraining.free', { free: seats - taken, seats })}
          </Tag>
        </HStack>
        <BodyLong className="placement-words">{work}</BodyLong>
        <BodyShort size="small">{facts.filter(Boolean).join(' · ')}</BodyShort>
        <BodyShort size="small">{t('workTraining.contactIs', { contact })}</BodyShort>
        <HStack gap="space-12" align="center">
          <BodyShort size="small" textColor="subtle">
            {t('workTraining.keptBy', { agency: agency.name, day: formatDay(place.changedOn) })}
          </BodyShort>
          {keeps && (
            <Button
              as={Link}
              to={paths.workPlace(placeId)}
              role="link"
              size="xsmall"
              variant="tertiary"
              aria-label={t('workTraining.changeOf', { host })}
            >
              {t('workTraining.change')}
            </Button>
          )}
        </HStack>
      </VStack>
    </li>
  );
}
