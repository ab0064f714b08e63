import { BodyShort, Heading, HStack, Tag, VStack } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { formatDay, formatInstant } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';

const colours = { now: 'success', coming: 'info', before: 'neutral', replaced: 'neutral' } as const;
/** Whether a decision holds, will, did, or was replaced by another one from the same day. */
export type DecisionState = keyof typeof colours;

interface DecidedItemProps {
  from: string;
  by: { name: string };
  at: string;
  state: DecisionState;
  /** What it changes, and what can be done about it. */
  children: ReactNode;
}

/** One decision: from which day, whether it holds, who made it and when. */
export function DecidedItem({ from, by, at, state, children }: DecidedItemProps) {
  const { t } = useTexts();
  return (
    <VStack as="li" gap="space-4" align="start">
      <HStack gap="space-8" align="center">
        <Heading level="3" size="xsmall">
          {t('county.fromDay', { day: formatDay(from) })}
        </Heading>
        <Tag size="small" variant="outline" data-color={colours[state]}>
          {t(`county.state.${state}`)}
        </Tag>
      </HStack>
      <BodyShort size="small" className="county-by">
        {t('county.by', { name: by.name, time: formatInstant(at) })}
      </BodyShort>
      {children}
    </VStack>
  );
}
