import { placePopover } from './place-popover.ts';
import styles from './tooltip.module.css';

/** How long a mouse rests before it asks for something, in milliseconds. */
const RESTS = 500;
/** How long it may take from there to the tooltip, in milliseconds. */
const CROSSES = 250;

/**
 * Shows the `title` of what the keyboard comes to, and of what a mouse rests on: browsers show theirs
 * to a mouse alone. As WCAG 1.4.13 has it, Escape takes it away, and nothing else but the dialog that it
 * is in; a mouse may go onto it, and it stays for as long as the focus or the mouse does. A finger sees none.
 *
 * @returns what ends it.
 */
export function showTooltips(): () => void {
  const tooltip = document.createElement('div');
  tooltip.id = 'tooltip';
  tooltip.role = 'tooltip';
  tooltip.popover = 'manual';
  tooltip.className = styles['tooltip'] ?? '';
  document.body.append(tooltip);
  let owner: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hide = () => {
    clearTimeout(timer);
    if (!owner) return;
    // What was done with it may have given it another one.
    if (!owner.title) owner.title = tooltip.textContent ?? '';
    owner.removeAttribute('aria-describedby');
    owner = undefined;
    tooltip.hidePopover();
  };
  const show = (next: HTMLElement) => {
    hide();
    if (!next.isConnected || !next.title) return;
    owner = next;
    tooltip.textContent = next.title;
    if (next.getAttribute('aria-label') !== next.title)
      next.setAttribute('aria-describedby', tooltip.id);
    // Or the browser would show it as well.
    next.removeAttribute('title');
    // Beside a dialog that is open all else is out of reach, of a mouse too.
    (next.closest('dialog') ?? document.body).append(tooltip);
    tooltip.showPopover();
    placePopover(tooltip, next);
  };
  const place = () => owner && placePopover(tooltip, owner);

  const onFocus = (event?: FocusEvent) => {
    const { activeElement } = document;
    const next = activeElement?.matches(':focus-visible') ? titled(activeElement) : undefined;
    const dialog = activeElement?.closest('dialog');
    // Who opens a dialog has not asked for what the focus begins on in it.
    const isBegun = dialog && !dialog.contains((event?.relatedTarget ?? null) as Node | null);
    if (next && !isBegun) show(next);
    else if (!owner?.contains(activeElement)) hide();
  };
  const onPointer = ({ pointerType, target }: PointerEvent) => {
    if (pointerType !== 'mouse' || !(target instanceof Element)) return;
    clearTimeout(timer);
    if (target === tooltip || owner?.contains(target)) return;
    const next = titled(target);
    if (next) timer = setTimeout(() => show(next), RESTS);
    else if (!owner?.matches(':focus-visible, :has(:focus-visible)')) {
      timer = setTimeout(hide, CROSSES);
    }
  };
  const onKey = (event: KeyboardEvent) => {
    if (!owner || event.key !== 'Escape') return;
    // A dialog goes with it: what it says there is that Escape closes that.
    if (!owner.closest('dialog')) {
      event.preventDefault();
      event.stopPropagation();
    }
    hide();
  };
  const end = new AbortController();
  const first = { capture: true, signal: end.signal };
  document.addEventListener('focusin', onFocus, first);
  document.addEventListener('focusout', hide, first);
  document.addEventListener('pointerover', onPointer, first);
  document.addEventListener('keydown', onKey, first);
  // What is done may change what the title says.
  document.addEventListener('click', hide, first);
  document.addEventListener('scroll', place, { ...first, passive: true });
  onFocus();
  return () => {
    hide();
    end.abort();
    tooltip.remove();
  };
}

function titled(element: Element): HTMLElement | undefined {
  return element.closest<HTMLElement>('[title]:not([title=""])') ?? undefined;
}
