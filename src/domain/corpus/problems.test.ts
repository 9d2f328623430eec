import { describe, expect, it } from 'vitest';
import { type Problem, type ProblemKind, placeText, problemText, SEVERITY } from './problems.ts';

const place = { file: 'posts.json', post: '2021-10-25-event-sourcing' };

/** One problem of each kind: a kind without a row here does not compile. */
const OF_EACH_KIND: { [Kind in ProblemKind]: Extract<Problem, { kind: Kind }> } = {
  'missing-file': { kind: 'missing-file', place },
  'malformed-file': { kind: 'malformed-file', place, reason: 'Unexpected end' },
  'malformed-field': {
    kind: 'malformed-field',
    place,
    field: 'title',
    reason: 'must not be empty.',
  },
  'unknown-field': { kind: 'unknown-field', place, field: 'titel', known: ['title', 'family'] },
  'missing-date': { kind: 'missing-date', place },
  'impossible-date': { kind: 'impossible-date', place, date: '2021-02-30' },
  'duplicate-id': { kind: 'duplicate-id', place, id: 'a-post', times: 2 },
  'two-spellings': { kind: 'two-spellings', place, topic: 'go', spellings: ['Go', 'go'] },
  'unusable-topic': { kind: 'unusable-topic', place, tag: '🚀' },
  'post-without-topics': { kind: 'post-without-topics', place },
  'unsafe-link': { kind: 'unsafe-link', place, url: 'javascript:alert(1)', field: 'link' },
  'unusable-language': { kind: 'unusable-language', place, language: 'German' },
  'unknown-override': { kind: 'unknown-override', place, topic: 'cqsr' },
  'unknown-omission': { kind: 'unknown-omission', place, key: 'data.nothing' },
  'stray-text': { kind: 'stray-text', place, text: 'A paragraph.' },
  'statement-without-id': { kind: 'statement-without-id', place, text: 'A claim.' },
  'repeated-statement': { kind: 'repeated-statement', place, id: 'authored.own-the-log' },
  'unknown-evidence': { kind: 'unknown-evidence', place, id: 'a-post' },
  'unknown-statement': { kind: 'unknown-statement', place, id: 'cqrs/data.nothing' },
};

describe.each(Object.values(OF_EACH_KIND))('the problem $kind', (problem) => {
  it('has a severity and reads as sentences with all of its facts', () => {
    const text = problemText(problem);
    expect(SEVERITY[problem.kind]).toMatch(/^(error|warning|note)$/);
    expect(text).toMatch(/^[A-Z“].*\.$/);
    expect(text).not.toMatch(/undefined|NaN|\[object| {2}|“”/);
    for (const fact of factsOf(problem)) expect(text).toContain(fact);
  });

  it('is one line of bounded length, however hostile its facts', () => {
    const hostile = `\u001b[2J\u202e\n\r\t${'<b>🚀'.repeat(2000)}`;
    const text = problemText(withFacts(problem, hostile));
    expect(text).not.toMatch(/[\p{C}\n]/u);
    expect(text.length).toBeLessThan(700);
  });
});

describe('text in a problem', () => {
  const quote = (id: string) => problemText({ kind: 'unknown-evidence', place, id });

  it.each([
    ['80 letters', 'a'.repeat(80), 'a'.repeat(80)],
    ['81 letters', 'a'.repeat(81), `${'a'.repeat(79)}…`],
    ['80 letters of two code units', '🚀'.repeat(80), '🚀'.repeat(80)],
    ['81 letters of two code units', '🚀'.repeat(81), `${'🚀'.repeat(79)}…`],
    ['two lines', 'one\r\n  two', 'one two'],
    ['a change of direction', 'one\u202etwo', 'one two'],
  ])('of %s is quoted', (_, given, quoted) => {
    expect(quote(given)).toMatch(`“${quoted}”`);
  });
});

describe('the place of a problem', () => {
  it.each([
    [{ file: 'posts.json' }, 'posts.json'],
    [{ file: 'posts.json', post: 'a-post' }, 'posts.json, post a-post'],
    [{ file: 'topics/cqrs.md', line: 12 }, 'topics/cqrs.md, line 12'],
    [{ file: 'topics/a\n\u001b[2Jb.md', line: 1 }, 'topics/a [2Jb.md, line 1'],
    [{ file: 'posts.json', post: 'a\nb' }, 'posts.json, post a b'],
  ])('%j is %s', (where, text) => {
    expect(placeText(where)).toBe(text);
  });
});

function factsOf({ kind: _, place: __, ...facts }: Problem): string[] {
  return Object.values(facts).flat().map(String);
}

/** The same problem with every text of it replaced. */
function withFacts(problem: Problem, text: string): Problem {
  const facts = Object.entries(problem).map(([name, value]) => {
    if (name === 'kind' || name === 'place' || name === 'topic' || typeof value === 'number')
      return [name, value];
    return [name, Array.isArray(value) ? value.map(() => text) : text];
  });
  return Object.fromEntries(facts) as Problem;
}
