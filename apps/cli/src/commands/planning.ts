import type { Command } from 'commander';
import { count } from '../arguments.ts';
import { leave } from '../leave.ts';

interface Asked {
  youths: number;
  years: number;
  seed: number;
  practice?: string;
  json?: boolean;
}

const practiceHelp = 'how people work, as JSON: the fields that differ from the usual';

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
    .option('--practice <file>', `${practiceHelp}; without it nothing is ever full`)
    .option('--json', 'as JSON')
    .action(async ({ json = false, practice: file, ...span }: Asked) => {
      const { practiceOf } = await import('../planner/practice-file.ts');
      const practice = file === undefined ? undefined : await practiceOf(file);
      const { printSimulation } = await import('../simulate/simulate.ts');
      leave(await printSimulation({ ...span, ...(practice && { practice }) }, json));
    });
}

/** The same lives under changed practices, side by side. */
export function addPlan(program: Command): void {
  program
    .command('plan')
    .description('live the same invented lives under changed practices, by the rules alone, side by side')
    .option('--youths <number>', 'how many youths', count(5_000), 300)
    .option('--years <number>', 'how many school years, from 1 August 2020', count(12), 3)
    .option('--seed <number>', 'the same seed gives the same lives', count(1_000_000), 1)
    .option('--practice <file>', practiceHelp)
    .option(
      '--what-if <change>',
      'an alternative, as committee-weeks=2, caseworkers=-1 or seats=+2,places=none; may be repeated',
      (change: string, before: string[]) => [...before, change],
      [],
    )
    .option('--json', 'as JSON')
    .action(async ({ json = false, whatIf, ...asked }: Asked & { whatIf: string[] }) => {
      const { printPlan } = await import('../planner/side-by-side.ts');
      await printPlan(asked, whatIf, json);
    });
}
