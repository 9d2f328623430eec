import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Palette, readPalette } from './palette.ts';

/**
 * The colours of the theme, and those of the next theme when it changes; on paper those of paper,
 * before the browser looks at it.
 */
export function usePalette(): Palette {
  // Read before the first drawing: to draw twice would take twice as long.
  const [palette, setPalette] = useState(readPalette);
  useEffect(() => {
    const read = () => flushSync(() => setPalette(readPalette()));
    const media = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'].map(
      (query) => matchMedia(query),
    );
    for (const each of media) each.addEventListener('change', read);
    const chosen = new MutationObserver(read);
    chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      for (const each of media) each.removeEventListener('change', read);
      chosen.disconnect();
    };
  }, []);
  return palette;
}
