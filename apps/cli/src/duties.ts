import {
  defaultDutyPolicy,
  dutiesOf,
  dutyLine,
  lifeReader,
  lineErrorText,
  type Duty,
  type IsoDate,
} from '@samspor/domain';
import { linesOf } from './input.ts';
import { asColumns, Lines } from './output.ts';

export interface DutiesOptions {
  asOf: IsoDate;
  json?: boolean;
  workPercent: number;
}

/** Prints each duty of a file of lives as of a day (lives.md); false when a line could not be read. */
export async function printDuties(file: string, options: DutiesOptions): Promise<boolean> {
  const policy = { ...defaultDutyPolicy, workThreshold: options.workPercent };
  const lines = new Lines();
  const table: string[][] = [];
  const read = lifeReader();
  let readable = true;
  for await (const text of linesOf(file)) {
    const result = read(text);
    if (result === null) continue;
    if ('error' in result) {
      readable = false;
      process.stderr.write(`${lineErrorText(result.line, result.error)}\n`);
      continue;
    }
    for (const duty of dutiesOf(result.life, options.asOf, policy)) {
      if (options.json) await lines.print(dutyLine(duty));
      else table.push(cells(duty));
    }
  }
  for (const line of table.length > 0 ? asColumns([heading, ...table]) : []) await lines.print(line);
  await lines.flush();
  return readable;
}

const heading = ['YOUTH', 'COUNTY', 'YEAR', 'DUTY', 'STATE', 'OPENED', 'DUE', 'CLOSED', 'REASON', 'LATE'];

function cells(duty: Duty): string[] {
  const { youth, county, schoolYear, kind, state, openedOn, dueOn, closedOn, reason, late } = duty;
  const texts = [youth, county, schoolYear, kind, state, openedOn, dueOn, closedOn, reason];
  return [...texts.map((text) => text ?? '-'), late ? 'late' : ''];
}
