import type { Completion } from '#src/domain/search/completions.ts';
import type { SearchDocument } from '#src/domain/search/search-document.ts';
import type { SearchResult } from '#src/domain/search/search-index.ts';
import { grouped } from '#src/domain/wording.ts';

/** A line of the palette that can be chosen. */
export type PaletteRow =
  | { row: 'document'; key: string; document: SearchDocument }
  | { row: 'filter'; key: string; completion: Completion }
  | { row: 'all'; key: string; says: string };

export type PaletteGroup = { title: string; rows: readonly PaletteRow[] };

/** What the palette has to show. */
export type PaletteInput = {
  query: string;
  /** Found in the archive, best first, and how many there are in all. */
  found: { results: readonly SearchResult[]; total: number } | undefined;
  /** Found among the commands. */
  commands: readonly SearchResult[];
  /** All commands, for a query of nothing. */
  allCommands: readonly SearchDocument[];
  recent: readonly SearchDocument[];
  completions: readonly Completion[];
};

/**
 * The lines of the palette, group by group. Without a query: where one was last, the pages, what can
 * be done. With one: what was found, best first whatever its kind, and the filter words that may be
 * meant; where a filter word has been begun, those come first.
 */
export function paletteGroups(input: PaletteInput): PaletteGroup[] {
  const { query, found, commands, allCommands, recent, completions } = input;
  if (query.trim() === '') {
    return withRows([
      { title: 'Recent', rows: recent.map((document) => documentRow(document, 'recent')) },
      {
        title: 'Go to',
        rows: allCommands.filter(({ kind }) => kind === 'page').map((each) => documentRow(each)),
      },
      {
        title: 'Do',
        rows: allCommands.filter(({ kind }) => kind === 'action').map((each) => documentRow(each)),
      },
    ]);
  }
  const results = [...(found?.results ?? []), ...commands].sort((a, b) => b.score - a.score);
  const filters: PaletteGroup = {
    title: 'Narrow it',
    rows: completions.map((completion) => ({
      row: 'filter',
      key: `filter ${completion.filter}`,
      completion,
    })),
  };
  const isFilterBegun = /\S+:\S*$/.test(query);
  return withRows([
    ...(isFilterBegun ? [filters] : []),
    { title: 'Results', rows: results.map(({ document }) => documentRow(document)) },
    ...(isFilterBegun ? [] : [filters]),
    { title: 'All', rows: found && found.total > 0 ? [allRow(found.total)] : [] },
  ]);
}

function documentRow(document: SearchDocument, place = 'found'): PaletteRow {
  return { row: 'document', key: `${place} ${document.id}`, document };
}

function allRow(total: number): PaletteRow {
  const says = total === 1 ? 'The one result on a page' : `All ${grouped(total)} results on a page`;
  return { row: 'all', key: 'all', says };
}

function withRows(groups: readonly PaletteGroup[]): PaletteGroup[] {
  return groups.filter(({ rows }) => rows.length > 0);
}
