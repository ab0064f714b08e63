import { type IsoDate, isoDateOf } from '../calendar/dates.ts';
import type { Duty } from './duty.ts';
import { dutyAt, rowOf } from './duty-rows.ts';
import type { FactType, Life } from './life.ts';
import { type DatedFact, type OpenedDuty, type Opening, dutiesIn, isCarryOver } from './opening.ts';
import type { CeaseReason } from './owed.ts';
import { type PolicyBook, defaultPolicyBook } from '../policy/county-policy.ts';
import type { DutyKind } from './rule-sets.ts';
import { opensDuties, walkTo } from './walk.ts';

/** How the due date came about, before the cap (lives.md §3). */
export type DueRule = 'days-after-opening' | 'carry-over-date' | 'days-after-reached' | 'not-reached-yet';

/** What a fact did to a duty. */
export type EvidenceRole = 'opens' | 'reaches' | 'attempts' | 'refuses' | 'fulfils' | 'ceases';

/** A fact by its place in the life's list, for the page to link to. */
export interface Evidence {
  role: EvidenceRole;
  index: number;
  on: IsoDate;
  type: FactType;
}

/** What stands under "Hvorfor?": codes and dates; the page has the words. */
export interface DutyExplanation {
  duty: Duty;
  openedBy: Opening['openedBy'];
  /** The paragraph that the duty rests on, as the law stood on the opening. */
  paragraph: string;
  dueRule: DueRule;
  /** The last day on which the duty could be met, and what ends it. */
  endsOn: IsoDate;
  endsBy: Opening['endsBy'];
  evidence: Evidence[];
}

/** Why one duty stands as it does at the end of `asOf`; undefined when no such duty was opened by then. */
export function explainDuty(
  life: Life,
  of: { openedOn: IsoDate; kind: DutyKind },
  asOf: IsoDate,
  book: PolicyBook = defaultPolicyBook,
): DutyExplanation | undefined {
  const walk = walkTo(life, asOf, book);
  const opening = walk.openings.find(({ openedOn }) => isoDateOf(openedOn) === of.openedOn);
  const opened = opening && dutiesIn(opening).find(({ kind }) => kind === of.kind);
  if (!opened) return undefined;
  return {
    duty: dutyAt(rowOf(walk, opening, opened), asOf),
    openedBy: opening.openedBy,
    paragraph: opening.ruleSet.basis[of.kind] ?? opening.ruleSet.coverage,
    dueRule: dueRule(opening, of.kind),
    endsOn: isoDateOf(opening.endsOn),
    endsBy: opening.endsBy,
    evidence: evidenceFor(opening, opened, walk.facts),
  };
}

function dueRule(opening: Opening, kind: DutyKind): DueRule {
  if (kind === 'OFFER') return opening.reached ? 'days-after-reached' : 'not-reached-yet';
  return kind === 'CONTACT' && isCarryOver(opening) ? 'carry-over-date' : 'days-after-opening';
}

const ceasers: Readonly<Record<CeaseReason, readonly FactType[]>> = {
  died: ['died'],
  'moved-abroad': ['moved'],
  moved: ['moved'],
  institution: ['entered-institution', 'left-institution'],
  competence: ['reached-competence'],
  'in-training': ['entered-training'],
  'in-work': ['started-work'],
  'offer-running': ['offer', 'offer-answered'],
};

function evidenceFor(opening: Opening, opened: OpenedDuty, facts: readonly DatedFact[]): Evidence[] {
  const onDay = (day: number | null, types: ReadonlySet<FactType>) =>
    facts.filter((dated) => dated.day === day && types.has(dated.fact.type));
  const ceasedFor = opened.outcome === 'ceased' && opened.reason !== 'refused' ? opened.reason : null;
  const byRole: Readonly<Record<EvidenceRole, readonly (DatedFact | null)[]>> = {
    opens: opening.openedBy === 'fact' ? onDay(opening.openedOn, opensDuties) : [],
    reaches: opened.kind === 'OFFER' ? [opening.reached] : [],
    attempts: opened.kind === 'CONTACT' ? opening.attempts : [],
    refuses: opened.kind === 'CONTACT' ? [opening.refused] : [],
    fulfils: opened.reason === 'refused' ? [opening.rightsInfo?.by ?? null, opening.offer.by] : [opened.by],
    ceases: ceasedFor === null ? [] : onDay(opened.closedOn, new Set(ceasers[ceasedFor])),
  };
  const roles = Object.keys(byRole) as EvidenceRole[];
  return roles.flatMap((role) => byRole[role].flatMap((dated) => (dated ? [evidence(role, dated)] : [])));
}

function evidence(role: EvidenceRole, { fact, index }: DatedFact): Evidence {
  return { role, index, on: fact.on, type: fact.type };
}
