const DELAYS = [1000, 3000, 10_000, 30_000];

/** Milliseconds until what failed so many times is tried again: soon, then ever more rarely. */
export function retryDelay(failures: number): number {
  return DELAYS[Math.min(Math.max(failures, 1), DELAYS.length) - 1] as number;
}
