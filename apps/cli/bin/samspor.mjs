#!/usr/bin/env node
import { fillEnvironment } from '../../../infra/dev/environment-file.mjs';
import { run } from '../../../infra/dev/run-source.mjs';

const [command, ...more] = process.argv.slice(2);
const simulates = command === 'simulate' && !more.some((word) => word === '--help' || word === '-h');

fillEnvironment();
await run(new URL('../src/main.ts', import.meta.url), simulates ? startSimulation : undefined);

async function startSimulation() {
  const { sayAside } = await import('../../../infra/dev/say.mjs');
  sayAside();
  const { startSimulationServices } = await import('../../../infra/dev/test-services.mjs');
  return startSimulationServices();
}
