import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { keepSite } from '#src/data/keep-site.ts';

/**
 * Has the site kept for reading without a network once the page is loaded and the browser has nothing
 * else to do. What is shown when it is kept, on a first visit, waits until the reader comes back to the
 * page: before that there is nothing to be newer.
 */
export function OnceKept({ children }: { children: ReactNode }) {
  const [isKept, setIsKept] = useState(false);
  useEffect(() => {
    const isFirst = !navigator.serviceWorker.controller;
    const show = () => document.visibilityState === 'visible' && setIsKept(true);
    const keep = async () => {
      await keepSite();
      if (isFirst) document.addEventListener('visibilitychange', show);
      else setIsKept(true);
    };
    // Not every browser says when it is idle.
    const wait = () => void (window.requestIdleCallback ?? setTimeout)(() => void keep());
    if (document.readyState === 'complete') wait();
    else window.addEventListener('load', wait, { once: true });
    return () => document.removeEventListener('visibilitychange', show);
  }, []);
  return isKept && <Suspense>{children}</Suspense>;
}
