import { describe, expect, it } from 'vitest';
import { type Problem, placeText, problemText } from '#src/domain/corpus/problems.ts';
import { readTopicMarkdown } from './topic-markdown.ts';

/** What is read of a file, and what is said of it: `line 3: “x” has no id. …`. */
function read(text: string, file = 'topics/cqrs.md') {
  const problems: Problem[] = [];
  const override = readTopicMarkdown(file, text, (problem) => problems.push(problem));
  return {
    override,
    kinds: problems.map(({ kind }) => kind),
    said: problems.map((problem) => `${placeText(problem.place)}: ${problemText(problem)}`),
  };
}

describe('an owner’s file on a topic', () => {
  it('has front matter and four sections of statements', () => {
    const { override, said } = read(
      [
        ...['---', 'title: CQRS', 'family: data', 'omit: [data.scope]', '---', ''],
        ...['## Definition', '', '- It parts writes from reads. {#what}', ''],
        ...['## Key claims', '- First. {#first}', '- Second. {#second}', ''],
        ...['## Practical checklist', '* Do it. {#do}', '## Failure modes', '1. It fails. {#fail}'],
      ].join('\n'),
    );
    expect(said).toEqual([]);
    expect(override).toEqual({
      file: 'topics/cqrs.md',
      topic: 'cqrs',
      title: 'CQRS',
      family: 'data',
      omit: ['data.scope'],
      sections: {
        definition: [{ key: 'authored.what', text: 'It parts writes from reads.', line: 9 }],
        claims: [
          { key: 'authored.first', text: 'First.', line: 12 },
          { key: 'authored.second', text: 'Second.', line: 13 },
        ],
        checklist: [{ key: 'authored.do', text: 'Do it.', line: 16 }],
        failureModes: [{ key: 'authored.fail', text: 'It fails.', line: 18 }],
      },
    });
  });

  it('may have details under a statement', () => {
    const { override, said } = read(
      [
        ...[
          '## Practical checklist',
          '- Measure the lag. {#lag}',
          '  - why: It hides',
          '    itself.',
        ],
        ...['  - how: List them.', '  - how: Time: twice.', '  - minutes: 90'],
        ...['  - evidence: a, b', '  - evidence: c'],
      ].join('\r\n'),
    );
    expect(said).toEqual([]);
    expect(override?.sections.checklist).toEqual([
      {
        key: 'authored.lag',
        text: 'Measure the lag.',
        line: 2,
        why: 'It hides itself.',
        how: ['List them.', 'Time: twice.'],
        minutes: 90,
        evidence: ['a', 'b', 'c'],
      },
    ]);
  });

  it('may say which item prevents a failure mode: one of this file, or one of a playbook', () => {
    const { override, said } = read(
      [
        ...['## Failure modes', '- It lags. {#lags}', '  - prevented-by: measure'],
        ...['- It is lost. {#lost}', '  - prevented-by: data.targets-first'],
      ].join('\n'),
    );
    expect(said).toEqual([]);
    expect(override?.sections.failureModes.map(({ preventedBy }) => preventedBy)).toEqual([
      'authored.measure',
      'data.targets-first',
    ]);
  });

  it('may be empty, hold comments and rules, and write its headings in any case', () => {
    expect(read('').said).toEqual([]);
    const text = '\uFEFF<!-- to do\n\n- a -->\n\n---\n\n### KEY CLAIMS\n\n- A claim. {#a}\n';
    expect(read(text).said).toEqual([]);
    expect(read(text).override?.sections.claims).toHaveLength(1);
  });

  it('keeps a statement as text: no markup, on one line', () => {
    const { override } = read(
      '## Key claims\n- A **bold** `<img src=x onerror=alert(1)>`\n  [link](javascript:alert(1)) {#a}\n',
    );
    expect(override?.sections.claims[0]?.text).toBe('A bold <img src=x onerror=alert(1)> link');
  });

  it.each([['Event Sourcing'], ['CQRS'], ['c++'], ['🚀']])(
    'is not used when its name, %s, is no topic’s slug',
    (name) => {
      const { override, kinds } = read('', `topics/${name}.md`);
      expect(override).toBeUndefined();
      expect(kinds).toEqual(['unknown-override']);
    },
  );

  it('may have a name with its accents taken apart', () => {
    expect(read('', 'topics/gro\u0308\u00dfe.md').override?.topic).toBe('größe');
  });

  it.each([
    ['YAML that is none', '---\nomit: [\n---\n', 'malformed-file'],
    ['a title that is a number', '---\ntitle: 2018\n---\n', 'malformed-field'],
    ['a title that is empty', '---\ntitle: " "\n---\n', 'malformed-field'],
    ['a title of 5,000 characters', `---\ntitle: ${'a'.repeat(5000)}\n---\n`, 'malformed-field'],
    ['omissions that are no list', '---\nomit: data.scope\n---\n', 'malformed-field'],
  ])('is refused with %s', (_, text, kind) => {
    const { override, kinds } = read(text);
    expect(override).toBeUndefined();
    expect(kinds).toEqual([kind]);
  });

  it.each([
    [
      'a field that nothing reads',
      '---\ntitel: CQRS\n---\n',
      'unknown-field',
      'topics/cqrs.md: “titel”',
    ],
    ['another heading', '\n# CQRS\n', 'unknown-field', 'line 2: “CQRS”'],
    ['a paragraph', '## Key claims\n\nSome text.\n', 'stray-text', 'line 3: “Some text.”'],
    ['a list before any heading', '- A claim. {#a}\n', 'stray-text', 'line 1: “- A claim. {#a}”'],
    ['markup', '## Key claims\n\n<p>Some text.</p>\n', 'stray-text', 'line 3: “<p>Some text.</p>”'],
    [
      'text behind a comment',
      '<!-- a --> b <!-- c -->\n',
      'stray-text',
      'line 1: “<!-- a --> b <!-- c -->”',
    ],
    [
      'the target of a link',
      '[a]: https://example.org\n',
      'stray-text',
      'line 1: “[a]: https://example.org”',
    ],
    [
      'a statement without an id',
      '## Key claims\n- A claim.\n',
      'statement-without-id',
      'line 2: “A claim.”',
    ],
    [
      'an id that is none',
      '## Key claims\n- A claim. {#A b}\n',
      'statement-without-id',
      'line 2: “A claim. {#A b}”',
    ],
    [
      'an id in capitals',
      '## Key claims\n- A claim. {#A-b}\n',
      'malformed-field',
      'line 2: “id” cannot be read: not an id such as own-the-log',
    ],
    [
      'an endless id',
      `## Key claims\n- A claim. {#${'a'.repeat(81)}}\n`,
      'malformed-field',
      'line 2: “id” cannot be read: must have at most 80 characters',
    ],
    [
      'an id without a statement',
      '## Key claims\n- {#a}\n',
      'statement-without-id',
      'line 2: “{#a}”',
    ],
    [
      'an id used before',
      '## Key claims\n- A. {#a}\n## Failure modes\n- B. {#a}\n',
      'repeated-statement',
      'line 4: The id “authored.a”',
    ],
    [
      'another detail',
      '## Key claims\n- A. {#a}\n  - who: me\n',
      'unknown-field',
      'line 2: “who: me”',
    ],
    [
      'a detail that is no detail',
      '## Key claims\n- A. {#a}\n  - because\n',
      'unknown-field',
      'line 2: “because”',
    ],
    ['an empty reason', '## Key claims\n- A. {#a}\n  - why:\n', 'malformed-field', 'line 2: “why”'],
    [
      'a second reason',
      '## Key claims\n- A. {#a}\n  - why: B.\n  - why: C.\n',
      'malformed-field',
      'line 2: “why”',
    ],
    ['an empty step', '## Key claims\n- A. {#a}\n  - how:\n', 'malformed-field', 'line 2: “how”'],
    [
      'a second prevention',
      '## Failure modes\n- A. {#a}\n  - prevented-by: b\n  - prevented-by: c\n',
      'malformed-field',
      'line 2: “prevented-by” cannot be read: is given twice',
    ],
    [
      'an empty prevention',
      '## Failure modes\n- A. {#a}\n  - prevented-by:\n',
      'malformed-field',
      'line 2: “prevented-by”',
    ],
    [
      'a prevention of what is no failure mode',
      '## Key claims\n- A. {#a}\n  - prevented-by: b\n',
      'malformed-field',
      'line 2: “prevented-by” cannot be read: is for failure modes only',
    ],
    [
      'no minutes',
      '## Key claims\n- A. {#a}\n  - minutes: 0\n',
      'malformed-field',
      'line 2: “minutes”',
    ],
    [
      'half minutes',
      '## Key claims\n- A. {#a}\n  - minutes: 1.5\n',
      'malformed-field',
      'line 2: “minutes”',
    ],
    [
      'endless minutes',
      `## Key claims\n- A. {#a}\n  - minutes: ${'9'.repeat(400)}\n`,
      'malformed-field',
      'line 2: “minutes”',
    ],
  ])('reports %s', (_, text, kind, where) => {
    const { override, kinds, said } = read(text);
    expect(override).toBeDefined();
    expect(kinds).toEqual([kind]);
    expect(said[0]).toContain(where);
  });

  it('takes no heading for a section because every object has its name', () => {
    const { kinds, said } = read('## constructor\n\n- A claim. {#a}\n');
    expect(kinds).toEqual(['unknown-field', 'stray-text']);
    expect(said[0]).toContain('“constructor” means nothing here');
  });

  it('counts lines from the top of the file, front matter included', () => {
    const { said } = read('---\r\ntitle: A\r\n---\r\n\r\n## Key claims\r\n\r\n- A claim.\r\n');
    expect(said[0]).toMatch(/^topics\/cqrs\.md, line 7: /);
  });
});
