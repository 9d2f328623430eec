import { keepFocus } from './kept-focus.ts';
import { OPEN_MENUS } from './typing.ts';

let isCared = false;

/**
 * What the page does for the focus wherever it is, from the first call on. That is when something has it
 * for the first time; earlier on pages on which the first click may take away what it is on.
 */
export function careForFocus(): void {
  if (isCared) return;
  isCared = true;
  keepFocus();
  closeLeftMenus();
}

/** Closes a menu that the Tab key leaves: it would lie over what has the focus then. */
function closeLeftMenus(): void {
  document.addEventListener('focusin', ({ target }) => {
    for (const menu of document.querySelectorAll<HTMLElement>(OPEN_MENUS)) {
      if (!menu.contains(target as Node)) menu.hidePopover();
    }
  });
}
