import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** The place that the shell keeps for it. */
export const FOOT = 'foot';

/** Stays in sight at the foot of the window, over what else does, wherever in the page it is drawn. */
export function AtFoot({ children }: { children: ReactNode }) {
  const foot = document.getElementById(FOOT);
  return foot ? createPortal(children, foot) : children;
}
