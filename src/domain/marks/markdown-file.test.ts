import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallCorpus } from '#src/testing/corpus-builder.ts';
import { noteText } from '#src/testing/reader-records.ts';
import type { ArchiveId } from '../corpus/ids.ts';
import type { Topic } from '../corpus/schema.ts';
import { isMark, MARK_STATES, type Mark } from './mark.ts';
import { type MarkdownParts, markdownFile } from './markdown-file.ts';
import { plainNote } from './markdown-token.ts';
import { topicTrackables, trackablesOf } from './progress.ts';
import { readMarkdown } from './read-markdown.ts';
import type { Run } from './run.ts';
import { READER } from './run-of.ts';
import type { TrackableId } from './trackable.ts';

const corpus = smallCorpus();
const archive = { id: corpus.archive.id, title: 'Notes: “small” *ones*' };
const topics: Topic[] = corpus.topics.map((topic) =>
  topic.slug === 'event-sourcing'
    ? { ...topic, items: ['data.targets', 'data.rebuild', 'odd-->key'] }
    : topic,
);
const trackables = [...trackablesOf(topics)];
const ITEM = 'item:event-sourcing/data.targets' as TrackableId;
const REBUILD = 'item:event-sourcing/data.rebuild' as TrackableId;
const GONE = 'item:event-sourcing/data.gone' as TrackableId;
const texts = new Map<TrackableId, string>(
  trackables.map((trackable) => [
    trackable,
    `About <b>${trackable.replace('post:', '')}</b> *now*.`,
  ]),
);
texts.set(ITEM, 'Write down the loss that you accept.');
texts.set(REBUILD, 'Rebuild one copy from its source.');

const RUN: Run = {
  archive: archive.id,
  id: 'billing' as Run['id'],
  name: 'Billing: the *old* one',
  stage: 'open',
  made: 3,
  at: 7,
};
const EXPORTED = 1_764_121_212_000;
const EDITED = EXPORTED + 60_000;

const mark = (trackable: TrackableId, facts: Partial<Mark> = {}): Mark => ({
  archive: archive.id,
  run: trackable.startsWith('post:') ? READER : RUN.id,
  trackable,
  state: 'done',
  at: 1000,
  text: texts.get(trackable) ?? 'An old text.',
  ...facts,
});
const write = (marks: readonly Mark[], parts: Partial<MarkdownParts> = {}) =>
  markdownFile({ archive, run: RUN, exportedAt: EXPORTED, topics, texts, marks, ...parts });
const read = (file: string) =>
  readMarkdown(file, { archive: archive.id, topics, texts, editedAt: EDITED });
const opened = (file: string) => {
  const answer = read(file);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  const marks = answer.records.flatMap(({ kind, value }) => (kind === 'mark' ? [value] : []));
  return { ...answer, marks };
};

const anyMark = fc.record(
  {
    trackable: fc.constantFrom(...trackables, GONE),
    state: fc.constantFrom(...MARK_STATES),
    at: fc.integer({ min: 0, max: EXPORTED }),
    text: fc.constantFrom('About it.', 'Odd --> <!-- text \\ * ', 'two\nlines', ''),
    note: noteText,
    noteAt: fc.integer({ min: 0, max: EXPORTED }),
  },
  { requiredKeys: ['trackable', 'state', 'at'], noNullPrototype: true },
);
const anyMarks = fc
  .uniqueArray(anyMark, { selector: ({ trackable }) => trackable, maxLength: 8 })
  .map((list) =>
    list.map(({ trackable, noteAt, ...facts }) =>
      mark(trackable, { ...facts, ...('note' in facts && noteAt !== undefined && { noteAt }) }),
    ),
  );

const byTrackable = (marks: readonly Mark[]) =>
  new Map(
    marks
      // Of what is gone, or on no path, only marks that say something are written.
      .filter(({ state, note = '', trackable }) => trackable !== GONE || state !== 'todo' || note)
      .map((each) => [
        each.trackable,
        { ...each, ...(each.note !== undefined && { note: plainNote(each.note) }) },
      ]),
  );

describe('a Markdown file that nobody changed', () => {
  it('gives back all states and notes, with their times and the texts they were made on', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const { marks: back, unplaced } = opened(write(marks));
        expect(unplaced).toEqual([]);
        expect(byTrackable(back)).toStrictEqual(byTrackable(marks));
      }),
    );
  });

  it('survives what editors do to it', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const file = write(marks);
        const others = [
          file.replaceAll('\n', '\r\n'),
          `\uFEFF${file}`,
          file.replace(/^- \[/gm, '* ['),
          file.replace(/^- \[/gm, '   1. [').replace(/^( *1\. )\[x\]/gm, '$1[X]'),
          file.replace(/^- \[(.)\] /gm, '+   [$1]   '),
          file.replace(/^ {2}>/gm, '\t>'),
          file.replace(/ (<!-- (?:item|post):)/g, '\n  $1'),
        ];
        for (const other of others) {
          expect(byTrackable(opened(other).marks)).toStrictEqual(byTrackable(marks));
        }
      }),
    );
  });

  it('brings its run along, but not the one that is always there', () => {
    expect(opened(write([])).records).toEqual([{ kind: 'run', value: RUN }]);
    const first: Run = { ...RUN, id: 'first' as Run['id'], made: 0, at: 0 };
    expect(opened(write([], { run: first })).records).toEqual([]);
  });

  it('has the topics of the run alone, and what is marked elsewhere', () => {
    const [topic] = topics.filter(({ slug }) => slug === 'event-sourcing');
    const other = trackables.find(
      (trackable) => topic && !topicTrackables(topic).includes(trackable),
    );
    const file = write([mark(ITEM), mark(GONE), mark(other ?? ITEM)], {
      run: { ...RUN, topics: topic ? [topic.slug] : [] },
    });
    expect(file.match(/^## .*/gm)).toEqual([
      '## Event sourcing <!-- topic: event-sourcing -->',
      '## Elsewhere in the archive',
      '## Attic: no longer in the archive',
    ]);
    expect(opened(file).marks).toHaveLength(3);
  });

  it('leaves out what was marked in another run', () => {
    const file = write([mark(ITEM, { run: 'search' as Run['id'] })]);
    expect(file).toContain('- [ ] Write down the loss that you accept. <!-- item:');
  });
});

describe('a Markdown file changed by hand', () => {
  const line = (file: string, text: string) =>
    file.split('\n').find((each) => each.includes(text)) ?? '';
  const LOSS = 'Write down the loss that you accept.';
  const file = write([mark(REBUILD, { note: 'first\nsecond', noteAt: 900 })]);

  it.each([
    ['[/]', 'doing'],
    ['[x]', 'done'],
    ['[X]', 'done'],
    ['[-]', 'skipped'],
  ])('says with %s: %s, as new as the file', (box, state) => {
    const old = line(file, LOSS);
    const { marks } = opened(file.replace(old, old.replace('[ ]', box)));
    expect(marks.find(({ trackable }) => trackable === ITEM)).toEqual(
      mark(ITEM, { state: state as Mark['state'], at: EDITED, text: LOSS }),
    );
    expect(marks).toHaveLength(2);
  });

  it('opens what was done, and leaves its note and the note’s time alone', () => {
    const { marks } = opened(file.replace('- [x]', '- [ ]'));
    expect(marks).toEqual([
      mark(REBUILD, { state: 'todo', at: EDITED, note: 'first\nsecond', noteAt: 900 }),
    ]);
  });

  it('changes, adds and takes away notes', () => {
    const changed = opened(file.replace('  > second', '  > third\n  >\n  > fourth'));
    expect(changed.marks).toEqual([
      mark(REBUILD, { note: 'first\nthird\n\nfourth', noteAt: EDITED }),
    ]);
    const gone = opened(file.replace('  > first\n  > second\n', ''));
    expect(gone.marks).toEqual([mark(REBUILD, { note: '', noteAt: EDITED })]);
    const old = line(file, LOSS);
    const added = opened(file.replace(old, `${old}\n> new, and not indented`));
    expect(added.marks[0]).toEqual(
      mark(ITEM, {
        state: 'todo',
        at: 0,
        text: LOSS,
        note: 'new, and not indented',
        noteAt: EDITED,
      }),
    );
  });

  it('keeps the state and tells of a note that is too long', () => {
    const { marks, unplaced } = opened(
      file.replace('- [x]', '- [-]').replace('  > first', `  > ${'x'.repeat(2001)}`),
    );
    expect(marks).toEqual([mark(REBUILD, { state: 'skipped', at: EDITED })]);
    expect(unplaced[0]?.why).toBe('its note is longer than 2,000 characters and was left out');
  });

  it('finds items without their comments by text, under the heading of their topic', () => {
    const bare = file
      .replace(/ <!-- item:[^>]*-->/g, '')
      .replace(/ <!-- topic: [^>]*-->/g, '')
      .replace(`- [ ] ${LOSS}`, `* [x] **Write** down the loss  that\n   you accept`);
    const { marks, unplaced } = opened(bare);
    expect(unplaced).toEqual([]);
    expect(marks).toEqual([
      mark(ITEM, { at: EDITED, text: LOSS }),
      mark(REBUILD, { at: EDITED, note: 'first\nsecond', noteAt: EDITED }),
    ]);
  });

  it('tells line by line what it could not place', () => {
    const lines = file.split('\n');
    const at = lines.findIndex((each) => each.includes(LOSS));
    lines.splice(
      at,
      1,
      'A sentence of mine.',
      '',
      '- [?] Odd box',
      '- [x] Buy milk',
      '- no box',
      '',
    );
    const { unplaced } = opened(lines.join('\n'));
    expect(unplaced).toEqual([
      { line: at + 1, text: 'A sentence of mine.', why: 'it has no box' },
      { line: at + 3, text: 'Odd box', why: '[?] is none of the four boxes' },
      { line: at + 4, text: 'Buy milk', why: '“Event sourcing” has no item of this text' },
      { line: at + 5, text: '- no box', why: 'it has no box' },
    ]);
  });

  it('is taken at its boxes where a comment says a time that there is not', () => {
    const late = '9'.repeat(20);
    const written = write([mark(ITEM, { note: 'n', noteAt: 5 })]);
    const [item] = opened(
      written.replace('done@1000', `done@${late}`).replace('note@5#', `note@${late}#`),
    ).marks;
    expect(item).toMatchObject({ state: 'done', at: EDITED, note: 'n', noteAt: EDITED });
    expect(isMark(item)).toBe(true);
  });

  it('is not believed older than its own export', () => {
    const answer = readMarkdown(file.replace('- [x]', '- [ ]'), {
      archive: archive.id,
      topics,
      texts,
      editedAt: 5,
    });
    expect(answer.ok && answer.records.at(-1)?.value.at).toBe(EXPORTED);
  });
});

describe('a Markdown file that cannot be imported', () => {
  const file = write([mark(ITEM)]);
  it.each([
    ['has no head', file.slice(file.indexOf('# ')), { why: 'foreign' }],
    [
      'has the head of another file',
      file.replace('throughline.checklist', 'note'),
      { why: 'foreign' },
    ],
    ['is newer', file.replace('version: 1', 'version: 3'), { why: 'newer', version: 3, known: 1 }],
    ['lost its end', file.slice(0, -30), { why: 'truncated' }],
    ['lost all but its head’s beginning', file.slice(0, 60), { why: 'truncated' }],
    [
      'has a damaged run',
      file.replace('"stage":"open"', '"stage":"?"'),
      { why: 'damaged', where: 'run' },
    ],
    ['has no archive', file.replace(/^archive: .*$/m, ''), { why: 'damaged', where: 'archive' }],
  ])('%s', (_, text, refusal) => {
    expect(read(text)).toEqual({ ok: false, refusal });
  });

  it('is of another archive', () => {
    const answer = readMarkdown(file, {
      archive: 'kitchen' as ArchiveId,
      topics,
      texts,
      editedAt: EDITED,
    });
    expect(answer).toEqual({ ok: false, refusal: { why: 'other archive', title: archive.title } });
  });
});
