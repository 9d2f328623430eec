import type { Measure } from './label-wishes.ts';

/** Widths are asked for in every frame, and a canvas takes its time to tell. */
const MOST_KEPT = 5000;

const kept = new WeakMap<CanvasRenderingContext2D, Map<string, number>>();

/** Measures texts with a canvas and remembers what it said, for as long as the canvas lives. */
export function textMeasure(context: CanvasRenderingContext2D): Measure {
  const widths = kept.get(context) ?? new Map<string, number>();
  kept.set(context, widths);
  // What was measured before the typeface arrived is forgotten with it.
  const epoch = document.fonts?.status ?? 'loaded';
  return (text, font) => {
    const key = `${epoch} ${font} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (widths.size > MOST_KEPT) widths.clear();
    context.font = font;
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
}
