import {
  plan,
  usualPractice,
  whatIf,
  type PlanFigures,
  type PlanSpan,
  type Practice,
  type Station,
} from '@samspor/domain';
import { asColumns } from '../output.ts';
import { Refused } from '../refused.ts';
import { fieldsHelp, practiceOf } from './practice-file.ts';

interface Alternative {
  name: string;
  practice: Practice;
  figures: PlanFigures;
}

/** Prints the figures of a practice beside those of each change to it. */
export async function printPlan(
  { practice: file, ...span }: PlanSpan & { practice?: string },
  changes: readonly string[],
  json: boolean,
): Promise<void> {
  const base = file === undefined ? usualPractice : await practiceOf(file);
  const practices = [{ name: 'today', practice: base }, ...changes.map((change) => changed(change, base))];
  const alternatives = practices.map((one): Alternative => ({ ...one, figures: plan(span, one.practice) }));
  if (json) console.log(JSON.stringify({ ...span, alternatives }));
  else for (const line of sideBySide(alternatives)) console.log(line);
}

function changed(change: string, base: Practice): Pick<Alternative, 'name' | 'practice'> {
  const asked = whatIf(change, base);
  if ('wrong' in asked)
    throw new Refused(`--what-if ${change}: «${asked.wrong}» cannot be so. ${fieldsHelp()}`);
  return { name: change, practice: asked.practice };
}

/** A row for each figure, a column for each alternative. */
export function sideBySide(alternatives: readonly Alternative[]): string[] {
  const row = (name: string, of: (figures: PlanFigures) => string | number) => [
    name,
    ...alternatives.map(({ figures }) => String(of(figures))),
  ];
  const [first] = alternatives;
  return [
    ...asColumns([
      ['', ...alternatives.map(({ name }) => name)],
      row('duties fulfilled', ({ duties }) => duties.fulfilled),
      row('duties missed', ({ duties }) => duties.missed),
      row('duties past their due date', ({ overdue }) => overdue.duties),
      row('days past the due date', ({ overdue }) => overdue.days),
      ...(first?.figures.stations ?? []).map(({ station }) =>
        row(`wait: ${station}`, (figures) => waitOf(figures, station)),
      ),
      row('steps a week, each caseworker', meanSteps),
      row('steps in the busiest week', ({ workload }) =>
        Math.max(0, ...workload.map(({ busiest }) => busiest)),
      ),
    ]),
    '',
    'Waits in days: median / nine of ten / longest (waiting at the end). The lives are invented.',
  ];
}

function waitOf({ stations }: PlanFigures, wanted: Station): string {
  const found = stations.find(({ station }) => station === wanted);
  if (!found) return '-';
  const { median, p90, longest, waiting } = found;
  return `${median ?? '-'} / ${p90 ?? '-'} / ${longest ?? '-'} (${waiting})`;
}

function meanSteps({ workload }: PlanFigures): number {
  const sum = workload.reduce((all, { perWeek }) => all + perWeek, 0);
  return workload.length === 0 ? 0 : Math.round((10 * sum) / workload.length) / 10;
}
