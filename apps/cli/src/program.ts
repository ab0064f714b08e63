import { Command } from 'commander';
import { day, percent, today } from './arguments.ts';
import type { DutiesOptions } from './duties.ts';
import { allowsRealNumbers } from './settings.ts';

/** The command line. A command's own code is loaded when it is asked for, so that a small one starts at once. */
export function samspor(): Command {
  const program = new Command('samspor')
    .description('Command line of Samspor: rules, imports, data and upkeep. Dates are days in Europe/Oslo.')
    .addHelpText('after', '\nExit codes: 0 done, 1 something was found wrong or refused, 2 wrong use.')
    .exitOverride();
  addDuties(program);
  addImport(program);
  addMigrate(program);
  addDemo(program);
  return program;
}

function addDuties(program: Command): void {
  program
    .command('duties')
    .description('print each duty of a file of lives (JSON lines) at the end of a day; needs no server')
    .argument('[file]', 'file of lives; - or nothing reads standard input', '-')
    .requiredOption('--as-of <day>', 'YYYY-MM-DD, or today', day)
    .option('--json', 'one JSON object a line')
    .option('--work-percent <percent>', 'from this percentage it counts as work', percent, 50)
    .action(async (file: string, options: DutiesOptions) =>
      leave(await (await import('./duties.ts')).printDuties(file, options)),
    );
}

interface ImportOptions {
  preview?: true;
  on?: string;
  json?: boolean;
}

function addImport(program: Command): void {
  program
    .command('import')
    .description('import a target-group file (CSV or FINT JSON); with --preview without a server')
    .argument('<file>', 'the file; - reads standard input')
    .option('--preview', 'only tell which rows would be accepted and rejected; nothing is written')
    .option('--on <day>', 'the day of the import, YYYY-MM-DD; today when not given', day)
    .option('--json', 'as JSON')
    .action(async (file: string, { on = today(), json = false }: ImportOptions) => {
      const { printPreview } = await import('./import-preview.ts');
      leave(await printPreview(file, { on, json, allowRealNumbers: allowsRealNumbers() }));
    });
}

function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the tables of DATABASE_OWNER_URL forward to this version')
    .option('--back', 'take the newest migration back')
    .action(async ({ back = false }: { back?: boolean }) =>
      (await import('./migrate.ts')).runMigrations(back),
    );
}

function addDemo(program: Command): void {
  program
    .command('demo')
    .description(
      'load about 300 synthetic youths with three school years behind them; once, into an empty database',
    )
    .option('--users', 'print the people that one can sign in as, and load nothing')
    .option('--json', 'as JSON')
    .action(async ({ users, json }: { users?: true; json?: true }) => {
      if (users) {
        const { demoUserLines, demoUsers } = await import('./demo/users.ts');
        console.log(json ? JSON.stringify(demoUsers(), null, 2) : demoUserLines().join('\n'));
      } else console.log(await (await import('./demo/demo.ts')).loadDemo(new Date()));
    });
}

/** Tells the shell whether everything was in order. */
function leave(inOrder: boolean): void {
  process.exitCode = inOrder ? 0 : 1;
}
