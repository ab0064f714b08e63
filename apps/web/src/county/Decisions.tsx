import { BodyShort, Button } from '@navikt/ds-react';
import type { CountyPolicyView, PolicyDecision } from '@samspor/contracts';
import { defaultCountyPolicy } from '@samspor/domain';
import { Card } from '../app/Card.tsx';
import { formatDay } from '../i18n/format.ts';
import { useTexts } from '../i18n/i18n.ts';
import { ChangeList } from './ChangeList.tsx';
import { DecidedItem, type DecisionState } from './DecidedItem.tsx';
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

function stateOf(decision: PolicyDecision, { decisions, inForce }: CountyPolicyView): DecisionState {
  if (isReplaced(decision, decisions)) return 'replaced';
  if (decision.from === inForce.from) return 'now';
  return inForce.from === null || decision.from > inForce.from ? 'coming' : 'before';
}

interface DecisionProps {
  decision: PolicyDecision;
  before: PolicyDecision | undefined;
  state: DecisionState;
  back: Proposal | null;
  takeBack: (proposal: Proposal) => void;
}

function Decision({ decision: { from, policy, by, at }, before, state, back, takeBack }: DecisionProps) {
  const { t } = useTexts();
  return (
    <DecidedItem from={from} by={by} at={at} state={state}>
      <ChangeList changes={policyChanges(before?.policy ?? defaultCountyPolicy, policy)} />
      {back && (
        <Button size="small" variant="secondary" onClick={() => takeBack(back)}>
          {t('county.takeBack')}
          <span className="visually-hidden"> {t('county.fromDay', { day: formatDay(from) })}</span>
        </Button>
      )}
    </DecidedItem>
  );
}
