import {
  defaultCountyPolicy,
  dutiesOf,
  dutyLine,
  lifeReader,
  lineErrorText,
  policyBook,
  policyFaultText,
  PolicyRefused,
  readDatedPolicies,
  type DatedPolicy,
  type Duty,
  type IsoDate,
  type PolicyBook,
} from '@samspor/domain';
import { bytesOf, linesOf } from './input.ts';
import { asColumns, Lines } from './output.ts';
import { Refused } from './refused.ts';

export interface DutiesOptions {
  asOf: IsoDate;
  json?: boolean;
  workPercent: number;
  /** A file of what counties have decided, and from when. */
  policy?: string;
}

/** Prints each duty of a file of lives as of a day (lives.md); false when a line could not be read. */
export async function printDuties(file: string, options: DutiesOptions): Promise<boolean> {
  const book = await bookOf(options);
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
    for (const duty of dutiesOf(result.life, options.asOf, book)) {
      if (options.json) await lines.print(dutyLine(duty));
      else table.push(cells(duty));
    }
  }
  for (const line of table.length > 0 ? asColumns([heading, ...table]) : []) await lines.print(line);
  await lines.flush();
  return readable;
}

/** What counties have decided in the file; the others count work from the percentage asked for. */
async function bookOf({ policy, workPercent }: DutiesOptions): Promise<PolicyBook> {
  const otherwise = {
    ...defaultCountyPolicy,
    duty: { ...defaultCountyPolicy.duty, workThreshold: workPercent },
  };
  return policyBook(policy === undefined ? [] : await policiesIn(policy), otherwise);
}

async function policiesIn(file: string): Promise<DatedPolicy[]> {
  const text = new TextDecoder().decode(await bytesOf(file));
  try {
    return readDatedPolicies(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refused(`Cannot read ${file}: it is not JSON.`, 2);
    if (!(error instanceof PolicyRefused)) throw error;
    const faults = error.faults.map((fault) => `  ${policyFaultText(fault)}`);
    throw new Refused([`Cannot use ${file}, a list of { county, from, policy }:`, ...faults].join('\n'), 2);
  }
}

const heading = ['YOUTH', 'COUNTY', 'YEAR', 'DUTY', 'STATE', 'OPENED', 'DUE', 'CLOSED', 'REASON', 'LATE'];

function cells(duty: Duty): string[] {
  const { youth, county, schoolYear, kind, state, openedOn, dueOn, closedOn, reason, late } = duty;
  const texts = [youth, county, schoolYear, kind, state, openedOn, dueOn, closedOn, reason];
  return [...texts.map((text) => text ?? '-'), late ? 'late' : ''];
}
