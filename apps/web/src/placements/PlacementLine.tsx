import { BodyShort, HStack, Link as AkselLink, Tag, VStack } from '@navikt/ds-react';
import type { PlacementRow } from '@samspor/contracts';
import { Link } from 'react-router';
import { paths } from '../app/paths.ts';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';

/** One placement in a list: who is where, until when, and what is due next. */
export function PlacementLine({ placement, today }: { placement: PlacementRow; today: string }) {
  const { t, texts } = useTexts();
  const { placementId, name, host, state, from, to, matter, dueOn, agency, caseworker } = placement;
  const isLate = dueOn !== null && dueOn < today;
  return (
    <li>
      <VStack gap="space-4">
        <HStack gap="space-8" align="center">
          <AkselLink as={Link} to={paths.placement(placementId)}>
            {t('workTraining.at', { name: name ?? t('workTraining.unnamed'), host })}
          </AkselLink>
          <Tag size="small" variant="outline">
            {texts.workTraining.state[state]}
          </Tag>
        </HStack>
        <BodyShort size="small">
          {[`${formatDay(from)}–${formatDay(to)}`, caseworker, agency.name].join(' · ')}
        </BodyShort>
        {matter && dueOn && (
          <BodyShort size="small" {...(isLate && { className: 'late' })}>
            {t(isLate ? 'workTraining.late' : 'workTraining.due', {
              what: texts.workTraining.matter[matter],
              day: formatDay(dueOn),
            })}
          </BodyShort>
        )}
      </VStack>
    </li>
  );
}
