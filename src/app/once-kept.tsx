import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { keepSite } from '#src/data/keep-site.ts';

/**
 * Has the site kept for reading without a network once the page is loaded and the browser has nothing
 * else to do. Nothing is shown until it is kept.
 */
export function OnceKept({ children }: { children: ReactNode }) {
  const [isKept, setIsKept] = useState(false);
  useEffect(() => {
    const keep = () => void keepSite().then(() => setIsKept(true));
    // Not every browser says when it is idle.
    const wait = () => void (window.requestIdleCallback ?? setTimeout)(keep);
    if (document.readyState === 'complete') wait();
    else window.addEventListener('load', wait, { once: true });
  }, []);
  return isKept && <Suspense>{children}</Suspense>;
}
