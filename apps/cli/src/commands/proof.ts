import { schoolYearOf } from '@samspor/domain';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { day, today } from '../arguments.ts';

/** Prints what a county did for each youth. */
export function addProof(program: Command): void {
  program
    .command('proof')
    .description('print the proof of contact of a county and school year, line by line, without names')
    .requiredOption('--county <code>', 'two digits, as 33', county)
    .requiredOption('--school-year <year>', 'as 2026/27', schoolYear)
    .option('--as-of <day>', 'the duties at the end of this day, YYYY-MM-DD; today when not given', day)
    .addOption(new Option('--format <format>').choices(['csv', 'json']).default('csv'))
    .action(
      async (options: { county: string; schoolYear: string; asOf?: string; format: 'csv' | 'json' }) => {
        const { asOf = today(), format, ...of } = options;
        await (await import('../proof.ts')).printProof({ ...of, asOf }, format);
      },
    );
}

function county(text: string): string {
  if (!/^\d{2}$/.test(text)) throw new InvalidArgumentError('Give the two digits of a county, as 33.');
  return text;
}

function schoolYear(text: string): string {
  const isOne = /^\d{4}\/\d{2}$/.test(text) && schoolYearOf(`${text.slice(0, 4)}-08-01`) === text;
  if (!isOne) throw new InvalidArgumentError('Give a school year, as 2026/27.');
  return text;
}
