import { Option, type Command } from 'commander';
import { day, today } from '../arguments.ts';
import { leave } from '../leave.ts';

/** Prints what is on the record. */
export function addExport(program: Command): void {
  program
    .command('export')
    .description('print the record: each journey as a life, or each duty; JSON lines')
    .addOption(new Option('--lives', 'each journey as a line for "samspor duties"').conflicts('duties'))
    .option('--duties', 'each duty of the read model, as "samspor duties --json" prints it')
    .option('--as-of <day>', 'duties at the end of this day, YYYY-MM-DD; today when not given', day)
    .action(
      async (
        { lives, duties, asOf = today() }: { lives?: true; duties?: true; asOf?: string },
        command: Command,
      ) => {
        if (!lives && !duties) command.error('error: give --lives or --duties');
        const { exportDuties, exportLives } = await import('../export-record.ts');
        await (lives ? exportLives() : exportDuties(asOf));
      },
    );
}

/** Holds the record against itself, and mends it. */
export function addChecks(program: Command): void {
  program
    .command('verify')
    .description(
      'hold the record against itself: hash chains, versions, and every read model against its events',
    )
    .option('--json', 'as JSON')
    .action(async ({ json = false }: { json?: boolean }) =>
      leave(await (await import('../check-record.ts')).verifyRecord(json)),
    );
  program
    .command('rebuild')
    .description('write every read model anew from the events')
    .option('--json', 'as JSON')
    .action(async ({ json = false }: { json?: boolean }) =>
      leave(await (await import('../check-record.ts')).rebuildReadModels(json)),
    );
}
