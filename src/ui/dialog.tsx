import { type MouseEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { CloseButton } from './close-button.tsx';
import styles from './dialog.module.css';

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
  const { leave, ...modal } = useModal(onClose);
  return (
    <dialog {...modal} className={styles['dialog']} aria-labelledby={heading}>
      <div className={styles['sheet']}>
        <header className={styles['head']}>
          <h2 id={heading}>{title}</h2>
          <CloseButton onClose={leave} />
        </header>
        {children}
      </div>
    </dialog>
  );
}

/**
 * Opens a dialog as soon as it is in the page, and says at once that it is left: by Escape, by a
 * click beside it, or by `leave`. The browser's own word of it comes a task later, and what is pressed
 * until then would go astray. The focus goes back where it was.
 */
export function useModal(onClose: () => void) {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = ref;
    if (current && !current.open) current.showModal();
  }, []);
  const leave = () => {
    ref.current?.close();
    onClose();
  };
  return {
    ref,
    leave,
    onCancel: leave,
    onClose,
    onClick: (event: MouseEvent) => {
      if (event.target === ref.current) leave();
    },
  };
}
