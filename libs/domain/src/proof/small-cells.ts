import type { ProofFigures } from './figures.ts';
import { proofOutcomes } from './proof-line.ts';

/** Counts from one to four are not shown to those who may not see the list (domain.md §11); zero is nobody. */
export const smallestShown = 5;

/** A number that is the sum of others: who knows all but one, knows that one. Numbers by their ids. */
export interface Sum {
  total: string;
  parts: readonly string[];
}

/**
 * The ids of those counts that have to be hidden: the small ones, and as many others as it takes that none of them can be
 * worked out from the sums, nor a few together be told to be few.
 */
export function hidden(counts: ReadonlyMap<string, number>, sums: readonly Sum[]): Set<string> {
  const count = (id: string) => counts.get(id) ?? 0;
  const out = new Set([...counts.keys()].filter((id) => isSmall(count(id))));
  const hasHidden = ({ parts }: Sum) => parts.some((id) => out.has(id));
  /** In how many other sums the number would be the first that is hidden, and so ask for yet another. */
  const opens = (id: string) => sums.filter((sum) => sum.parts.includes(id) && !hasHidden(sum)).length;
  const hideBeside = (among: readonly string[]): boolean => {
    const shown = among.filter((id) => !out.has(id) && count(id) > 0);
    const [next] = shown.toSorted((a, b) => opens(a) - opens(b) || count(a) - count(b));
    if (next !== undefined) out.add(next);
    return next !== undefined;
  };
  for (;;) {
    const open = sums.find((sum) => isOpen(sum, out, count));
    if (open) {
      if (!hideBeside(open.parts)) out.add(open.total);
      continue;
    }
    const found = new Set([...determined(out, sums)].filter((id) => isSmall(count(id))));
    const giving = sums.filter(({ total, parts }) => [total, ...parts].some((id) => found.has(id)));
    if (!giving.some(({ total, parts }) => hideBeside([...parts, total]))) return out;
  }
}

const isSmall = (count: number): boolean => count > 0 && count < smallestShown;

/** Whether a shown total tells too much of its hidden parts: one alone, or a few that are few together. */
function isOpen({ total, parts }: Sum, out: ReadonlySet<string>, count: (id: string) => number): boolean {
  const hiddenParts = parts.filter((id) => out.has(id));
  if (out.has(total) || hiddenParts.length === 0) return false;
  return hiddenParts.length === 1 || isSmall(hiddenParts.reduce((sum, id) => sum + count(id), 0));
}

/** Those hidden numbers that all the sums together have only one solution for. */
export function determined(out: ReadonlySet<string>, sums: readonly Sum[]): Set<string> {
  const columns = [...out];
  const place = new Map(columns.map((id, index) => [id, index]));
  const rows = sums.flatMap(({ total, parts }) => {
    const row = new Array<number>(columns.length).fill(0);
    const put = (id: string, sign: number) => {
      const at = place.get(id);
      if (at !== undefined) row[at] = (row[at] ?? 0) + sign;
    };
    put(total, -1);
    for (const part of parts) put(part, 1);
    return row.some((value) => value !== 0) ? [row] : [];
  });
  const reduced = reducedRows(rows, columns.length);
  const alone = reduced.flatMap((row) => {
    const named = row.flatMap((value, index) => (Math.abs(value) > tiny ? [index] : []));
    return named.length === 1 ? named : [];
  });
  return new Set(alone.flatMap((index) => columns[index] ?? []));
}

const tiny = 1e-9;

/** Gauss and Jordan: each row has one leading number, and that stands in no other row. */
function reducedRows(rows: number[][], width: number): number[][] {
  let next = 0;
  for (let column = 0; column < width && next < rows.length; column++) {
    const at = rows.findIndex((row, index) => index >= next && Math.abs(row[column] ?? 0) > tiny);
    const leading = rows[at];
    const displaced = rows[next];
    if (!leading || !displaced) continue;
    rows[at] = displaced;
    const by = leading[column] ?? 1;
    const scaled = leading.map((value) => value / by);
    for (const [index, row] of rows.entries()) {
      const times = row[column] ?? 0;
      if (index !== next && Math.abs(times) > tiny)
        rows[index] = row.map((value, place) => value - times * (scaled[place] ?? 0));
    }
    rows[next] = scaled;
    next += 1;
  }
  return rows;
}

/** The figures with null where a count has to be hidden. */
export type ShownFigures = Shown<ProofFigures>;

type Shown<T> = T extends number
  ? number | null
  : T extends readonly (infer One)[]
    ? Shown<One>[]
    : T extends object
      ? { [K in keyof T]: K extends 'filter' ? T[K] : Shown<T[K]> }
      : T;

/** The figures as they may leave the house: no small cell, and none that would tell of one. */
export function withoutSmall(figures: ProofFigures): ShownFigures {
  const { counts, sums } = systemOf(figures);
  const out = hidden(counts, sums);
  const shown = <T extends { count: number }>(id: string, figure: T): T & { count: number | null } => ({
    ...figure,
    count: out.has(id) ? null : figure.count,
  });
  const kindShown = <T extends ProofFigures['kinds'][number]>(
    prefix: string,
    { kind, owed, outcomes }: T,
  ) => ({
    kind,
    owed: shown(`${prefix}|owed`, owed),
    outcomes: mapOutcomes((outcome) => shown(`${prefix}|${outcome}`, outcomes[outcome])),
  });
  return {
    covered: shown('covered', figures.covered),
    kinds: figures.kinds.map((one) => kindShown(one.kind, one)),
    reasons: figures.reasons.map(({ kind, outcome, why, figure }) => ({
      ...{ kind, outcome, why },
      figure: shown(`${kind}|${outcome}|${why}`, figure),
    })),
    schools: figures.schools.map(({ school, covered, contact }) => ({
      school,
      covered: shown(`school ${school}`, covered),
      contact: kindShown(`school ${school}|CONTACT`, contact),
    })),
  } as ShownFigures;
}

function mapOutcomes<T>(give: (outcome: (typeof proofOutcomes)[number]) => T) {
  return Object.fromEntries(proofOutcomes.map((outcome) => [outcome, give(outcome)]));
}

/** The counts by id, and every sum among them that a reader can do. */
function systemOf({ covered, kinds, reasons, schools }: ProofFigures) {
  const counts = new Map([['covered', covered.count]]);
  const sums: Sum[] = [];
  const addKind = (prefix: string, { owed, outcomes }: ProofFigures['kinds'][number]) => {
    counts.set(`${prefix}|owed`, owed.count);
    for (const outcome of proofOutcomes) counts.set(`${prefix}|${outcome}`, outcomes[outcome].count);
    sums.push({ total: `${prefix}|owed`, parts: proofOutcomes.map((outcome) => `${prefix}|${outcome}`) });
  };
  for (const one of kinds) addKind(one.kind, one);
  for (const { kind, outcome, why, figure } of reasons) counts.set(`${kind}|${outcome}|${why}`, figure.count);
  for (const [total, found] of Map.groupBy(reasons, ({ kind, outcome }) => `${kind}|${outcome}`))
    sums.push({ total, parts: found.map(({ why }) => `${total}|${why}`) });
  for (const { school, covered: youths, contact } of schools) {
    counts.set(`school ${school}`, youths.count);
    addKind(`school ${school}|CONTACT`, contact);
  }
  const ofSchools = (rest: string) => schools.map(({ school }) => `school ${school}${rest}`);
  sums.push({ total: 'covered', parts: ofSchools('') });
  for (const field of ['owed', ...proofOutcomes])
    sums.push({ total: `CONTACT|${field}`, parts: ofSchools(`|CONTACT|${field}`) });
  sums.push(...equal(counts, kinds.map(({ kind }) => `${kind}|owed`).concat('covered')));
  for (const { school } of schools)
    sums.push(...equal(counts, [`school ${school}`, `school ${school}|CONTACT|owed`]));
  return { counts, sums };
}

/** Most youths are owed one duty of each kind, so these numbers tell of each other. */
function equal(counts: ReadonlyMap<string, number>, ids: readonly string[]): Sum[] {
  return ids
    .slice(1)
    .flatMap((id, index) =>
      counts.get(id) === counts.get(ids[index] ?? '') ? [{ total: id, parts: [ids[index] ?? ''] }] : [],
    );
}
