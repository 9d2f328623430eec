import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStage } from './stage.ts';

const THERE = { x: 100, y: 50, zoom: 4 };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (act: (now: number) => void) =>
    setTimeout(() => act(performance.now()), 16),
  );
  vi.stubGlobal('cancelAnimationFrame', (id: number) => clearTimeout(id));
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a stage', () => {
  it('tells of every move, and once of the rest after them', () => {
    const stage = createStage();
    const [changed, rested] = [vi.fn(), vi.fn()];
    stage.onChange(changed);
    stage.onRest(rested);
    stage.move({ x: 1, y: 0, zoom: 1 }, 'reader');
    stage.move({ x: 2, y: 0, zoom: 1 }, 'reader');
    expect(changed).toHaveBeenCalledTimes(2);
    vi.runAllTimers();
    expect(rested.mock.calls).toEqual([['reader']]);
  });

  it('does not rest while a finger is down', () => {
    const stage = createStage();
    const rested = vi.fn();
    stage.onRest(rested);
    stage.held = true;
    stage.move(THERE, 'reader');
    vi.advanceTimersByTime(5000);
    expect(rested).not.toHaveBeenCalled();
    stage.held = false;
    vi.runAllTimers();
    expect(rested).toHaveBeenCalledTimes(1);
  });

  it('knows whether the reader moved it or the page', () => {
    const stage = createStage();
    const rested = vi.fn();
    stage.onRest(rested);
    stage.move(THERE, 'page');
    vi.runAllTimers();
    stage.touch();
    vi.runAllTimers();
    expect(rested.mock.calls).toEqual([['page'], [undefined]]);
  });

  it('glides to where it is to be, on a way that only nears it', () => {
    const stage = createStage();
    const far: number[] = [];
    stage.onChange(() =>
      far.push(Math.hypot(stage.viewport.x - THERE.x, stage.viewport.y - THERE.y)),
    );
    stage.glide(THERE);
    vi.runAllTimers();
    expect(stage.viewport).toEqual(THERE);
    expect(far.length).toBeGreaterThan(3);
    expect(far).toEqual(far.toSorted((a, b) => b - a));
  });

  it('jumps for those who want no motion', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    const stage = createStage();
    stage.glide(THERE);
    expect(stage.viewport).toEqual(THERE);
  });

  it('is silent for who has stopped listening, and after it was left', () => {
    const stage = createStage();
    const [changed, rested] = [vi.fn(), vi.fn()];
    const stop = stage.onChange(changed);
    stage.onRest(rested);
    stop();
    stage.move(THERE, 'reader');
    stage.leave();
    vi.runAllTimers();
    expect(changed).not.toHaveBeenCalled();
    expect(rested).not.toHaveBeenCalled();
  });
});
