import { describe, expect, it } from 'vitest';
import type { ArchiveId } from '../corpus/ids.ts';
import { csvFile } from './csv-file.ts';
import type { Mark } from './mark.ts';
import type { Run } from './run.ts';

const mark = (facts: object) =>
  ({
    archive: 'small-notes',
    run: 'billing',
    trackable: 'item:cqrs/data.targets-first',
    state: 'done',
    at: 1_764_121_212_000,
    text: 'Write it down.',
    ...facts,
  }) as Mark;

const write = (...marks: Mark[]) =>
  csvFile({
    archive: { id: 'small-notes' as ArchiveId },
    runs: [{ id: 'billing', name: '=Billing, "new"' } as unknown as Run],
    marks,
    instantText: (instant) => new Date(instant).toISOString(),
  });

describe('the table of all marks', () => {
  it('begins with a byte order mark and has a row a mark, each ended as RFC 4180 asks', () => {
    expect(write(mark({}), mark({ trackable: 'post:why-events', run: 'reader' }))).toBe(
      [
        '\uFEFFarchive,run,run name,kind,topic,id,text,state,marked at,note,noted at',
        `small-notes,billing,"'=Billing, ""new""",item,cqrs,cqrs/data.targets-first,Write it down.,done,2025-11-26T01:40:12.000Z,,`,
        'small-notes,reader,,post,,why-events,Write it down.,done,2025-11-26T01:40:12.000Z,,',
        '',
      ].join('\r\n'),
    );
  });

  it('leaves out marks that say nothing', () => {
    expect(write(mark({ state: 'todo' })).split('\r\n')).toHaveLength(2);
  });

  it.each([
    ['=1+1', `'=1+1`],
    ['+1', `'+1`],
    ['-1', `'-1`],
    ['@SUM(A1)', `'@SUM(A1)`],
    [' =1', `' =1`],
    ['\t=1', `'\t=1`],
    ['＝1', `'＝1`],
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['two\nlines', '"two\nlines"'],
    ['a, b', '"a, b"'],
    ['plain - text', 'plain - text'],
  ])('writes a note so that it is no formula and one cell: %j', (note, cell) => {
    expect(write(mark({ note, noteAt: 1000 }))).toContain(`,${cell},1970-01-01T00:00:01.000Z`);
  });
});
