import { describe, expect, it } from 'vitest';
import type { Edit } from '#src/domain/marks/edit.ts';
import type { Mark } from '#src/domain/marks/mark.ts';
import { UndoStack } from './undo-stack.ts';

/** Session storage that counts what is written into it. */
function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    size: () => [...kept.values()].reduce((sum, text) => sum + text.length, 0),
  } as unknown as Storage & { size: () => number };
}

function edit(said: string, changes: number, note = ''): Edit {
  return {
    said,
    changes: Array.from({ length: changes }, (_, n) => ({
      before: undefined,
      after: {
        kind: 'mark',
        value: {
          archive: 'small-notes',
          run: 'first',
          trackable: `item:cqrs/item-${n}`,
          state: 'done',
          at: n,
          text: 'Write it down.',
          note,
        } as Mark,
      },
    })),
  };
}

const saids = (stack: UndoStack) => {
  const all: string[] = [];
  for (let last = stack.pop(); last; last = stack.pop()) all.push(last.said);
  return all;
};

describe('the edits of a session', () => {
  it('are there again after a reload, the last first', () => {
    const session = storage();
    const stack = new UndoStack('small-notes', () => session);
    for (const said of ['one', 'two', 'three']) stack.push(edit(said, 1));
    expect(saids(new UndoStack('small-notes', () => session))).toEqual(['three', 'two', 'one']);
  });

  it('are fifty at most', () => {
    const stack = new UndoStack('small-notes', storage);
    for (let n = 1; n <= 60; n++) stack.push(edit(`${n}`, 1));
    expect(stack.length).toBe(50);
  });

  it.each([
    ['many changes', edit('import', 50_000)],
    ['long notes', edit('import', 200, 'x'.repeat(2000))],
  ])('an import of %s is undone in its page, and costs later edits nothing', (_, large) => {
    const session = storage();
    const stack = new UndoStack('small-notes', () => session);
    stack.push(edit('before', 1));
    stack.push(large);
    stack.push(edit('after', 1));
    expect(session.size()).toBeLessThan(1000);
    expect(saids(new UndoStack('small-notes', () => session))).toEqual(['after']);
    expect(saids(stack)).toEqual(['after', 'import', 'before']);
  });

  it('take no more of the session than is quick to write', () => {
    const session = storage();
    const stack = new UndoStack('small-notes', () => session);
    for (let n = 1; n <= 50; n++) stack.push(edit(`${n}`, 20, 'x'.repeat(2000)));
    expect(session.size()).toBeLessThan(510_000);
    expect(saids(new UndoStack('small-notes', () => session)).slice(0, 2)).toEqual(['50', '49']);
  });
});
