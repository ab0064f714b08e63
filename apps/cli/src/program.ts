import { Command } from 'commander';
import { addProof } from './commands/proof.ts';
import { addChecks, addExport } from './commands/record.ts';
import { addDuties, addImport } from './commands/rules.ts';
import { addPlan, addSimulate } from './commands/planning.ts';
import { addDemo, addMigrate, addUpkeep } from './commands/upkeep.ts';

/** The command line. A command's own code is loaded when it is asked for, so that a small one starts at once. */
export function samspor(): Command {
  const program = new Command('samspor')
    .description('Command line of Samspor: rules, imports, data and upkeep. Dates are days in Europe/Oslo.')
    .addHelpText('after', '\nExit codes: 0 done, 1 something was found wrong or refused, 2 wrong use.')
    .exitOverride();
  addDuties(program);
  addImport(program);
  addExport(program);
  addProof(program);
  addMigrate(program);
  addDemo(program);
  addChecks(program);
  addUpkeep(program);
  addSimulate(program);
  addPlan(program);
  return program;
}
