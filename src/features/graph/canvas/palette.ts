/** The colours of the theme as a canvas takes them, and its two typefaces. */
export type Palette = {
  paper: string;
  ink: string;
  inkSoft: string;
  accent: string;
  hues: readonly string[];
  serif: string;
  sans: string;
};

const HUES = 10;

/** Reads the tokens as the browser resolves them: a canvas knows no `light-dark()`. */
export function readPalette(): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  // Where the reader forces colours the tokens are theirs, and the hues stay.
  probe.style.forcedColorAdjust = 'none';
  document.body.append(probe);
  const computed = getComputedStyle(probe);
  const colour = (token: string) => {
    probe.style.color = `var(--${token})`;
    return computed.color;
  };
  const font = (token: string) => {
    probe.style.fontFamily = `var(--${token})`;
    return computed.fontFamily;
  };
  const palette = {
    paper: colour('paper'),
    ink: colour('ink'),
    inkSoft: colour('ink-soft'),
    accent: colour('accent'),
    hues: Array.from({ length: HUES }, (_, hue) => colour(`hue-${hue}`)),
    serif: font('serif'),
    sans: font('sans'),
  };
  probe.remove();
  return palette;
}
