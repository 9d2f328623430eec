import type { Page } from '@playwright/test';

/** A place at which the Tab key stops, as somebody who sees the page or hears it would tell of it. */
type Stop = {
  /** Tag, role and words, to find it again. */
  what: string;
  /** What a screen reader says of it; empty where it would say nothing. */
  name: string;
  /** Whether it stands in the window as a whole, or as much of it as the window has room for. */
  inSight: boolean;
  /** Whether nothing lies over its middle and its corners. */
  uncovered: boolean;
  /** Whether it comes after the stop before it, in the page and to the eye. */
  inOrder: boolean;
  /** Whether it looks another way than without the focus. */
  shown: boolean;
};

/** How a walk by the Tab key ended: at the last stop, or going round in some part of the page. */
export type Walk = { stops: Stop[]; end: 'left' | 'trapped' };

const MOST = 600;

/**
 * Walks through a page by the Tab key, from where the focus is now to the end of the page. Whether a
 * stop is shown is told by how it looks when the focus has gone on.
 */
export async function walkByTab(page: Page): Promise<Walk> {
  await page.evaluate(prepare);
  const stops: Stop[] = [];
  let picture: { clip: Clip; taken: Buffer } | undefined;
  for (let pressed = 0; pressed < MOST; pressed += 1) {
    await page.keyboard.press('Tab');
    const { before, here } = await page.evaluate(() => (window as unknown as Walking).stopHere());
    const last = stops.at(-1);
    if (last && before !== undefined) last.shown = before;
    if (last && picture) last.shown = !picture.taken.equals(await page.screenshot(picture));
    if (here === 'same') continue;
    if (here === 'left' || here === 'trapped') return { stops, end: here };
    const { clip, ...stop } = here;
    picture = clip && { clip, taken: await page.screenshot({ clip }) };
    stops.push({ ...stop, shown: false });
  }
  return { stops, end: 'trapped' };
}

type Clip = { x: number; y: number; width: number; height: number };

type Walking = {
  stopHere: () => {
    before?: boolean;
    /** With the place of a control of which the browser does not tell how it looks, but only shows it. */
    here: (Omit<Stop, 'shown'> & { clip: Clip | undefined }) | Walk['end'] | 'same';
  };
};

/** Puts into the page what looks at its stops. All of it runs there. */
function prepare() {
  const seen = new Set<Element>();
  let last: Element | undefined;
  let lastLook = '';

  /** What one sees of a control: itself, or the label or box that stands for a hidden one. */
  const seenOf = (element: Element): Element => {
    const { width, height } = element.getBoundingClientRect();
    const isHidden = width < 4 || height < 4 || getComputedStyle(element).opacity === '0';
    return isHidden ? (element.closest('label') ?? element.parentElement ?? element) : element;
  };
  const lookOf = (element: Element): string => {
    const shown = seenOf(element);
    const parts = [
      shown,
      shown.nextElementSibling,
      shown.parentElement,
      ...(shown === element ? [] : shown.querySelectorAll(':scope > :not(input)')),
      ...(shown.parentElement ? [shown.parentElement.parentElement] : []),
    ];
    const styles = parts.map((part) => {
      if (!part) return '';
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, backgroundColor, borderColor } =
        getComputedStyle(part);
      const outline = outlineStyle === 'none' ? '' : `${outlineWidth} ${outlineColor}`;
      return [outline, boxShadow, backgroundColor, borderColor].join();
    });
    return styles.join('|');
  };
  const nameOf = (element: Element): string => {
    const labelled = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => (id && document.getElementById(id)?.textContent) ?? '')
      .join(' ');
    const labels = (element as HTMLInputElement).labels ?? [];
    const picture = element.querySelector('[aria-label]')?.getAttribute('aria-label');
    const names = [
      labelled,
      element.getAttribute('aria-label'),
      ...[...labels].map((label) => label.textContent),
      element.matches('input, select, textarea') ? '' : element.textContent,
      picture,
    ];
    return names.find((name) => name?.trim())?.trim() ?? '';
  };
  const liesOver = (element: Element, shown: Element, x: number, y: number): boolean => {
    const top = document.elementFromPoint(x, y);
    return !(top && (shown.contains(top) || element.contains(top) || top.contains(shown)));
  };

  const stopHere: Walking['stopHere'] = () => {
    const element = document.activeElement;
    // A field for a day has a stop for each of its parts.
    if (element === last) return { here: 'same' };
    const before = last && lookOf(last) !== lastLook;
    const said = before === undefined ? {} : { before };
    if (!element || element === document.body || element === document.documentElement) {
      return { ...said, here: 'left' };
    }
    const first = seen.values().next().value;
    if (seen.has(element)) return { ...said, here: element === first ? 'left' : 'trapped' };
    seen.add(element);
    const shown = seenOf(element);
    const { left, right, top, bottom } = shown.getBoundingClientRect();
    const inSight =
      left >= -1 &&
      right <= window.innerWidth + 1 &&
      (top >= -1 || bottom - top > window.innerHeight) &&
      (bottom <= window.innerHeight + 1 || bottom - top > window.innerHeight);
    const [low, high] = [Math.max(top, 0), Math.min(bottom, window.innerHeight)];
    const points = [
      [(left + right) / 2, (low + high) / 2],
      [left + 2, low + 2],
      [right - 2, low + 2],
      [left + 2, high - 2],
      [right - 2, high - 2],
    ] as const;
    // To the eye it may stand beside the stop before it, further down, or begin another column.
    const above = last && seenOf(last).getBoundingClientRect();
    const follows =
      !last || (last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    // On a phone the bar of pages lies at the bottom and comes before what is at the top.
    const inPage = last?.closest('main') && element.closest('main');
    const goesOn = !above || !inPage || bottom > above.top + 1 || left >= above.right - 1;
    const words = nameOf(element);
    const here = {
      what: `${element.tagName.toLowerCase()}${element.getAttribute('role') ? `[${element.getAttribute('role')}]` : ''} “${words.replace(/\s+/g, ' ').slice(0, 60)}”`,
      name: words,
      inSight,
      uncovered: points.filter(([x, y]) => liesOver(element, shown, x, y)).length < 3,
      inOrder: follows && goesOn,
      clip: element.matches('[type="range"]')
        ? { x: left - 4, y: top - 4, width: right - left + 8, height: bottom - top + 8 }
        : undefined,
    };
    last = element;
    lastLook = lookOf(element);
    return { ...said, here };
  };
  Object.assign(window, { stopHere });
}
