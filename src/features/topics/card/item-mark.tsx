import { useMark } from '#src/data/marks/use-mark.ts';
import type { Statement } from '#src/domain/corpus/cards.ts';
import { itemTrackable } from '#src/domain/marks/trackable.ts';
import { MarkChanged } from '#src/ui/mark-changed.tsx';
import { MarkBox, MarkWord } from '#src/ui/mark-control.tsx';
import { MarkNote } from '#src/ui/mark-note.tsx';

/** The box of a checklist item, with its number on the card while it is to do. */
export function ItemBox({ item, number }: { item: Statement; number: number }) {
  const { changedFrom: _, ...mark } = useMark(itemTrackable(item.id), item.text);
  return <MarkBox {...mark} label={item.text} number={number} />;
}

/** What a reader said of an item: its state in a word, the note, and whether the text has changed. */
export function ItemMark({ item }: { item: Statement }) {
  const { changedFrom, ...mark } = useMark(itemTrackable(item.id), item.text);
  return (
    <>
      <MarkWord {...mark} label={item.text} />
      <MarkNote note={mark.note} />
      <MarkChanged
        from={changedFrom}
        to={item.text}
        onConfirm={() => mark.onState(mark.state)}
        onReopen={() => mark.onState('todo')}
      />
    </>
  );
}
