import { type ReactNode, Suspense, useEffect, useState } from 'react';

/** Nothing until the page is loaded and the browser has nothing else to do. */
export function OnceQuiet({ children }: { children: ReactNode }) {
  const [isQuiet, setIsQuiet] = useState(false);
  useEffect(() => {
    const wait = () => {
      // Not every browser says when it is idle.
      const whenIdle = window.requestIdleCallback ?? setTimeout;
      whenIdle(() => setIsQuiet(true));
    };
    if (document.readyState === 'complete') wait();
    else window.addEventListener('load', wait, { once: true });
  }, []);
  return isQuiet && <Suspense>{children}</Suspense>;
}
