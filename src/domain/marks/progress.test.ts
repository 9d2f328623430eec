import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallCorpus } from '#src/testing/corpus-builder.ts';
import { MARK_STATES } from './mark.ts';
import {
  countStates,
  progressText,
  shareDone,
  standOf,
  topicTrackables,
  trackablesOf,
} from './progress.ts';
import type { TrackableId } from './trackable.ts';

const topics = smallCorpus().topics;
const anyStates = fc.array(fc.constantFrom(...MARK_STATES), { maxLength: 30 });
const counted = (states: readonly string[]) =>
  countStates(
    states.map((_, n) => `post:${n}` as TrackableId),
    (trackable) => states[Number(trackable.slice(5))] as (typeof MARK_STATES)[number],
  );

describe('counts', () => {
  it('are those that one would count by hand', () => {
    fc.assert(
      fc.property(anyStates, (states) => {
        const by = (state: string) => states.filter((each) => each === state).length;
        expect(counted(states)).toEqual({
          total: states.length,
          doing: by('doing'),
          done: by('done'),
          skipped: by('skipped'),
        });
      }),
    );
  });

  it('make a share between 0 and 1 that is 1 exactly when nothing is left', () => {
    fc.assert(
      fc.property(anyStates, fc.boolean(), (states, leaveOut) => {
        const share = shareDone(counted(states), leaveOut);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        const open = leaveOut
          ? states.some((state) => state === 'todo' || state === 'doing')
          : states.some((state) => state !== 'done');
        expect(share === 1).toBe(states.length > 0 && !open);
      }),
    );
  });

  it.each([
    [['done', 'todo'], false, '1 of 2 done'],
    [['done', 'skipped', 'todo'], false, '1 of 3 done, 1 skipped'],
    [['done', 'skipped', 'todo'], true, '1 of 2 done, 1 skipped'],
    [[], false, '0 of 0 done'],
  ] as const)('of %j read, skipped ones left out %s: %s', (states, leaveOut, text) => {
    expect(progressText(counted(states), leaveOut)).toBe(text);
  });

  it.each([
    [[], 'untouched'],
    [['todo'], 'untouched'],
    [['doing', 'todo'], 'started'],
    [['skipped', 'todo'], 'started'],
    [['skipped', 'skipped'], 'finished'],
    [['done', 'skipped'], 'finished'],
  ] as const)('of %j stand at %s', (states, stand) => {
    expect(standOf(counted(states))).toBe(stand);
  });
});

describe('what there is to do', () => {
  it('for a topic are its items and, each once, the posts of its path', () => {
    const topic = topics.find(({ slug }) => slug === 'event-sourcing');
    expect(topic && topicTrackables(topic)).toEqual([
      'item:event-sourcing/data.targets',
      'item:event-sourcing/data.rebuild',
      'item:event-sourcing/derived.newest-first',
      'post:2021-10-25-pipelines',
      'post:2018-06-01-ledgers',
      'post:2017-04-10-why-events',
    ]);
  });

  it('for several topics counts a post that they share once', () => {
    const each = topics.flatMap((topic) => topicTrackables(topic));
    const all = trackablesOf(topics);
    expect([...all].sort()).toEqual([...new Set(each)].sort());
    expect(all.size).toBeLessThan(each.length);
  });
});
