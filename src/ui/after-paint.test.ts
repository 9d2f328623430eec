import { afterEach, expect, it, vi } from 'vitest';
import { afterPaint } from './after-paint.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('comes in a task of its own after the frame', async () => {
  vi.useFakeTimers();
  let frame: () => void = () => undefined;
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
    frame = callback;
  });
  const painted = vi.fn();
  void afterPaint().then(painted);
  await vi.advanceTimersByTimeAsync(50);
  expect(painted).not.toHaveBeenCalled();
  frame();
  expect(painted).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(painted).toHaveBeenCalled();
});

it('comes all the same where nothing is painted', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', () => undefined);
  const painted = vi.fn();
  void afterPaint().then(painted);
  await vi.advanceTimersByTimeAsync(100);
  expect(painted).toHaveBeenCalled();
});
