import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import type { ArchiveId } from '#src/domain/corpus/ids.ts';
import type { MarkState } from '#src/domain/marks/mark.ts';
import { type DoorState, MarksDoor } from './marks-door.ts';
import type { Marked, MarksStore } from './marks-store.ts';

/** How one comes to the marks of the open archive. */
type MarksAccess = {
  /** Undefined until something is stored or marked. */
  store: MarksStore | undefined;
  /** Whether it is known what was marked: nothing yet, or what the store says. */
  isKnown: boolean;
  /** Opens the store where it is not; undefined where there is no archive, or no page is drawn. */
  open: (() => Promise<MarksStore>) | undefined;
  /** Marks where there is no store yet. */
  mark: ((list: readonly Marked[], state: MarkState) => void) | undefined;
};

const NO_ACCESS: MarksAccess = {
  store: undefined,
  isKnown: false,
  open: undefined,
  mark: undefined,
};

export const MarksContext = createContext<MarksAccess>(NO_ACCESS);

/** The way to the marks of an archive for all that is inside. */
export function MarksProvider({
  archive,
  children,
}: {
  archive: ArchiveId | undefined;
  children: ReactNode;
}) {
  const [door, setDoor] = useState<MarksDoor>();
  const [state, setState] = useState<DoorState>({ kind: 'looking' });
  useEffect(() => {
    if (archive === undefined) return;
    const built = new MarksDoor(archive, setState);
    setDoor(built);
    return () => built.close();
  }, [archive]);
  const access = useMemo(
    (): MarksAccess => ({
      store: state.kind === 'open' ? state.store : undefined,
      isKnown: state.kind !== 'looking',
      open: door && (() => door.open()),
      mark: door && ((list, state) => door.mark(list, state)),
    }),
    [door, state],
  );
  return <MarksContext value={access}>{children}</MarksContext>;
}

/** For a page that is all about marks: opens them while it is there, marked or not. */
export function useOpenMarks(): void {
  const { open } = use(MarksContext);
  useEffect(() => {
    void open?.();
  }, [open]);
}
