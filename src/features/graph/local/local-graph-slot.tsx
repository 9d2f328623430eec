import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { LocalGraphProps } from './local-graph.tsx';
import styles from './local-graph-slot.module.css';

const LocalGraph = lazy(async () => ({ default: (await import('./local-graph.tsx')).LocalGraph }));

/** The place of a local graph, as large as it will be, and the graph once its place comes into sight. */
export function LocalGraphSlot(props: LocalGraphProps) {
  const slot = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (!slot.current) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    }, NEAR);
    observer.observe(slot.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={slot} className={styles['slot']}>
      {seen && (
        <Suspense>
          <LocalGraph {...props} />
        </Suspense>
      )}
    </div>
  );
}

const NEAR = { rootMargin: '300px' };
