import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArchiveId, TopicSlug } from '../corpus/ids.ts';
import { FIRST_RUN, FIRST_RUN_NAME } from './first-run.ts';
import { type RunId, runId } from './mark.ts';
import type { Run } from './run.ts';
import { changedRun, duplicatedRun, madeRun, runName } from './run-edits.ts';
import { READER } from './run-of.ts';
import { newRunId, shownRuns } from './shown-runs.ts';
import type { TrackableId } from './trackable.ts';

const archive = 'notes' as ArchiveId;
const run = (id: string, stage: Run['stage'] = 'open', made = 1): Run => ({
  archive,
  id: id as RunId,
  name: id,
  stage,
  made,
  at: made,
});

describe('the runs that are offered', () => {
  it('are never without an open one, and each stands in one list', () => {
    const anyRuns = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom(FIRST_RUN, 'a', 'b', 'c'),
        stage: fc.constantFrom('open' as const, 'archived' as const, 'deleted' as const),
        made: fc.nat(5),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(anyRuns, (given) => {
        const { open, archived, deleted } = shownRuns(
          given.map(({ id, stage, made }) => run(id, stage, made)),
          archive,
        );
        expect(open.length).toBeGreaterThan(0);
        const ids = [...open, ...archived, ...deleted].map(({ id }) => id);
        expect(ids.sort()).toEqual([...new Set([FIRST_RUN, ...given.map(({ id }) => id)])].sort());
      }),
    );
  });

  it('stand in the order they were made, the first one first', () => {
    const { open } = shownRuns([run('late', 'open', 9), run('soon', 'open', 2)], archive);
    expect(open.map(({ id }) => id)).toEqual([FIRST_RUN, 'soon', 'late']);
    expect(open[0]?.name).toBe(FIRST_RUN_NAME);
  });
});

describe('the id of a new run', () => {
  it.each([
    ['Payment service', 'payment-service'],
    ['Größe & Maß', 'gro-e-ma'],
    ['日本', 'run'],
    ['Reader', 'reader-2'],
    ['taken', 'taken-2'],
  ])('of “%s” is %s', (name, id) => {
    expect(newRunId(name, (asked) => asked === 'taken')).toBe(id);
  });

  it('is always an id, and never that of the reader', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const id = newRunId(name, () => false);
        expect(runId(id)).toBe(id);
        expect(id).not.toBe(READER);
      }),
    );
  });
});

describe('a run', () => {
  it.each([
    ['  a \n b ', 'a b'],
    [' \t ', undefined],
    ['x'.repeat(200), 'x'.repeat(80)],
  ])('named “%s” is kept as %s', (typed, kept) => {
    expect(runName(typed)).toBe(kept);
  });

  it('is duplicated with its topics and its marks, under another id', () => {
    const topics = ['cqrs' as TopicSlug];
    const mark = {
      archive,
      run: 'a' as RunId,
      trackable: 'item:cqrs/x' as TrackableId,
      state: 'done' as const,
      at: 3,
      text: 'X.',
    };
    const { edit, id } = duplicatedRun({ ...run('a'), topics }, [mark], {
      now: 7,
      taken: (asked) => asked === 'a-copy',
    });
    expect(id).toBe('a-copy-2');
    expect(edit.changes.map(({ after }) => after.value)).toEqual([
      { ...run('a'), id, name: 'a (copy)', topics, made: 7, at: 7 },
      { ...mark, run: id },
    ]);
  });

  it('is changed in the part that is named, at a later time, in words', () => {
    const given = { ...run('a', 'open', 50), topics: ['cqrs' as TopicSlug] };
    const all = changedRun(given, { topics: 'all' }, 10);
    expect(all.said).toBe('Topics of the run changed: a');
    expect(all.changes[0]?.after.value).toEqual({ ...run('a', 'open', 50), at: 51 });
    expect(changedRun(given, { name: 'B' }, 60).changes[0]?.after.value).toEqual({
      ...given,
      name: 'B',
      at: 60,
    });
    expect(
      (['open', 'archived', 'deleted'] as const).map(
        (stage) => changedRun(given, { stage }, 60).said,
      ),
    ).toEqual(['Run opened again: a', 'Run archived: a', 'Run deleted: a']);
    expect(madeRun('A', { archive, now: 1, taken: () => false }).edit.said).toBe('Run made: A');
  });
});
