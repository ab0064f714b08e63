import { PadlockLockedIcon } from '@navikt/aksel-icons';
import { BodyShort, Heading, HStack, Tag, VStack } from '@navikt/ds-react';
import type { JourneyView } from '@samspor/contracts';
import type { OfferKind, OtStatus } from '@samspor/domain';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { municipalityName } from '../i18n/places.ts';

/** Who it is about. Fields without a value are not shown. */
export function PersonLine({ journey }: { journey: JourneyView }) {
  const { t, texts } = useTexts();
  const { person, phase, phaseSince, otStatus, category, caseworker, owner, agencies, offers } = journey;
  const answers: Record<string, string> = texts.codes.answer;
  const others = agencies.filter(({ id }) => id !== owner.id);
  const facts: [string, string | null | undefined][] = [
    [t('journey.worker'), caseworker?.name ?? t('journey.nobody')],
    [t('journey.status'), texts.codes.otStatus[otStatus as OtStatus] ?? otStatus],
    [t('journey.category'), category && categoryText(category)],
    [t('journey.offers'), offers.map(offerText).join(', ')],
    [t('journey.school'), person.school],
    [t('journey.mobile'), person.mobile],
    [t('journey.email'), person.email],
    [t('journey.birthNumber'), person.birthNumber],
    [t('journey.owner'), owner.name],
    [t('journey.agencies'), others.map(agencyText).join(', ')],
  ];
  return (
    <VStack gap="space-12" as="header" className="card">
      <HStack gap="space-12" align="center">
        <Heading level="1" size="large">
          {person.name}
        </Heading>
        <BodyShort size="large">
          {t('app.years', { count: person.age })}
          {person.municipality && ` · ${municipalityName(person.municipality)}`}
        </BodyShort>
      </HStack>
      <HStack gap="space-8">
        <Tag size="small" variant="moderate" data-color="accent">
          {t('journey.phaseSince', { phase: texts.codes.phase[phase], date: formatDay(phaseSince) })}
        </Tag>
        {person.protection !== 'UGRADERT' && (
          <Tag size="small" variant="strong" data-color="danger" icon={<PadlockLockedIcon aria-hidden />}>
            {texts.codes.protection[person.protection]}
          </Tag>
        )}
      </HStack>
      <dl className="facts">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </VStack>
  );

  /** A school that the directory does not know by name is the youth's own. */
  function agencyText({ id, name }: JourneyView['agencies'][number]): string {
    return name === id && id.startsWith('school-') ? (person.school ?? name) : name;
  }

  function offerText({ kind, answer, ended }: JourneyView['offers'][number]): string {
    return t('journey.offerLine', {
      kind: texts.codes.offerKind[kind as OfferKind] ?? kind,
      answer: (ended ? t('journey.offerEnded') : (answers[answer] ?? answer)).toLowerCase(),
    });
  }

  function categoryText({ category, state, on }: NonNullable<JourneyView['category']>): string {
    return t('journey.categoryLine', {
      category: texts.codes.category[category],
      state: texts.codes.categoryState[state],
      date: formatDay(on),
    });
  }
}
