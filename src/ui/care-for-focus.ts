import { keepFocus } from './kept-focus.ts';

/** What the page does for the focus wherever it is. Called once, when something has it for the first time. */
export function careForFocus(): void {
  keepFocus();
  closeLeftMenus();
}

/** Closes a menu that the Tab key leaves: it would lie over what has the focus then. */
function closeLeftMenus(): void {
  document.addEventListener('focusin', ({ target }) => {
    for (const menu of document.querySelectorAll<HTMLElement>('[popover]:popover-open')) {
      if (!menu.contains(target as Node)) menu.hidePopover();
    }
  });
}
