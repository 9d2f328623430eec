import { type RefObject, useEffect, useState } from 'react';

/** Whether an element fills the screen, and a switch for it; undefined where the browser has none. */
export function useFullScreen(element: RefObject<HTMLElement | null>) {
  const [full, setFull] = useState(false);
  useEffect(() => {
    const changed = () => setFull(document.fullscreenElement === element.current);
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, [element]);
  if (!document.fullscreenEnabled) return undefined;
  const toggle = () => {
    const leaves = document.fullscreenElement === element.current;
    // A browser may refuse; then everything stays as it is.
    (leaves ? document.exitFullscreen() : element.current?.requestFullscreen())?.catch(() => {});
  };
  return { full, toggle };
}
