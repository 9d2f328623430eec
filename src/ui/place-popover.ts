const GAP = 6;

/** Puts an open popover below its control, or above it where there is more room, on the screen. */
export function placePopover(popover: HTMLElement, anchor: HTMLElement): void {
  const at = anchor.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const below = at.bottom + GAP + height <= window.innerHeight;
  const top = below ? at.bottom + GAP : Math.max(GAP, at.top - GAP - height);
  // Without the scroll bar, which lies over it.
  const { clientWidth } = document.documentElement;
  const left = Math.min(Math.max(GAP, at.left), clientWidth - width - GAP);
  popover.style.top = `${top}px`;
  popover.style.left = `${left}px`;
}
