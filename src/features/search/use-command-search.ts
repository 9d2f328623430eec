import { useMemo } from 'react';
import { parseQuery } from '#src/domain/search/parse-query.ts';
import type { SearchDocument } from '#src/domain/search/search-document.ts';
import { SearchIndex, type SearchResult } from '#src/domain/search/search-index.ts';
import { withoutSmallWords } from '#src/domain/search/search-words.ts';
import { APP_LANGUAGE } from '#src/ui/own-text.tsx';
import { useCommands } from './use-commands.ts';

const MOST = 8;
const NO_STATES = new Map();

/** The commands that fit a query, found on the spot: there are few, and the index may not be ready. */
export function useCommandSearch(query: string): {
  found: readonly SearchResult[];
  all: readonly SearchDocument[];
  /** Does a command; false for what is none. */
  run: (document: SearchDocument) => boolean;
} {
  const commands = useCommands();
  const index = useMemo(() => {
    const made = new SearchIndex();
    made.add(commands.map(({ document }) => document));
    return made;
  }, [commands]);
  return useMemo(() => {
    const { text, filters } = parseQuery(query);
    const asked = { text: withoutSmallWords(text, APP_LANGUAGE), filters };
    const { results, partial } = index.search({ ...asked, most: MOST, counted: false }, NO_STATES);
    return {
      found: partial || query.trim() === '' ? [] : results,
      all: commands.map(({ document }) => document),
      run: ({ id }) => {
        const command = commands.find(({ document }) => document.id === id);
        command?.run();
        return command !== undefined;
      },
    };
  }, [index, commands, query]);
}
