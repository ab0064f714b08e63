import type { Command } from 'commander';
import { day, percent, today } from '../arguments.ts';
import type { DutiesOptions } from '../duties.ts';
import { leave } from '../leave.ts';
import { allowsRealNumbers } from '../settings.ts';

/** Commands that hold files against the rules. */
export function addDuties(program: Command): void {
  program
    .command('duties')
    .description('print each duty of a file of lives (JSON lines) at the end of a day; needs no server')
    .argument('[file]', 'file of lives; - or nothing reads standard input', '-')
    .requiredOption('--as-of <day>', 'YYYY-MM-DD, or today', day)
    .option('--json', 'one JSON object a line')
    .option('--work-percent <percent>', 'from this percentage it counts as work', percent, 50)
    .option('--policy <file>', 'what counties have decided: a JSON list of { county, from, policy }')
    .action(async (file: string, options: DutiesOptions) =>
      leave(await (await import('../duties.ts')).printDuties(file, options)),
    );
}

interface ImportOptions {
  preview?: true;
  on?: string;
  agency: string;
  json?: boolean;
}

export function addImport(program: Command): void {
  program
    .command('import')
    .description('import a target-group file (CSV or FINT JSON); with --preview without a server')
    .argument('<file>', 'the file; - reads standard input')
    .option('--preview', 'only tell which rows would be accepted and rejected; nothing is written')
    .option('--on <day>', 'the day of the import, YYYY-MM-DD; today when not given', day)
    .option('--agency <id>', 'the follow-up service that imports', 'ot-33')
    .option('--json', 'as JSON')
    .action(async (file: string, { preview, on = today(), agency, json = false }: ImportOptions) => {
      (await import('../follow-up-service.ts')).requireFollowUpService(agency);
      const allowRealNumbers = allowsRealNumbers();
      if (!preview) {
        const { importFile } = await import('../import-file.ts');
        return importFile(file, { on, agency, json, allowRealNumbers });
      }
      leave(await (await import('../import-preview.ts')).printPreview(file, { on, json, allowRealNumbers }));
    });
}
