import { use, useEffect } from 'react';
import { MarksContext } from '#src/data/marks/marks-provider.tsx';
import { takesLetters } from '#src/ui/typing.ts';

/** Takes the last mark back by ⌘Z and Ctrl Z anywhere but where one types. */
export function UndoKey() {
  const { store } = use(MarksContext);
  useEffect(() => {
    if (!store) return;
    const undo = (event: KeyboardEvent) => {
      const asked = event.key.toLowerCase() === 'z' && (event.metaKey || event.ctrlKey);
      if (!asked || event.shiftKey || event.altKey || takesLetters(event.target)) return;
      if (store.view().undoable === 0) return;
      event.preventDefault();
      store.takeBack();
    };
    document.addEventListener('keydown', undo);
    return () => document.removeEventListener('keydown', undo);
  }, [store]);
  return null;
}
