import { hidden, type Sum } from '../proof/small-cells.ts';
import { rightStates, type RightState } from './ledger.ts';

export const lostGroups = ['schoolYear', 'level', 'month', 'programme'] as const;
/** By what the lost years are told apart. */
export type LostGroup = (typeof lostGroups)[number];

/** Youths outside training and work who are alike; an empty code is not known. */
export interface OutsideCell {
  state: RightState;
  programme: string;
  count: number;
}

/** Lost years that are alike; an empty code is not known. */
export type LostCell = Record<LostGroup, string> & { count: number };

/** Which list a figure is the count of: its rows agree with every field that is given. */
export interface RightsFilter extends Partial<Record<LostGroup, string>> {
  of: 'outside' | 'lost';
  state?: RightState;
}

/** A number with the list that it is the count of; null where it has to be hidden. */
export interface RightsFigure<Count = number> {
  filter: RightsFilter;
  count: Count;
}

/** One line of a table: a code, empty where it is not known, and its figures. */
export interface RightsLine<Count = number> {
  code: string;
  figure: RightsFigure<Count>;
}

/** All figures of the analysis: who is outside and has a right left, and where years of the right were lost. */
export interface RightsAnalysis<Count = number> {
  outside: RightsFigure<Count>;
  states: (RightsLine<Count> & { code: RightState })[];
  /** Of those outside who have a right left, by the programme they were in last. */
  leftByProgramme: RightsLine<Count>[];
  lost: RightsFigure<Count>;
  lostBy: Record<LostGroup, RightsLine<Count>[]>;
}

/** Every figure of these cells: each is the count of what its filter chooses. */
export function analysisOf(outside: readonly OutsideCell[], lost: readonly LostCell[]): RightsAnalysis {
  const sum = (cells: readonly { count: number }[]) => cells.reduce((all, { count }) => all + count, 0);
  const left = outside.filter(({ state }) => state === 'left');
  const lineOf = (of: RightsFilter, code: string, cells: readonly { count: number }[]): RightsLine => ({
    code,
    figure: { filter: of, count: sum(cells) },
  });
  const lostBy = (group: LostGroup) =>
    byCode(lost, group).map(([code, cells]) => lineOf({ of: 'lost', [group]: code }, code, cells));
  return {
    outside: { filter: { of: 'outside' }, count: sum(outside) },
    states: rightStates.map((state) => ({
      code: state,
      figure: {
        filter: { of: 'outside', state },
        count: sum(outside.filter((cell) => cell.state === state)),
      },
    })),
    leftByProgramme: byCode(left, 'programme').map(([code, cells]) =>
      lineOf({ of: 'outside', state: 'left', programme: code }, code, cells),
    ),
    lost: { filter: { of: 'lost' }, count: sum(lost) },
    lostBy: {
      schoolYear: lostBy('schoolYear'),
      level: lostBy('level'),
      month: lostBy('month'),
      programme: lostBy('programme'),
    },
  };
}

/** Cells by their code, in its order; what is not known comes last. */
function byCode<Cell, Key extends keyof Cell & string>(cells: readonly Cell[], key: Key): [string, Cell[]][] {
  const place = (code: string) => (code === '' ? '~' : code);
  return [...Map.groupBy(cells, (cell) => String(cell[key]))].toSorted(([a], [b]) =>
    place(a) < place(b) ? -1 : 1,
  );
}

/** The figures as they may leave the house: no small cell, and none that would tell of one (domain.md §11). */
export function withoutSmallRights(analysis: RightsAnalysis): RightsAnalysis<number | null> {
  const { outside, states, leftByProgramme, lost, lostBy } = analysis;
  const figures = [outside, lost, ...linesOf(analysis).map(({ figure }) => figure)];
  const idOf = ({ filter }: RightsFigure) => JSON.stringify(filter);
  const total = (figure: RightsFigure, lines: readonly RightsLine[]): Sum => ({
    total: idOf(figure),
    parts: lines.map((line) => idOf(line.figure)),
  });
  const left = states.find(({ code }) => code === 'left');
  const out = hidden(new Map(figures.map((figure) => [idOf(figure), figure.count])), [
    total(outside, states),
    ...(left ? [total(left.figure, leftByProgramme)] : []),
    ...lostGroups.map((group) => total(lost, lostBy[group])),
  ]);
  const shown = (figure: RightsFigure): RightsFigure<number | null> => ({
    ...figure,
    count: out.has(idOf(figure)) ? null : figure.count,
  });
  const lines = <Line extends RightsLine>(all: readonly Line[]) =>
    all.map((line) => ({ ...line, figure: shown(line.figure) }));
  return {
    outside: shown(outside),
    states: lines(states),
    leftByProgramme: lines(leftByProgramme),
    lost: shown(lost),
    lostBy: {
      schoolYear: lines(lostBy.schoolYear),
      level: lines(lostBy.level),
      month: lines(lostBy.month),
      programme: lines(lostBy.programme),
    },
  };
}

const linesOf = ({ states, leftByProgramme, lostBy }: RightsAnalysis): RightsLine[] => [
  ...states,
  ...leftByProgramme,
  ...lostGroups.flatMap((group) => lostBy[group]),
];
