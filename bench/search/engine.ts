import type { SearchDocument } from '#src/domain/search/search-document.ts';

/** What finds documents: ours, or a peer, each set up as its own documentation advises. */
export type Engine = {
  add(documents: readonly SearchDocument[]): void;
  /** The numbers of the first documents found, best first, and how many there are. */
  search(query: string, most: number): { found: number[]; total: number };
  /** What would have to be shipped so that nothing has to be built, and how long it takes to load. */
  shipped(): { parts: BlobPart[]; load: () => void };
};

/** The texts of a document that are looked at, those that count most first. */
export function textsOf({ title, names, context, text }: SearchDocument): string[] {
  return [title, names.join(' '), context, text];
}
