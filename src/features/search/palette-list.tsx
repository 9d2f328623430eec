import { CornerDownLeft, ListFilter } from 'lucide';
import { memo } from 'react';
import type { SearchDocument } from '#src/domain/search/search-document.ts';
import type { Term } from '#src/domain/search/word-fit.ts';
import { Icon } from '#src/ui/icon.tsx';
import { APP_LANGUAGE } from '#src/ui/own-text.tsx';
import { KINDS } from './kinds.ts';
import styles from './palette.module.css';
import type { PaletteGroup, PaletteRow } from './palette-rows.ts';
import { Lit, ResultText } from './result-text.tsx';
import { useStateWord } from './use-states.ts';

/** The lines of the palette under the names of their groups. */
export function PaletteList({
  groups,
  active,
  listId,
  terms,
  onChoose,
}: {
  groups: readonly PaletteGroup[];
  /** The place of the line that Enter takes, over all groups. */
  active: number;
  listId: string;
  terms: readonly Term[];
  onChoose: (row: PaletteRow, newTab: boolean) => void;
}) {
  const stateWord = useStateWord();
  let place = -1;
  return groups.map(({ title, rows }) => (
    // biome-ignore lint/a11y/useSemanticElements: a group of options has no element of its own
    <div key={title} role="group" aria-label={title}>
      <p className={styles['group']} aria-hidden="true">
        {title}
      </p>
      {rows.map((row) => {
        place += 1;
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled in the field, which keeps the focus
          <div
            key={row.key}
            id={`${listId}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            className={styles['row']}
            onPointerDown={(event) => event.preventDefault()}
            onClick={(event) => onChoose(row, event.metaKey || event.ctrlKey)}
          >
            {row.row === 'document' && (
              <DocumentLine document={row.document} terms={terms} state={stateWord(row.document)} />
            )}
            {row.row === 'filter' && <FilterLine {...row.completion} />}
            {row.row === 'all' && (
              <>
                <Icon of={CornerDownLeft} size={18} className={styles['sign']} />
                <span>{row.says}</span>
              </>
            )}
          </div>
        );
      })}
    </div>
  ));
}

/** Drawn anew for another answer only: a key that is typed shows before its answer is there. */
const DocumentLine = memo(
  ({
    document,
    terms,
    state,
  }: {
    document: SearchDocument;
    terms: readonly Term[];
    state: string | undefined;
  }) => {
    const { name, icon } = KINDS[document.kind];
    return (
      <>
        <Icon of={icon} size={18} className={styles['sign']} />
        {document.place.to === 'command' ? (
          <span className={styles['command']}>
            <Lit text={document.title} terms={terms} language={APP_LANGUAGE} />
            <span className={styles['says']}>{name}</span>
            {document.note !== '' && <kbd className={styles['key']}>{document.note}</kbd>}
          </span>
        ) : (
          <ResultText document={document} terms={terms} state={state} />
        )}
      </>
    );
  },
);

function FilterLine({ filter, says }: { filter: string; says: string }) {
  return (
    <>
      <Icon of={ListFilter} size={18} className={styles['sign']} />
      <span>
        <code className={styles['filter']}>{filter}</code>{' '}
        <span className={styles['says']}>{says}</span>
      </span>
    </>
  );
}
