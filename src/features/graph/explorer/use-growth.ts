import { useEffect, useEffectEvent, useState } from 'react';
import type { YearRange } from '#src/domain/graph/years.ts';

/** How long each year stands. */
const YEAR_MS = 1200;

/**
 * Plays the growth of the archive: from its first year on, a year more at each step, up to the last.
 * It stops by itself there, or when the page is left.
 */
export function useGrowth({
  first,
  last,
  range,
  onRange,
}: {
  first: number;
  last: number;
  range: YearRange;
  onRange: (range: YearRange) => void;
}): { playing: boolean; play: () => void; pause: () => void } {
  const [playing, setPlaying] = useState(false);
  const { from, to } = range;
  const step = useEffectEvent(() => {
    if (to >= last) setPlaying(false);
    else onRange({ from, to: to + 1 });
  });
  // Each year that has come starts the wait for the next one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the year is what the wait begins with
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(step, YEAR_MS);
    return () => clearTimeout(timer);
  }, [playing, to]);
  return {
    playing,
    play: () => {
      if (to >= last) onRange({ from: first, to: first });
      setPlaying(true);
    },
    pause: () => setPlaying(false),
  };
}
