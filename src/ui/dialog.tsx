import { X } from 'lucide';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import styles from './dialog.module.css';
import { Icon } from './icon.tsx';

/** A dialog over the page with a heading and a way out; Escape and a click beside it close it too. */
export function Dialog({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const heading = useId();
  const dialog = useModal();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it by itself
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-labelledby={heading}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close();
      }}
    >
      <div className={styles['sheet']}>
        <header className={styles['head']}>
          <h2 id={heading}>{title}</h2>
          <button
            type="button"
            className={styles['close']}
            aria-label="Close"
            onClick={() => dialog.current?.close()}
          >
            <Icon of={X} size={20} />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}

/** Opens a dialog as soon as it is in the page; the focus goes back where it was when it closes. */
export function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = dialog;
    if (current && !current.open) current.showModal();
  }, []);
  return dialog;
}
