/**
 * @typedef {{ name: string, status: string, assertionResults: { status: string }[] }} FileResult
 * @typedef {{ passed: number, failed: number }} Count
 */

/** @type {[string, RegExp][]} */
const PARTS = [
  ['int', /\.int\.spec\.tsx?$/],
  ['deep', /[/\\]test[/\\](faults|deep)[/\\]/],
  ['e2e', /[/\\]test[/\\](e2e|replay)[/\\]/],
];

/** Tests per part, from Jest's own results. @param {FileResult[]} files @returns {Record<string, Count>} */
export function countParts(files) {
  /** @type {Record<string, Count>} */
  const parts = {};
  for (const { name, status, assertionResults } of files) {
    const part = (parts[PARTS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'unit'] ??= {
      passed: 0,
      failed: 0,
    });
    const passed = assertionResults.filter((test) => test.status === 'passed').length;
    const failed = assertionResults.length - passed;
    part.passed += passed;
    part.failed += status === 'failed' ? Math.max(failed, 1) : failed;
  }
  return parts;
}
