import { Heading, HStack, Tag, VStack } from '@navikt/ds-react';
import type { Urgency } from '@samspor/contracts';
import { useTexts } from '../i18n/i18n.ts';
import type { WorkGroup } from './group-rows.ts';
import { WorkItem } from './WorkItem.tsx';

const colours = {
  critical: 'danger',
  overdue: 'warning',
  soon: 'info',
  later: 'neutral',
  snoozed: 'neutral',
} as const satisfies Record<Urgency | 'snoozed', string>;

/** One group of the work list under its heading. */
export function WorkGroupSection({ group: { urgency, count, rows } }: { group: WorkGroup }) {
  const { t, texts } = useTexts();
  const heading = `gruppe-${urgency}`;
  return (
    <VStack as="section" gap="space-8" aria-labelledby={heading}>
      <HStack gap="space-8" align="center">
        <Heading id={heading} level="2" size="small">
          {texts.codes.urgency[urgency]}
        </Heading>
        <Tag size="small" variant="moderate" data-color={colours[urgency]}>
          {t('myDay.groupCount', { count })}
        </Tag>
      </HStack>
      <ul className="work" data-urgency={urgency}>
        {rows.map((row) => (
          <WorkItem key={row.journeyId} row={row} />
        ))}
      </ul>
    </VStack>
  );
}
