import { describe, expect, it } from 'vitest';
import { countTests, sentence } from './count-tests.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});
const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };

describe('countTests', () => {
  it('adds up both reports', () => {
    const unit = { testResults: [file('passed', 'passed', 'passed'), file('passed', 'passed')] };
    const e2e = { stats: { ...stats, expected: 4 } };
    expect(countTests({ unit, e2e, exitCode: 0 })).toEqual({ passed: 7, failed: 0, skipped: 0 });
  });

  it('does not take skipped tests and plans for passed ones', () => {
    // As Vitest names what did not run.
    const unit = { testResults: [file('passed', 'passed', 'skipped', 'todo')] };
    const e2e = { stats: { ...stats, skipped: 1 } };
    expect(countTests({ unit, e2e, exitCode: 0 })).toEqual({ passed: 1, failed: 0, skipped: 3 });
  });

  it('counts failing tests once, whatever the exit code', () => {
    const unit = { testResults: [file('failed', 'passed', 'failed', 'failed')] };
    const e2e = { stats: { ...stats, expected: 2, unexpected: 1 } };
    expect(countTests({ unit, e2e, exitCode: 1 })).toEqual({ passed: 3, failed: 3, skipped: 0 });
  });

  it('counts a file that cannot be loaded as one failure', () => {
    const unit = { testResults: [file('failed'), file('passed', 'passed')] };
    expect(countTests({ unit, exitCode: 1 })).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it('counts the failing step where no test failed', () => {
    const unit = { testResults: [file('passed', 'passed')] };
    expect(countTests({ exitCode: 2 })).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countTests({ unit, exitCode: 2 })).toEqual({ passed: 1, failed: 1, skipped: 0 });
    expect(countTests({ unit, e2e: { stats }, exitCode: 1 }).failed).toBe(1);
  });
});

describe('sentence', () => {
  it('speaks of skipped tests only where there are some', () => {
    expect(sentence({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
    expect(sentence({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
  });
});
