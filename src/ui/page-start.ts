/**
 * Puts the focus where a page, or the part of it that an address names, begins: by the keyboard one goes
 * on from there, and a screen reader says where one is.
 *
 * @param id of the part; without one, or where there is none such, the page's heading.
 */
export function focusStart(id = ''): void {
  const main = document.getElementById('main');
  const start = document.getElementById(id) ?? main?.querySelector('h1') ?? main;
  if (start) start.tabIndex = -1;
  start?.focus({ preventScroll: true });
}
