import type { FocusEvent } from 'react';

/** Closes a popover from which the Tab key goes on: it would lie over what has the focus then. */
export function leavePopover({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void {
  if (relatedTarget && !currentTarget.contains(relatedTarget)) currentTarget.hidePopover?.();
}
