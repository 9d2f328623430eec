import { describe, expect, it } from 'vitest';
import type { RunId } from '#src/domain/marks/mark.ts';
import type { TrackableId } from '#src/domain/marks/trackable.ts';
import { type Changed, ChangeLog } from './change-log.ts';

const changed = (n: number): Changed => ({
  run: 'first' as RunId,
  trackable: `item:cqrs/own.${n}` as TrackableId,
  from: 'todo',
  to: 'done',
});

function logOf(count: number): ChangeLog {
  const log = new ChangeLog();
  for (let n = 0; n < count; n += 1) log.add(changed(n));
  return log;
}

describe('the log of changes', () => {
  it('gives what changed since, in its order', () => {
    const log = logOf(5);
    expect(log.since(3)).toEqual([changed(3), changed(4)]);
    expect(log.since(log.number)).toEqual([]);
  });

  it('says that it does not know what is too long ago, whatever it still has', () => {
    const log = logOf(10_000);
    expect(log.number).toBe(10_000);
    expect(log.since(0)).toBeUndefined();
    expect(log.since(9_000)).toHaveLength(1000);
    expect(log.since(9_999)).toEqual([changed(9_999)]);
  });
});
