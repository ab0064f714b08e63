import type { IsoDate } from '../calendar/dates.ts';

export const hintSources = ['population-register', 'school-register', 'employment-register'] as const;
/** Registers that may say where somebody of unknown status is. */
export type HintSource = (typeof hintSources)[number];

export const hintKinds = ['in-school', 'apprentice', 'employed', 'moved', 'abroad', 'died'] as const;
/** What a register may hint at. Nothing else is taken in, whatever a file holds. */
export type HintKind = (typeof hintKinds)[number];

/** Which register tells what, and on what ground it may (domain.md §10); the short names are those of domain.md. */
export const hintGrounds: Readonly<Record<HintKind, { source: HintSource; basis: string }>> = {
  'in-school': { source: 'school-register', basis: 'FVL 13 b' },
  apprentice: { source: 'school-register', basis: 'FVL 13 b' },
  employed: { source: 'employment-register', basis: 'Nav-loven 7' },
  moved: { source: 'population-register', basis: 'OL 25-3' },
  abroad: { source: 'population-register', basis: 'OL 25-3' },
  died: { source: 'population-register', basis: 'OL 25-3' },
};

/** What one register says of one youth. Never a fact: a person confirms or rejects it. */
export interface HintSaid {
  kind: HintKind;
  /** From which day it is so, as the register has it. */
  since: IsoDate;
  /** Where: of a move, and of a school that lies in another county. */
  county: string | null;
  municipality: string | null;
  /** Organisation number. */
  school: string | null;
}

/** A hint as the journey remembers it. */
export interface Hint extends HintSaid {
  /** 'h1', 'h2' …: the hints of a journey in their order. */
  hint: string;
  source: HintSource;
  basis: string;
  notedOn: IsoDate;
  state: 'open' | 'confirmed' | 'rejected';
}

export const isOpenHint = ({ state }: Pick<Hint, 'state'>): boolean => state === 'open';

/** The same word of the same register, whatever became of it: told once. */
export const isSameHint = (one: HintSaid, other: HintSaid): boolean =>
  one.kind === other.kind &&
  one.since === other.since &&
  one.county === other.county &&
  one.municipality === other.municipality &&
  one.school === other.school;
