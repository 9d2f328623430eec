import { useState } from 'react';
import { useMarks } from '#src/data/marks/use-marks.ts';
import type { Statement } from '#src/domain/corpus/cards.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { countStates, progressText } from '#src/domain/marks/progress.ts';
import { itemTrackable } from '#src/domain/marks/trackable.ts';
import { minutesText } from '#src/domain/wording.ts';
import { MarkAll } from '#src/ui/mark-all.tsx';
import { Section } from '#src/ui/section.tsx';
import { TextButton } from '#src/ui/text-button.tsx';
import { CARD_HEADINGS } from './card-headings.ts';
import { StatementList } from './statement-list.tsx';

/** The practical checklist, the time that it takes in all, and its steps folded or unfolded. */
export function Checklist({ items, index }: { items: readonly Statement[]; index: CorpusIndex }) {
  const [unfolded, setUnfolded] = useState(false);
  const minutes = items.reduce((sum, item) => sum + (item.minutes ?? 0), 0);
  const { stateOf, settings, mark } = useMarks();
  const counts = countStates(
    items.map(({ id }) => itemTrackable(id)),
    stateOf,
  );
  const note = [
    items.length > 0 ? progressText(counts, settings.leaveOutSkipped) : '0 items',
    minutes > 0 && `about ${minutesText(minutes)}`,
  ];
  return (
    <Section {...CARD_HEADINGS.checklist} note={note.filter(Boolean).join(' · ')}>
      <StatementList statements={items} index={index} look="item" unfolded={unfolded} />
      {items.length > 0 && (
        <MarkAll
          label="items of the practical checklist"
          onState={(state) =>
            mark(
              items.map(({ id, text }) => ({ trackable: itemTrackable(id), text })),
              state,
            )
          }
        />
      )}{' '}
      <TextButton onClick={() => setUnfolded(!unfolded)}>
        {unfolded ? 'Fold all steps' : 'Unfold all steps'}
      </TextButton>
      <TextButton onClick={() => window.print()}>
        {unfolded ? 'Print the card with its steps' : 'Print the card'}
      </TextButton>
    </Section>
  );
}
