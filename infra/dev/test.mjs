/** `npm test` and `npm run test:deep`: gets what the tests need, runs all of them, and counts. */
import { onEnd } from './endings.mjs';
import { install } from './install.mjs';
import { requireNode20 } from './node24.mjs';

const given = process.argv.slice(2);
const deep = given.includes('--deep');

await onEnd('Stopping the tests', async () => {
  requireNode20();
  await install();
  const { prepareTools } = await import('./test-tools.mjs');
  const { runChecks } = await import('./test-checks.mjs');
  const { runJest } = await import('./test-jest.mjs');
  await prepareTools();
  const broken = deep ? [] : await runChecks();
  const projects = deep ? ['deep'] : ['unit', 'int', 'e2e'];
  const counts = await runJest(
    projects,
    given.filter((word) => word !== '--deep'),
  );
  if (broken.length > 0) console.log(`\nBroken besides the tests: ${broken.join(', ')}`);
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  process.exit(broken.length === 0 && counts.failed === 0 ? 0 : 1);
});
