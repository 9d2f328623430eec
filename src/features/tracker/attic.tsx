import { useState } from 'react';
import { useMarks } from '#src/data/marks/use-marks.ts';
import { dayOf } from '#src/data/today.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { type AtticEntry, successors } from '#src/domain/marks/attic.ts';
import { forgotten, movedOnto } from '#src/domain/marks/attic-edits.ts';
import type { AllItems } from '#src/domain/marks/checklist.ts';
import { stateWord } from '#src/domain/marks/edit.ts';
import { dayText } from '#src/domain/wording.ts';
import { Button } from '#src/ui/button.tsx';
import { MarkNote } from '#src/ui/mark-note.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { SelectField } from '#src/ui/select-field.tsx';
import { TextButton } from '#src/ui/text-button.tsx';
import styles from './attic.module.css';

const MOST_SUCCESSORS = 12;

/** Marks whose item or post has left the archive: kept, shown, and put back where they belong. */
export function Attic({
  entries,
  all,
  index,
}: {
  entries: readonly AtticEntry[];
  all: AllItems;
  index: CorpusIndex;
}) {
  if (entries.length === 0) {
    return (
      <Notice>
        <p>
          The attic is empty. When an item or a post that you marked leaves the archive, its mark is
          kept here, and goes back by itself should the item return.
        </p>
      </Notice>
    );
  }
  return (
    <ul className={styles['attic']}>
      {entries.map((entry) => (
        <li key={`${entry.mark.run} ${entry.mark.trackable}`} className={styles['entry']}>
          <Entry entry={entry} all={all} index={index} />
        </li>
      ))}
    </ul>
  );
}

function Entry({ entry, all, index }: { entry: AtticEntry; all: AllItems; index: CorpusIndex }) {
  const { store, runs } = useMarks();
  const { mark, kind, from } = entry;
  const places = successors(mark, all, MOST_SUCCESSORS);
  const [wanted, setWanted] = useState('');
  const onto = places.find(({ id }) => id === wanted) ?? places[0];
  const run = [...runs.open, ...runs.archived, ...runs.deleted].find(({ id }) => id === mark.run);
  const topic = index.topics.get(from as never)?.title ?? from;
  return (
    <>
      <p className={styles['facts']}>
        {stateWord(mark.state)} · {dayText(dayOf(mark.at))} ·{' '}
        {kind === 'post' ? 'a post' : <bdi>{topic}</bdi>}
        {run && (
          <>
            {' · '}
            <bdi>{run.name}</bdi>
          </>
        )}
      </p>
      <p className={styles['text']}>
        <bdi>{mark.text === '' ? mark.trackable : mark.text}</bdi>
      </p>
      <MarkNote note={mark.note ?? ''} />
      <div className={styles['actions']}>
        {onto && (
          <>
            <SelectField
              label="Put this mark on"
              value={onto.id}
              options={places.map(({ id, text, topic: of }) => ({
                value: id,
                name: `${of.title}: ${text.slice(0, 90)}`,
              }))}
              onChange={setWanted}
            />
            <Button
              onClick={() => {
                const before = store?.markOf(onto.trackable, mark.run);
                store?.apply(movedOnto(mark, before, onto, store.now()));
              }}
            >
              Put it there
            </Button>
          </>
        )}
        <TextButton onClick={() => store?.apply(forgotten(mark, store.now()))}>
          Forget it
        </TextButton>
      </div>
    </>
  );
}
