import { useMemo, useState } from 'react';
import { useMarks } from '#src/data/marks/use-marks.ts';
import { dayOf } from '#src/data/today.ts';
import type { TopicSlug } from '#src/domain/corpus/ids.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { type AtticEntry, lastTouched, successors } from '#src/domain/marks/attic.ts';
import { forgotten, movedOnto } from '#src/domain/marks/attic-edits.ts';
import type { AllItems } from '#src/domain/marks/checklist.ts';
import { stateWord } from '#src/domain/marks/edit.ts';
import type { Mark } from '#src/domain/marks/mark.ts';
import { trackableLanguage } from '#src/domain/marks/trackable-language.ts';
import { dayText } from '#src/domain/wording.ts';
import { Button } from '#src/ui/button.tsx';
import { LongList } from '#src/ui/long-list.tsx';
import { MarkNote } from '#src/ui/mark-note.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { OwnText } from '#src/ui/own-text.tsx';
import { SelectField } from '#src/ui/select-field.tsx';
import { TextButton } from '#src/ui/text-button.tsx';
import styles from './attic.module.css';

const MOST_SUCCESSORS = 12;
const ROW_HEIGHT = 120;

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
    <div className={styles['attic']}>
      <LongList
        items={entries}
        keyOf={({ mark }) => `${mark.run} ${mark.trackable}`}
        rowHeight={ROW_HEIGHT}
        row={(entry) => <Entry entry={entry} all={all} index={index} />}
      />
    </div>
  );
}

function Entry({ entry, all, index }: { entry: AtticEntry; all: AllItems; index: CorpusIndex }) {
  const { store, runs } = useMarks();
  const [placing, setPlacing] = useState(false);
  const { mark, kind, from } = entry;
  const run = [...runs.open, ...runs.archived].find(({ id }) => id === mark.run);
  const topic = index.topics.get(from as TopicSlug)?.title ?? from;
  return (
    <div className={styles['entry']}>
      <p className={styles['facts']}>
        {stateWord(mark.state)} · {dayText(dayOf(lastTouched(mark)))} ·{' '}
        {kind === 'post' ? 'a post' : <OwnText>{topic}</OwnText>}
        {run && (
          <>
            {' · '}
            <bdi>{run.name}</bdi>
          </>
        )}
      </p>
      <p className={styles['text']}>
        <OwnText language={trackableLanguage(mark.trackable, index)}>
          {mark.text === '' ? mark.trackable : mark.text}
        </OwnText>
      </p>
      <MarkNote note={mark.note ?? ''} />
      {placing ? (
        <Placing mark={mark} all={all} onCancel={() => setPlacing(false)} />
      ) : (
        <div className={styles['actions']}>
          <TextButton onClick={() => setPlacing(true)}>
            Put it on another {kind === 'post' ? 'post' : 'item'}
          </TextButton>
          <TextButton onClick={() => store?.apply(forgotten(mark, store.now()))}>
            Forget it
          </TextButton>
        </div>
      )}
    </div>
  );
}

/** What the mark may have become, looked for only when someone asks: it compares with every text. */
function Placing({ mark, all, onCancel }: { mark: Mark; all: AllItems; onCancel: () => void }) {
  const { store } = useMarks();
  const places = useMemo(() => successors(mark, all, MOST_SUCCESSORS), [mark, all]);
  const [wanted, setWanted] = useState('');
  const onto = places.find(({ trackable }) => trackable === wanted) ?? places[0];
  return (
    <div className={styles['actions']}>
      {onto ? (
        <>
          <SelectField
            label="Put this mark on"
            value={onto.trackable}
            options={places.map(({ trackable, text, topic }) => ({
              value: trackable,
              name: topic ? `${topic.title}: ${text.slice(0, 90)}` : text.slice(0, 90),
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
      ) : (
        <p>Nothing in the archive resembles it.</p>
      )}
      <TextButton onClick={onCancel}>Leave it here</TextButton>
    </div>
  );
}
