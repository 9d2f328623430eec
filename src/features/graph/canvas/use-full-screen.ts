import { type RefObject, useEffect, useState } from 'react';

/**
 * Whether an element fills the screen, and a switch for it; undefined where the browser has none. What
 * belongs to it, as the card of what is selected, fills the screen with it: the nearest element around
 * it that says so by `data-fills-screen`.
 */
export function useFullScreen(element: RefObject<HTMLElement | null>) {
  const [full, setFull] = useState(false);
  useEffect(() => {
    const changed = () => {
      const filling = document.fullscreenElement;
      setFull(filling?.contains(element.current) === true);
    };
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, [element]);
  if (!document.fullscreenEnabled) return undefined;
  const toggle = () => {
    const whole = element.current?.closest('[data-fills-screen]') ?? element.current;
    // A browser may refuse; then everything stays as it is.
    (full ? document.exitFullscreen() : whole?.requestFullscreen())?.catch(() => {});
  };
  return { full, toggle };
}
