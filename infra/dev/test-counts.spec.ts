import { countParts } from './test-counts.mjs';

const file = (name: string, status: string, ...tests: string[]) => ({
  name: `/clone/${name}`,
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

it('counts each part for itself, and a test left out as failed', () => {
  const files = [
    file('libs/domain/src/a.spec.ts', 'passed', 'passed', 'passed'),
    file('libs/case-store/src/a.int.spec.ts', 'failed', 'passed', 'failed'),
    file('test/e2e/road.e2e.spec.ts', 'passed', 'passed', 'pending'),
    file('test/faults/kill.spec.ts', 'passed', 'passed'),
  ];
  expect(countParts(files)).toEqual({
    unit: { passed: 2, failed: 0 },
    int: { passed: 1, failed: 1 },
    e2e: { passed: 1, failed: 1 },
    deep: { passed: 1, failed: 0 },
  });
});

it('counts a file that did not run as failed', () => {
  expect(countParts([file('apps/api/src/a.spec.ts', 'failed')])).toEqual({ unit: { passed: 0, failed: 1 } });
});
