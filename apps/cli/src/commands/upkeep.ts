import type { Command } from 'commander';

/** Brings the tables forward or back. */
export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the tables of DATABASE_OWNER_URL forward to this version')
    .option('--back', 'take the newest migration back')
    .action(async ({ back = false }: { back?: boolean }) =>
      (await import('../migrate.ts')).runMigrations(back),
    );
}

/** Fills an empty database with invented youths. */
export function addDemo(program: Command): void {
  program
    .command('demo')
    .description(
      'load about 300 synthetic youths with three school years behind them; once, into an empty database',
    )
    .option('--users', 'print the people that one can sign in as, and load nothing')
    .option('--json', 'as JSON')
    .action(async ({ users, json }: { users?: true; json?: true }) => {
      if (users) {
        const { demoUserLines, demoUsers } = await import('../demo/users.ts');
        console.log(json ? JSON.stringify(demoUsers(), null, 2) : demoUserLines().join('\n'));
      } else console.log(await (await import('../demo/demo.ts')).loadDemo(new Date()));
    });
}

/** Holds Temporal against the record. */
export function addUpkeep(program: Command): void {
  program
    .command('rehydrate')
    .description('start every workflow that the record asks for and Temporal does not run')
    .option('--blindly', 'tell all of them, without asking Temporal which run')
    .option('--json', 'as JSON')
    .action(async ({ json = false, blindly = false }: { json?: boolean; blindly?: boolean }) =>
      (await import('../upkeep.ts')).rehydrateWorkflows(json, blindly),
    );
  program
    .command('reconcile')
    .description('hold Temporal against the record, and have the worker mend what differs')
    .option('--json', 'as JSON')
    .action(async ({ json = false }: { json?: boolean }) =>
      (await import('../upkeep.ts')).reconcileWorkflows(json),
    );
}
