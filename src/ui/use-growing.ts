import { startTransition, useEffect, useState } from 'react';

/** As many more rows at a time are a piece of work that holds up no click. */
const STEP = 24;

/**
 * How many rows of a list to draw: those of a screen first, then more and more until all stand. A list
 * that has become shorter grows again from there.
 */
export function useGrowing(length: number, first: number): number {
  const [count, setCount] = useState(first);
  const next = count < length ? count + STEP : Math.max(first, length);
  useEffect(() => {
    // The frame of those that stand comes between.
    startTransition(() => setCount(next));
  }, [next]);
  return count;
}
