import { createContext, type ReactNode, useEffect, useState } from 'react';
import type { ArchiveId } from '#src/domain/corpus/ids.ts';
import { MarksStore } from './marks-store.ts';

/** The marks of the archive that is open; undefined until there is one, and where no page is drawn. */
export const MarksContext = createContext<MarksStore | undefined>(undefined);

/** Opens the marks of an archive for all that is inside. */
export function MarksProvider({
  archive,
  children,
}: {
  archive: ArchiveId | undefined;
  children: ReactNode;
}) {
  const [store, setStore] = useState<MarksStore>();
  useEffect(() => {
    if (archive === undefined) return;
    const opened = new MarksStore(archive);
    setStore(opened);
    return () => opened.close();
  }, [archive]);
  return <MarksContext value={store}>{children}</MarksContext>;
}
