import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Problem } from '#src/domain/corpus/problems.ts';
import { hasErrors, printProblems } from './print-problems.ts';

const file = 'posts.json';
const note: Problem = { kind: 'post-without-topics', place: { file, post: 'a' } };
const warning: Problem = { kind: 'missing-date', place: { file, post: 'b' } };
const error: Problem = { kind: 'malformed-file', place: { file, line: 3 }, reason: 'Cut off.' };

afterEach(() => vi.restoreAllMocks());

function printed(...problems: Problem[]): unknown[] {
  const print = vi.spyOn(console, 'error').mockImplementation(() => {});
  printProblems('archives', problems);
  return print.mock.calls.flat();
}

describe('problems are printed', () => {
  it('one a line, with severity, file and place, and added up', () => {
    const where = path.join('archives', file);
    expect(printed(note, warning, error, note)).toEqual([
      `note: ${where}, post a: The post has no topics: it is listed, but stands on no card.`,
      `warning: ${where}, post b: The post has no date and was left out. Give it one such as 2021-10-25.`,
      `error: ${where}, line 3: The file cannot be read: Cut off.`,
      `note: ${where}, post a: The post has no topics: it is listed, but stands on no card.`,
      'archives: 1 error, 1 warning, 2 notes.',
    ]);
  });

  it('with the severities alone that there are', () => {
    expect(printed(warning, warning).at(-1)).toBe('archives: 2 warnings.');
  });

  it('as nothing when there are none', () => {
    expect(printed()).toEqual([]);
  });
});

it.each([
  ['nothing', [], false],
  ['notes and warnings', [note, warning], false],
  ['one error among others', [note, error], true],
])('an error is told from what is none: %s', (_, problems, errors) => {
  expect(hasErrors(problems)).toBe(errors);
});
