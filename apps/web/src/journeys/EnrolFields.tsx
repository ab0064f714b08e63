import { Fieldset, VStack } from '@navikt/ds-react';
import { openingWays, type OtStatus, phaseOfStatus } from '@samspor/domain';
import { useMe } from '../app/me-api.ts';
import { useTexts } from '../i18n/i18n.ts';
import { DateField } from './steps/DateField.tsx';
import { EnrolSelect, EnrolText } from './EnrolField.tsx';
import { type Beginning, isOwnMunicipality } from './enrol-body.ts';
import { useChoices } from './journey-api.ts';

/** A status that a journey can begin with: one that ends it at once is no enrolment. */
const begins = ([status]: [string, string]) => phaseOfStatus[status as OtStatus] !== 'closed';

/** The fields of a new youth, in three parts. */
export function EnrolFields({ beginning }: { beginning: Beginning }) {
  const { t, texts } = useTexts();
  const choices = useChoices();
  const { seat } = useMe();
  const here = choices.data?.municipalities.filter(({ code }) => isOwnMunicipality(code, seat.agency));
  const { otStatus, outsideReason, level, openingWay, protection } = texts.codes;
  return (
    <>
      <Fieldset className="part" legend={t('journey.enrol.person')}>
        <VStack gap="space-16">
          <EnrolText name="firstName" needed autoComplete="off" />
          <EnrolText name="lastName" needed autoComplete="off" />
          <DateField name="birthDate" label={t('journey.enrol.birthDate')} from="1995-01-01" />
          <EnrolText name="birthNumber" description={t('journey.enrol.birthNumberWhy')} inputMode="numeric" />
          <EnrolSelect name="protection" options={Object.entries(protection)} />
          <EnrolSelect
            name="municipality"
            needed
            description={t(`journey.${beginning}.municipalityWhy`)}
            options={here?.map(({ code, name }) => [code, name]) ?? []}
            empty={choices.isPending ? t('app.loading') : t('app.choose')}
          />
        </VStack>
      </Fieldset>
      <Fieldset className="part" legend={t('journey.enrol.situation')}>
        <VStack gap="space-16">
          <DateField name="on" label={t(`journey.${beginning}.on`)} />
          {beginning === 'open' && (
            <EnrolSelect name="via" options={openingWays.map((way) => [way, openingWay[way]])} />
          )}
          {beginning === 'enrol' && (
            <>
              <EnrolSelect name="otStatus" options={Object.entries(otStatus).filter(begins)} />
              <EnrolSelect
                name="reason"
                options={Object.entries(outsideReason)}
                empty={t('journey.enrol.unknown')}
              />
            </>
          )}
          <EnrolText name="school" inputMode="numeric" />
          {beginning === 'enrol' && (
            <EnrolSelect name="level" options={Object.entries(level)} empty={t('journey.enrol.unknown')} />
          )}
        </VStack>
      </Fieldset>
      <Fieldset className="part" legend={t('journey.enrol.contact')}>
        <VStack gap="space-16">
          <EnrolText name="mobile" inputMode="tel" />
          <EnrolText name="email" inputMode="email" />
        </VStack>
      </Fieldset>
    </>
  );
}
