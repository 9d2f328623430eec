import { useEffect, useState } from 'react';
import { type Palette, readPalette } from './palette.ts';

/** The colours of the theme, and those of the next theme when it changes. */
export function usePalette(): Palette {
  // Read before the first drawing: to draw twice would take twice as long.
  const [palette, setPalette] = useState(readPalette);
  useEffect(() => {
    const read = () => setPalette(readPalette());
    const system = [
      matchMedia('(prefers-color-scheme: dark)'),
      matchMedia('(forced-colors: active)'),
    ];
    for (const media of system) media.addEventListener('change', read);
    const chosen = new MutationObserver(read);
    chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      for (const media of system) media.removeEventListener('change', read);
      chosen.disconnect();
    };
  }, []);
  return palette;
}
