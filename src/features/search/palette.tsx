import { useRouter } from '@tanstack/react-router';
import { CornerDownLeft, ListFilter, Search, X } from 'lucide-react';
import {
  type KeyboardEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { recentlyFound, rememberFound } from '#src/data/search/recent.ts';
import { useSearch } from '#src/data/search/use-search.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { completions } from '#src/domain/search/completions.ts';
import { filterValues } from '#src/domain/search/parse-query.ts';
import type { Term } from '#src/domain/search/word-fit.ts';
import { useModal } from '#src/ui/dialog.tsx';
import { typedAhead } from '#src/ui/overlay.ts';
import { useGoTo } from './go-to-place.ts';
import { KINDS } from './kinds.ts';
import styles from './palette.module.css';
import { type PaletteGroup, type PaletteRow, paletteGroups } from './palette-rows.ts';
import { PaletteStatus } from './palette-status.tsx';
import { Lit, ResultText } from './result-text.tsx';
import { useCommandSearch } from './use-command-search.ts';
import { useStateWord } from './use-states.ts';

/** What the palette shows at most: beyond it a page is the better place. */
const MOST = 50;
/** What a longer query would say no archive can answer. */
const LONGEST = 200;
const PAGE = 8;

/**
 * Finds anything and goes there: a field and, below it, what was found. The focus stays in the field;
 * the arrows go through the list (the combobox of the ARIA Authoring Practices).
 */
export default function Palette({ index, onClose }: { index: CorpusIndex; onClose: () => void }) {
  const dialog = useModal();
  const id = useId();
  const router = useRouter();
  const goTo = useGoTo();
  const stateWord = useStateWord();
  const { id: archive } = index.corpus.archive;
  const [query, setQuery] = useState('');
  // By its key: the row that one has gone to stays the same while more is found.
  const [active, setActive] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const searching = useSearch(index, query, { most: MOST });
  const commands = useCommandSearch(query);
  const values = useMemo(() => filterValues(index), [index]);
  const [recent] = useState(() => recentlyFound(archive));

  const { found } = searching;
  const groups = useMemo(
    () =>
      paletteGroups({
        query,
        found: found?.answer,
        commands: commands.found,
        allCommands: commands.all,
        recent,
        completions: completions(query, values),
      }),
    [query, found, commands, recent, values],
  );
  const rows = groups.flatMap((group) => group.rows);
  const at = Math.max(
    0,
    rows.findIndex(({ key }) => key === active),
  );

  const type = (text: string) => {
    setQuery(text);
    setActive(undefined);
    list.current?.scrollTo?.({ top: 0 });
  };
  const choose = (row: PaletteRow | undefined, newTab = false) => {
    if (!row) return;
    if (row.row === 'filter') {
      type(row.completion.query);
      return;
    }
    dialog.current?.close();
    if (row.row === 'all') {
      void router.navigate({ to: '/search', search: { q: query } });
      return;
    }
    rememberFound(archive, row.document);
    if (!commands.run(row.document)) goTo(row.document.place, { newTab });
  };
  const move = (to: number) => {
    setActive(rows.at(to % Math.max(1, rows.length))?.key);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and the arrows belong to an input method as long as it puts a character together.
    if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return;
    const isChord = event.metaKey || event.ctrlKey;
    const keys: Record<string, (() => void) | undefined> = {
      ArrowDown: () => move(at + 1),
      ArrowUp: () => move(at - 1),
      PageDown: () => move(Math.min(at + PAGE, rows.length - 1)),
      PageUp: () => move(Math.max(at - PAGE, 0)),
      Enter: () => choose(rows[at], isChord),
      k: isChord ? () => dialog.current?.close() : undefined,
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  // Letters may still come between the drawing of the palette and its being open.
  useLayoutEffect(() => setQuery(typedAhead()), []);
  useEffect(() => {
    const option = list.current?.querySelectorAll('[role="option"]')[at];
    option?.scrollIntoView?.({ block: 'nearest' });
  }, [at]);

  const listId = `${id}-list`;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it by itself
    <dialog
      ref={dialog}
      className={styles['palette']}
      aria-label="Find anything"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close();
      }}
    >
      <div className={styles['sheet']}>
        <div className={styles['head']}>
          <Search size={20} aria-hidden="true" className={styles['sign']} />
          <input
            className={styles['input']}
            role="combobox"
            aria-label="Find anything"
            aria-expanded={rows.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={rows.length > 0 ? `${listId}-${at}` : undefined}
            autoFocus
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="go"
            maxLength={LONGEST}
            placeholder="Topics, posts, checklists, actions …"
            value={query}
            onChange={(event) => type(event.target.value)}
            onKeyDown={onKeyDown}
          />
          <button
            type="button"
            className={styles['close']}
            aria-label="Close"
            onClick={() => dialog.current?.close()}
          >
            <X size={20} aria-hidden="true" />
          </button>
        </div>
        <div ref={list} id={listId} role="listbox" aria-label="Results" className={styles['list']}>
          <Rows
            groups={groups}
            active={at}
            listId={listId}
            terms={found?.answer.terms ?? []}
            stateWord={stateWord}
            onChoose={choose}
          />
        </div>
        <PaletteStatus query={query} count={rows.length} searching={searching} onQuery={type} />
      </div>
    </dialog>
  );
}

function Rows({
  groups,
  active,
  listId,
  terms,
  stateWord,
  onChoose,
}: {
  groups: readonly PaletteGroup[];
  active: number;
  listId: string;
  terms: readonly Term[];
  stateWord: ReturnType<typeof useStateWord>;
  onChoose: (row: PaletteRow, newTab: boolean) => void;
}) {
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
            <Row row={row} terms={terms} stateWord={stateWord} />
          </div>
        );
      })}
    </div>
  ));
}

function Row({
  row,
  terms,
  stateWord,
}: {
  row: PaletteRow;
  terms: readonly Term[];
  stateWord: ReturnType<typeof useStateWord>;
}) {
  switch (row.row) {
    case 'document': {
      const { document } = row;
      const { Icon } = KINDS[document.kind];
      const isCommand = document.place.to === 'command';
      return (
        <>
          <Icon size={18} aria-hidden="true" className={styles['sign']} />
          {isCommand ? (
            <span className={styles['command']}>
              <Lit text={document.title} terms={terms} />
              <span className={styles['says']}>{KINDS[document.kind].name}</span>
              {document.note !== '' && <kbd className={styles['key']}>{document.note}</kbd>}
            </span>
          ) : (
            <ResultText document={document} terms={terms} state={stateWord(document)} />
          )}
        </>
      );
    }
    case 'filter':
      return (
        <>
          <ListFilter size={18} aria-hidden="true" className={styles['sign']} />
          <span>
            <code className={styles['filter']}>{row.completion.filter}</code>{' '}
            <span className={styles['says']}>{row.completion.says}</span>
          </span>
        </>
      );
    case 'all':
      return (
        <>
          <CornerDownLeft size={18} aria-hidden="true" className={styles['sign']} />
          <span>{row.says}</span>
        </>
      );
  }
}
