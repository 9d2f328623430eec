/**
 * Sums up a test run in one line, from the reports that Vitest and Playwright wrote. As a script:
 * `node scripts/count-tests.mjs <exit code of the run>`.
 */
import { readFileSync, realpathSync } from 'node:fs';

/**
 * @typedef {object} UnitReport what is used of Vitest's JSON report
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults
 *
 * @typedef {object} E2eReport what is used of Playwright's JSON report
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 *
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * A run can fail without a failing test: types, lint, the build, or a crash before a report was
 * written. The step that failed then counts as one failure, so that no red run looks green.
 *
 * @param {{ unit?: UnitReport | undefined, e2e?: E2eReport | undefined, exitCode: number }} run
 * @returns {Count}
 */
export function countTests({ unit, e2e, exitCode }) {
  const counts = [unit ? countUnit(unit) : nothing, e2e ? countE2e(e2e) : nothing];
  const total = counts.reduce(add);
  return exitCode !== 0 && total.failed === 0 ? { ...total, failed: 1 } : total;
}

/** @param {Count} count */
export function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @type {Count} */
const nothing = { passed: 0, failed: 0, skipped: 0 };

/** @param {UnitReport} report */
function countUnit({ testResults }) {
  return testResults.map(countFile).reduce(add, nothing);
}

/**
 * A file that breaks outside its tests, while it is loaded or in a hook, has no test to blame.
 *
 * @param {UnitReport['testResults'][number]} file
 * @returns {Count}
 */
function countFile({ status, assertionResults }) {
  const passed = assertionResults.filter((test) => test.status === 'passed').length;
  const failed = assertionResults.filter((test) => test.status === 'failed').length;
  const skipped = assertionResults.length - passed - failed;
  return { passed, failed: status === 'failed' ? Math.max(failed, 1) : failed, skipped };
}

/**
 * @param {E2eReport} report
 * @returns {Count}
 */
function countE2e({ stats }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  };
}

/**
 * @param {Count} a
 * @param {Count} b
 * @returns {Count}
 */
function add(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/** @param {string} name */
function readReport(name) {
  try {
    return JSON.parse(readFileSync(new URL(`../reports/${name}`, import.meta.url), 'utf8'));
  } catch {
    return undefined; // never reached, or cut off: the exit code tells of it
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) {
  const exitCode = Number(process.argv[2] ?? 0);
  const run = { unit: readReport('unit.json'), e2e: readReport('e2e.json'), exitCode };
  console.log(sentence(countTests(run)));
}
