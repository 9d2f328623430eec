/** The colours of the theme as a canvas takes them, its two typefaces, and how large it writes. */
export type Palette = {
  paper: string;
  ink: string;
  inkSoft: string;
  accent: string;
  hues: readonly string[];
  serif: string;
  sans: string;
  /** How many times larger than usual the reader has text. */
  textScale: number;
};

const HUES = 10;
/** What the text of a page measures for most readers, in CSS pixels. */
const USUAL_TEXT = 17;

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
    textScale: textSize() / USUAL_TEXT,
  };
  probe.remove();
  return palette;
}

function textSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL_TEXT;
}
