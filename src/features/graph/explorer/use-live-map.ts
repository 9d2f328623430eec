import { startTransition, useEffect, useState } from 'react';
import { useWrittenPage } from '#src/ui/use-written-page.ts';
import { whenIdle } from '#src/ui/when-idle.ts';

/**
 * When the map that answers takes the place of the one in a written page: as soon as the browser has
 * nothing else to do, or the reader wants something of it. Elsewhere it is there from the start.
 *
 * @param wanted another value each time the map has to show something else.
 */
export function useLiveMap(wanted: unknown) {
  const written = useWrittenPage();
  const [first] = useState(wanted);
  const [live, setLive] = useState(!written);
  const [covered, setCovered] = useState(written);
  useEffect(() => {
    if (!live) return whenIdle(() => startTransition(() => setLive(true)));
    return undefined;
  }, [live]);
  return {
    live: live || wanted !== first,
    /** Whether the written map is still before it. */
    covered,
    /** The reader comes near. */
    approach: live ? undefined : () => setLive(true),
    /** The map that answers has drawn itself. */
    uncover: () => setCovered(false),
  };
}
