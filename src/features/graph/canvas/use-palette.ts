import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { type Palette, readPalette } from './palette.ts';

/** The colours of the theme around an element, and those of the next theme when it changes. */
export function usePalette(element: RefObject<HTMLElement | null>): Palette | undefined {
  const [palette, setPalette] = useState<Palette>();
  useLayoutEffect(() => {
    if (element.current) setPalette(readPalette(element.current));
  }, [element]);
  useEffect(() => {
    const read = () => {
      if (element.current) setPalette(readPalette(element.current));
    };
    const system = matchMedia('(prefers-color-scheme: dark)');
    system.addEventListener('change', read);
    const chosen = new MutationObserver(read);
    chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      system.removeEventListener('change', read);
      chosen.disconnect();
    };
  }, [element]);
  return palette;
}
