import { FOOT } from './at-foot.tsx';
import { focusStart } from './page-start.ts';
import { takesLetters } from './typing.ts';

/** How long whoever takes something away has to lead the focus somewhere, in milliseconds. */
const MOMENT = 50;
const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Where an element stands: in each of its ancestors, from the inmost on, among its children. */
export type Place = readonly { parent: Element; at: number }[];

/**
 * Keeps whoever uses the keyboard, or hears the page, where they are. When what has the focus is taken
 * out of the page, as a button that has done its work or a row that was filtered away, browsers begin
 * again at the top of it. Here the focus goes to what stands in its place now.
 */
export function keepFocus(): void {
  const page = document;
  let element: Element | undefined;
  let place: Place = [];
  const remember = (focused: Element | null) => {
    element = focused && focused !== document.body ? focused : undefined;
    place = element ? placeOf(element) : [];
  };
  const settle = () => {
    if (!element || element.isConnected || page.activeElement !== page.body) return;
    element = undefined;
    const next = standIn(place);
    if (next) next.focus();
    else if (page.getElementById('main')) focusStart();
  };
  remember(document.activeElement);
  document.addEventListener('focusin', ({ target }) => remember(target as Element));
  document.addEventListener('focusout', ({ target }) => {
    // Whoever clicks beside it has left it. What is being taken away is out of sight in a moment.
    setTimeout(() => {
      if (target === element && page.activeElement !== element && isShown(element)) {
        remember(null);
      }
    });
  });
  new MutationObserver(() => {
    if (element && !element.isConnected) setTimeout(settle, MOMENT);
  }).observe(document.body, { childList: true, subtree: true });
}

export function placeOf(element: Element): Place {
  const place: { parent: Element; at: number }[] = [];
  let child = element;
  for (let parent = child.parentElement; parent; parent = child.parentElement) {
    place.push({ parent, at: [...parent.children].indexOf(child) });
    child = parent;
  }
  return place;
}

/**
 * What has come into the place of an element: the next stop of the Tab key in what was around it, or
 * the last one before, or the same further out.
 *
 * @returns undefined where all of the page is another one.
 */
export function standIn(place: Place): HTMLElement | undefined {
  for (const { parent, at } of place) {
    if (parent.matches(`main, body, #${FOOT}`)) return undefined;
    if (!parent.isConnected) continue;
    const children = [...parent.children];
    const next =
      children.slice(at).flatMap(stopsIn)[0] ?? children.slice(0, at).flatMap(stopsIn).at(-1);
    if (next) return next;
  }
  return undefined;
}

function stopsIn(element: Element): HTMLElement[] {
  return [element, ...element.querySelectorAll(STOPS)].filter(isStop);
}

function isStop(element: Element): element is HTMLElement {
  return (
    element instanceof HTMLElement &&
    element.tabIndex >= 0 &&
    !element.matches(':disabled') &&
    isShown(element) &&
    !(opensKeyboard() && takesLetters(element))
  );
}

function isShown(element: Element): boolean {
  return element.isConnected && (element.checkVisibility?.({ visibilityProperty: true }) ?? true);
}

/** On a touch screen a field that gets the focus brings a keyboard with it, over half of the page. */
function opensKeyboard(): boolean {
  return window.matchMedia('(pointer: coarse)').matches;
}
