import { BodyShort, HStack, Link as AkselLink, VStack } from '@navikt/ds-react';
import type { HintView } from '@samspor/contracts';
import { counties, isCountyCode } from '@samspor/domain';
import { Link } from 'react-router';
import { paths } from '../app/paths.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { municipalityName } from '../i18n/places.ts';

/** What a register hints at, with its source, day and ground; confirmed or rejected by a person. */
export function HintLine({ journeyId, hint }: { journeyId: string; hint: HintView }) {
  const { t, texts } = useTexts();
  const { kind, county, municipality, school, since, source, basis } = hint;
  const where = municipality
    ? municipalityName(municipality)
    : county && (isCountyCode(county) ? counties[county] : county);
  return (
    <VStack gap="space-4" className="sought-hint">
      <BodyShort>
        {t('seeking.hint', {
          what: [texts.codes.hintKind[kind], school, where].filter(Boolean).join(', '),
          date: formatDay(since),
        })}
      </BodyShort>
      <BodyShort size="small">
        {t('seeking.hintFrom', { source: texts.codes.hintSource[source], basis })}
      </BodyShort>
      <HStack gap="space-16" className="no-print">
        <AkselLink as={Link} to={paths.step(journeyId, 'ConfirmHint')}>
          {texts.steps.ConfirmHint.act}
        </AkselLink>
        <AkselLink as={Link} to={paths.step(journeyId, 'RejectHint')}>
          {texts.steps.RejectHint.act}
        </AkselLink>
      </HStack>
    </VStack>
  );
}
