import { act, render, screen, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { use } from 'react';
import { describe, expect, it } from 'vitest';
import { type ArchiveId, archiveId } from '#src/domain/corpus/ids.ts';
import { MARK_STATES, type RunId } from '#src/domain/marks/mark.ts';
import { countStates } from '#src/domain/marks/progress.ts';
import { madeRun } from '#src/domain/marks/run-edits.ts';
import type { TrackableId } from '#src/domain/marks/trackable.ts';
import { MarksContext, MarksProvider, useOpenMarks } from './marks-provider.tsx';
import type { MarksStore } from './marks-store.ts';
import { useCounts } from './use-counts.ts';

const ARCHIVE = archiveId('small-notes') as ArchiveId;
const items = Array.from({ length: 6 }, (_, n) => `item:cqrs/own.${n}` as TrackableId);
const COUNTED: readonly TrackableId[] = [...items.slice(0, 4), 'post:2021-a' as TrackableId];

let store: MarksStore | undefined;
let drawn = 0;

function Counted() {
  useOpenMarks();
  store = use(MarksContext).store;
  const counts = useCounts(COUNTED);
  drawn += 1;
  return <output>{JSON.stringify(counts)}</output>;
}

async function open(): Promise<MarksStore> {
  store = undefined;
  render(
    <MarksProvider archive={ARCHIVE}>
      <Counted />
    </MarksProvider>,
  );
  await waitFor(() => expect(store?.view().loaded).toBe(true));
  return store as unknown as MarksStore;
}

const shown = () => JSON.parse(screen.getByRole('status').textContent);
const counted = (opened: MarksStore) =>
  countStates(COUNTED, (trackable) => opened.markOf(trackable)?.state ?? 'todo');

describe('counts that follow the marks', () => {
  it('are what counting all anew gives, after any changes in any run', async () => {
    const opened = await open();
    const { edit, id } = madeRun('Other', { archive: ARCHIVE, now: 1, taken: () => false });
    act(() => opened.apply(edit));
    const step = fc.record({
      on: fc.subarray([...COUNTED, ...items.slice(4)], { minLength: 1 }),
      state: fc.constantFrom(...MARK_STATES),
      run: fc.constantFrom('first' as RunId, id),
      what: fc.constantFrom('mark', 'mark', 'mark', 'undo', 'switch'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        for (const { on, state, run, what } of steps) {
          act(() => {
            if (what === 'undo') opened.takeBack();
            else if (what === 'switch') opened.set({ run });
            else
              opened.mark(
                on.map((trackable) => ({ trackable, text: '' })),
                state,
                run,
              );
          });
          expect(shown()).toEqual(counted(opened));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are drawn anew when one of them changes, and for nothing else', async () => {
    const opened = await open();
    const before = drawn;
    act(() => opened.mark([{ trackable: items[5] as TrackableId, text: '' }], 'done'));
    expect(drawn).toBe(before);
    act(() => opened.mark([{ trackable: items[0] as TrackableId, text: '' }], 'done'));
    expect(drawn).toBe(before + 1);
    expect(shown()).toMatchObject({ total: 5, done: 1 });
  });

  it('are right after more changes at once than are remembered', async () => {
    const opened = await open();
    const many = Array.from({ length: 3000 }, (_, n) => ({
      trackable: `item:go/own.${n}` as TrackableId,
      text: '',
    }));
    act(() => opened.mark([{ trackable: items[0] as TrackableId, text: '' }, ...many], 'done'));
    expect(shown()).toMatchObject({ total: 5, done: 1 });
  });
});
