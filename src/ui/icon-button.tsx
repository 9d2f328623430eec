import type { ReactNode } from 'react';
import styles from './icon-button.module.css';

/** A square button with a picture on it, whose name is read aloud and shown on hover. */
export function IconButton({
  label,
  title = label,
  onClick,
  disabled = false,
  expanded,
  controls,
  children,
}: {
  label: string;
  /** Shown in place of the label where there is more to say, such as its key. */
  title?: string;
  onClick: () => void;
  disabled?: boolean;
  /** Of a button that shows and hides something: whether it is there, and its id. */
  expanded?: boolean | undefined;
  controls?: string;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={styles['button']}
      aria-label={label}
      title={title}
      aria-expanded={expanded}
      aria-controls={expanded ? controls : undefined}
      // Not the browser's own way, which takes the focus from whoever has just pressed it.
      aria-disabled={disabled}
      onClick={() => disabled || onClick()}
    >
      {children}
    </button>
  );
}
