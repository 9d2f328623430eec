import { useMemo } from 'react';
import { useMarks } from '#src/data/marks/use-marks.ts';
import { dayOf } from '#src/data/today.ts';
import { postTrackable } from '#src/domain/marks/trackable.ts';
import type { Reading } from '#src/domain/paths/reading.ts';

/** What the reader said of posts so far, as the rules of paths ask for it. */
export function useReading(): Reading {
  const { stateOf, markOf } = useMarks();
  return useMemo(
    () => ({
      stateOf: (post) => stateOf(postTrackable(post)),
      markedAt: (post) => markOf(postTrackable(post))?.at,
      markedOn: (post) => {
        const mark = markOf(postTrackable(post));
        return mark && dayOf(mark.at);
      },
    }),
    [stateOf, markOf],
  );
}
