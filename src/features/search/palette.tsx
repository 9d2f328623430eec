import { useRouter } from '@tanstack/react-router';
import { Search } from 'lucide';
import {
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { recentlyFound, rememberFound } from '#src/data/search/recent.ts';
import { type Searching, useSearch } from '#src/data/search/use-search.ts';
import type { CorpusIndex } from '#src/domain/corpus/index-corpus.ts';
import { createCompletions } from '#src/domain/search/completions.ts';
import { filterValues, parseQuery, unknownFilters } from '#src/domain/search/parse-query.ts';
import type { Term } from '#src/domain/search/word-fit.ts';
import { CloseButton } from '#src/ui/close-button.tsx';
import { useModal } from '#src/ui/dialog.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { typedAhead } from '#src/ui/overlay.ts';
import { useGoTo } from './go-to-place.ts';
import styles from './palette.module.css';
import { PaletteList } from './palette-list.tsx';
import { type PaletteRow, paletteGroups } from './palette-rows.ts';
import { PaletteStatus } from './palette-status.tsx';
import { useCommandSearch } from './use-command-search.ts';

/** What the palette shows at most: beyond it a page is the better place. */
const MOST = 30;
/** What a longer query would say no archive can answer. */
const LONGEST = 200;
const PAGE = 8;
const NO_TERMS: readonly Term[] = [];

/** Whether what is still to be read can hold no better answer: not where some words were found nowhere yet. */
function isSure(found: Searching['found']): boolean {
  if (!found) return false;
  const { of, answer } = found;
  return of.complete || (of.hasNames && answer.total > 0 && !answer.partial);
}

/**
 * Finds anything and goes there: a field and, below it, what was found. The focus stays in the field;
 * the arrows go through the list (the combobox of the ARIA Authoring Practices).
 */
export default function Palette({ index, onClose }: { index: CorpusIndex; onClose: () => void }) {
  const { leave, ...modal } = useModal(onClose);
  const id = useId();
  const router = useRouter();
  const goTo = useGoTo();
  const { id: archive } = index.corpus.archive;
  const [query, setQuery] = useState('');
  // By its key: the row that one has gone to stays the same while more is found.
  const [active, setActive] = useState<string>();
  // Enter that came before the answer, which it asks for.
  const [entered, setEntered] = useState<{ newTab: boolean }>();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const searching = useSearch(index, query, { most: MOST });
  const { found, filled, failure } = searching;
  // A letter shows at once where it was typed. The list is drawn for it once, with the answer, where
  // that comes within a frame or two: when all is read, and the search works.
  const isQuick = filled.complete && failure === undefined && query.trim() !== '';
  const asked = isQuick && found ? found.query : query;
  const commands = useCommandSearch(asked);
  const values = useMemo(() => filterValues(index), [index]);
  const completions = useMemo(() => createCompletions(values), [values]);
  // A filter word that is still being typed may become one.
  const typed = completions(query).length > 0 ? query.replace(/\S+$/, '') : query;
  const [recent] = useState(() => recentlyFound(archive));

  const groups = useMemo(
    () =>
      paletteGroups({
        query: asked,
        found: found?.answer,
        commands: commands.found,
        allCommands: commands.all,
        recent,
        completions: completions(asked),
      }),
    [asked, found, commands, recent, completions],
  );
  const rows = groups.flatMap((group) => group.rows);
  const at = Math.max(
    0,
    rows.findIndex(({ key }) => key === active),
  );

  const type = (text: string) => {
    setQuery(text);
    setActive(undefined);
    setEntered(undefined);
    list.current?.scrollTo?.({ top: 0 });
  };
  const choose = (row: PaletteRow | undefined, newTab = false) => {
    if (!row) return;
    if (row.row === 'filter') {
      type(row.completion.query);
      return;
    }
    leave();
    if (row.row === 'all') {
      void router.navigate({ to: '/search', search: { q: query } });
      return;
    }
    rememberFound(archive, row.document);
    if (!commands.run(row.document)) goTo(row.document.place, { newTab });
  };
  const isOlder = found?.query !== query;
  const isComing = query.trim() !== '' && failure === undefined && (isOlder || !isSure(found));
  const enter = (newTab: boolean) => {
    // Who has gone to a line of this very answer means that one.
    if (isComing && (isOlder || active === undefined)) setEntered({ newTab });
    else choose(rows[at], newTab);
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
      Enter: () => enter(isChord),
      k: isChord ? leave : undefined,
    };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  const answered = useEffectEvent(() => {
    if (!entered || isComing) return;
    setEntered(undefined);
    choose(rows[at], entered.newTab);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: when either of them changes
  useEffect(() => answered(), [entered, isComing]);
  // Letters may still come between the drawing of the palette and its being open.
  useLayoutEffect(() => {
    const [text = '', ...lines] = typedAhead().split('\n');
    setQuery(text);
    if (lines.length > 0) setEntered({ newTab: false });
  }, []);
  useEffect(() => {
    const option = list.current?.querySelectorAll('[role="option"]')[at];
    option?.scrollIntoView?.({ block: 'nearest' });
  }, [at]);

  const listId = `${id}-list`;
  return (
    <dialog {...modal} className={styles['palette']} aria-label="Find anything">
      <div className={styles['sheet']}>
        <div className={styles['head']}>
          <Icon of={Search} size={20} className={styles['sign']} />
          <input
            ref={input}
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
          <CloseButton onClose={leave} />
        </div>
        <div ref={list} id={listId} role="listbox" aria-label="Results" className={styles['list']}>
          <PaletteList
            groups={groups}
            active={at}
            listId={listId}
            terms={found?.answer.terms ?? NO_TERMS}
            onChoose={choose}
          />
        </div>
        <PaletteStatus
          query={query}
          commands={commands.found.length}
          unknown={unknownFilters(parseQuery(typed), values)}
          searching={searching}
          onQuery={(text) => {
            type(text);
            input.current?.focus();
          }}
        />
      </div>
    </dialog>
  );
}
