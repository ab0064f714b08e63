import type { Command } from 'commander';
import { count } from '../arguments.ts';
import { leave } from '../leave.ts';

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

/** Lives random lives with the product's workflows. */
export function addSimulate(program: Command): void {
  program
    .command('simulate')
    .description(
      'live random lives in time-skipping workflows over a record of their own, and hold them against the rules',
    )
    .option('--youths <number>', 'how many youths', count(2_000), 200)
    .option('--years <number>', 'how many school years, from 1 August 2020', count(30), 6)
    .option('--seed <number>', 'the same seed gives the same table', count(1_000_000), 1)
    .option('--json', 'as JSON')
    .action(
      async ({ json = false, ...span }: { youths: number; years: number; seed: number; json?: boolean }) =>
        leave(await (await import('../simulate/simulate.ts')).printSimulation(span, json)),
    );
}
