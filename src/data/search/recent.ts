import * as v from 'valibot';
import type { ArchiveId } from '#src/domain/corpus/ids.ts';
import { type SearchDocument, SearchDocumentSchema } from '#src/domain/search/search-document.ts';

/** As many are of use; more would hide the pages below them. */
const MOST = 6;

const RecentSchema = v.fallback(v.array(SearchDocumentSchema), []);

const keyOf = (archive: ArchiveId) => `throughline.recent.${archive}`;

/** What a reader went to from the search last, newest first; nothing where storage is blocked. */
export function recentlyFound(
  archive: ArchiveId,
  storage: () => Storage = () => window.localStorage,
): SearchDocument[] {
  try {
    return v.parse(RecentSchema, JSON.parse(storage().getItem(keyOf(archive)) ?? '[]'));
  } catch {
    return [];
  }
}

/** Puts what a reader went to before all others, each once. */
export function rememberFound(
  archive: ArchiveId,
  found: SearchDocument,
  storage: () => Storage = () => window.localStorage,
): void {
  const others = recentlyFound(archive, storage).filter(({ id }) => id !== found.id);
  try {
    // The text is what was looked at, and not needed to go there again.
    const kept = [{ ...found, text: '', names: [] }, ...others].slice(0, MOST);
    storage().setItem(keyOf(archive), JSON.stringify(kept));
  } catch {
    // Blocked or full storage costs the memory of it, nothing else.
  }
}
