/** The reader's database, and what stands before the name of every entry in the other storages. */
export const DATABASE = 'throughline';

/** What the journal of an archive begins its keys with. */
export function journalPrefix(archive: string): string {
  return `${DATABASE}.journal.${archive}.`;
}

/** The channel on which the tabs of an archive tell one another what was marked. */
export function tabsChannel(archive: string): string {
  return `${DATABASE}.marks.${archive}`;
}
