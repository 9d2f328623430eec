import { type RefObject, use, useEffect, useRef, useSyncExternalStore } from 'react';
import { MarksContext } from './marks-provider.tsx';
import { noChange } from './use-marks.ts';

/** What is the reader's own may have something to come itself, such as a card; in milliseconds. */
const SETTLED = 1000;

/** Where public/before-paint.js finds the rooms of a page, as the text of a style. */
const ROOMS = 'throughline.room ';

/**
 * Keeps the room of what is the reader's own, so that it moves nothing when it comes: the page is there
 * before the marks are. As much room is kept, from the first paint on, as it took the last time.
 *
 * @param name the style of the element makes it as high as `--room-<name>` at least.
 */
export function useOwnRoom(name: string): RefObject<HTMLDivElement | null> {
  const { store, early } = use(MarksContext);
  const isThere = useSyncExternalStore(
    store?.subscribe ?? noChange,
    () => (store ? store.view().loaded : !!early),
    () => false,
  );
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = room.current;
    if (!isThere || !element) return undefined;
    const property = `--room-${name}`;
    const observer = new ResizeObserver(() => keep(property, element.offsetHeight));
    const timer = setTimeout(() => {
      document.documentElement.style.removeProperty(property);
      observer.observe(element);
    }, SETTLED);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [isThere, name]);
  return room;
}

/** Keeps a height in pixels among the rooms of the page; nothing of a reader who has nothing. */
function keep(property: string, height: number): void {
  const key = ROOMS + window.location.pathname;
  try {
    const others = (window.localStorage.getItem(key) ?? '')
      .split(';')
      .filter((each) => each !== '' && !each.startsWith(`${property}:`));
    const rooms = height > 0 ? [...others, `${property}:${height}px`] : others;
    if (rooms.length > 0) window.localStorage.setItem(key, rooms.join(';'));
    else window.localStorage.removeItem(key);
  } catch {
    // Where nothing can be kept, what comes moves what is there.
  }
}
