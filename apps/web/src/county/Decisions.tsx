import { BodyShort, Button, Heading, HStack, Tag, VStack } from '@navikt/ds-react';
import type { CountyPolicyView, PolicyDecision } from '@samspor/contracts';
import { defaultCountyPolicy } from '@samspor/domain';
import { Card } from '../app/Card.tsx';
import { formatDay, formatInstant } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { ChangeList } from './ChangeList.tsx';
import { policyChanges } from './policy-changes.ts';
import { isReplaced, takenBack, type Proposal } from './policy-on.ts';

interface DecisionsProps {
  view: CountyPolicyView;
  takeBack: (proposal: Proposal) => void;
}

/** What the county has decided, the latest first: what is to come, what holds, what held before. */
export function Decisions({ view, takeBack }: DecisionsProps) {
  const { t } = useTexts();
  const { decisions } = view;
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
              state={stateOf(decision, view)}
              back={takenBack(decision, view)}
              takeBack={takeBack}
            />
          ))}
        </ol>
      )}
    </Card>
  );
}

function stateOf(decision: PolicyDecision, { decisions, inForce }: CountyPolicyView): State {
  if (isReplaced(decision, decisions)) return 'replaced';
  if (decision.from === inForce.from) return 'now';
  return inForce.from === null || decision.from > inForce.from ? 'coming' : 'before';
}

const colours = { now: 'success', coming: 'info', before: 'neutral', replaced: 'neutral' } as const;
type State = keyof typeof colours;

interface DecisionProps {
  decision: PolicyDecision;
  before: PolicyDecision | undefined;
  state: State;
  back: Proposal | null;
  takeBack: (proposal: Proposal) => void;
}

function Decision({ decision: { from, policy, by, at }, before, state, back, takeBack }: DecisionProps) {
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
      <ChangeList changes={policyChanges(before?.policy ?? defaultCountyPolicy, policy)} />
      {back && (
        <Button size="small" variant="secondary" onClick={() => takeBack(back)}>
          {t('county.takeBack')}
          <span className="visually-hidden"> {t('county.fromDay', { day: formatDay(from) })}</span>
        </Button>
      )}
    </VStack>
  );
}
