import { BodyShort, Heading, HStack, Tag, VStack } from '@navikt/ds-react';
import type { CountyPolicyView, PolicyDecision } from '@samspor/contracts';
import { defaultCountyPolicy } from '@samspor/domain';
import { Card } from '../app/Card.tsx';
import { formatDay, formatInstant } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { ChangeList } from './ChangeList.tsx';
import { policyChanges } from './policy-changes.ts';

/** What the county has decided, the latest first: what is to come, what holds, what held before. */
export function Decisions({ view: { decisions, inForce } }: { view: CountyPolicyView }) {
  const { t } = useTexts();
  const current = decisions.find(({ from }) => from === inForce.from);
  return (
    <Card id="bestemt" title={t('county.decided')}>
      {decisions.length === 0 && <BodyShort>{t('county.nothingDecided')}</BodyShort>}
      {decisions.length > 0 && (
        <ol className="county-decisions" reversed>
          {decisions.map((decision, index) => (
            <Decision
              key={decision.version}
              decision={decision}
              before={decisions[index + 1]}
              state={decision === current ? 'now' : stateOf(decision, inForce.from)}
            />
          ))}
        </ol>
      )}
    </Card>
  );
}

const stateOf = ({ from }: PolicyDecision, inForce: string | null) =>
  inForce === null || from > inForce ? 'coming' : 'before';

interface DecisionProps {
  decision: PolicyDecision;
  before: PolicyDecision | undefined;
  state: 'now' | 'coming' | 'before';
}

const colours = { now: 'success', coming: 'info', before: 'neutral' } as const;

function Decision({ decision: { from, policy, by, at }, before, state }: DecisionProps) {
  const { t } = useTexts();
  return (
    <VStack as="li" gap="space-4">
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
      <ChangeList changes={policyChanges(before?.policy ?? defaultCountyPolicy, policy)} />
    </VStack>
  );
}
