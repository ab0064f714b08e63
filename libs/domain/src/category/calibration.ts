import type { Category } from '../journey/journey-events.ts';
import type { Assessment } from './assessments.ts';

/** What a calibration is worked out of: an assessment, and whose journey it is of. */
export type Judged = Pick<
  Assessment,
  'round' | 'number' | 'category' | 'ownCategory' | 'author' | 'agency' | 'review'
> & {
  journeyId: string;
};

/** How one caseworker, or one agency, proposes, and what becomes of it. */
export interface Spread {
  /** A caseworker's or an agency's id. */
  of: string;
  /** How often each category was proposed. */
  proposed: Record<Category, number>;
  confirmed: number;
  returned: number;
  waiting: number;
}

/** How often a round that began with one category was confirmed with another, or with the same. */
export interface Shift {
  proposed: Category;
  confirmed: Category;
  rounds: number;
}

/** One shared standard, made visible (P1824): who proposes what, and where proposal and confirmation part. */
export interface Calibration {
  authors: Spread[];
  agencies: Spread[];
  shifts: Shift[];
  /** Assessments in which the youth chose among the four, and how many of those agree with the proposal. */
  own: { asked: number; agree: number };
}

/** Works a calibration out of assessments in any order; pure, for every period that somebody asks for. */
export function calibrate(assessments: readonly Judged[]): Calibration {
  const asked = assessments.filter(({ ownCategory }) => ownCategory !== null);
  return {
    authors: spreads(assessments, ({ author }) => author),
    agencies: spreads(assessments, ({ agency }) => agency),
    shifts: shifts(assessments),
    own: {
      asked: asked.length,
      agree: asked.filter(({ ownCategory, category }) => ownCategory === category).length,
    },
  };
}

function spreads(assessments: readonly Judged[], by: (one: Judged) => string): Spread[] {
  return [...Map.groupBy(assessments, by)]
    .map(([of, theirs]) => spread(of, theirs))
    .toSorted((a, b) => (a.of < b.of ? -1 : 1));
}

function spread(of: string, theirs: readonly Judged[]): Spread {
  const proposed: Spread['proposed'] = { 1: 0, 2: 0, 3: 0, 4: 0 };
  for (const { category } of theirs) proposed[category] += 1;
  const came = (outcome: 'confirmed' | 'returned') =>
    theirs.filter(({ review }) => review?.outcome === outcome).length;
  const [confirmed, returned] = [came('confirmed'), came('returned')];
  return { of, proposed, confirmed, returned, waiting: theirs.length - confirmed - returned };
}

/** A round is told by its first proposal and its confirmation; one that is not confirmed yet tells nothing. */
function shifts(assessments: readonly Judged[]): Shift[] {
  const rounds = Map.groupBy(assessments, ({ journeyId, round }) => `${journeyId} ${round}`);
  const counts = new Map<string, Shift>();
  for (const round of rounds.values()) {
    const inOrder = round.toSorted((a, b) => a.number - b.number);
    const [first] = inOrder;
    const last = inOrder.at(-1);
    if (!first || last?.review?.outcome !== 'confirmed') continue;
    const key = `${first.category} ${last.category}`;
    const known = counts.get(key) ?? { proposed: first.category, confirmed: last.category, rounds: 0 };
    counts.set(key, { ...known, rounds: known.rounds + 1 });
  }
  return [...counts.values()].toSorted((a, b) => a.proposed - b.proposed || a.confirmed - b.confirmed);
}
