import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import type { ArchiveId } from '#src/domain/corpus/ids.ts';
import type { MarkState } from '#src/domain/marks/mark.ts';
import type { Marked } from '#src/domain/marks/mark-edit.ts';
import { type DoorState, type EarlyMarks, MarksDoor } from './marks-door.ts';
import type { MarksStore } from './marks-store.ts';

/** How one comes to the marks of the open archive. */
type MarksAccess = {
  /** Undefined until something is stored or marked. */
  store: MarksStore | undefined;
  /** What was marked before that; undefined while it is not known whether anything is stored. */
  early: EarlyMarks | undefined;
  /** Opens the store where it is not; undefined where there is no archive, or no page is drawn. */
  open: (() => Promise<MarksStore>) | undefined;
  /** Marks some trackables in one go, opening the store where it is not. */
  mark: (list: readonly Marked[], state: MarkState) => void;
};

const NO_ACCESS: MarksAccess = {
  store: undefined,
  early: undefined,
  open: undefined,
  // Where there is no archive there is nothing to mark.
  mark: () => {},
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
      early: state.kind === 'closed' ? state.early : undefined,
      open: door && (() => door.open()),
      mark: (door ?? NO_ACCESS).mark,
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
