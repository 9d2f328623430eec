/** Inputs into which nothing is typed. */
const NOT_TYPED = ['checkbox', 'radio', 'button', 'submit', 'range', 'color', 'file'];
/** Widgets in which a letter goes to what begins with it. */
const TYPE_AHEAD = '[role="tree"], [role="listbox"], [role="menu"], [role="grid"]';

/** What is open over the page and has the keys to itself, as a tooltip has not. */
export const OPEN_MENUS = '[popover]:not([role="tooltip"]):popover-open';

/** Whether letters that are pressed here go into a text, or choose from a list. */
export function takesLetters(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !NOT_TYPED.includes(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    target.isContentEditable ||
    target.closest(TYPE_AHEAD) !== null
  );
}

/** Whether a press belongs to an input method that puts a character together. */
export function isComposing({ isComposing: composing, keyCode }: KeyboardEvent): boolean {
  // Safari tells the last press of a composition only by its code.
  return composing || keyCode === 229;
}

/** Whether a dialog, a menu or another thing lies over the page and has the keys to itself. */
export function somethingIsOpen(): boolean {
  return document.querySelector(`dialog[open], ${OPEN_MENUS}`) !== null;
}
