import { isMark, type Mark } from '#src/domain/marks/mark.ts';
import { mergeMarks } from '#src/domain/marks/merge.ts';
import { type MarksDB, rangeOf, type StoredEdit } from './marks-db.ts';
import { spreadEdits } from './write-records.ts';

/*
 * Tens of thousands of records are read seven times as fast from one record that has them all. So an
 * archive with many marks has such a copy beside them, and the edits that were written after it. What
 * counts is each mark's own record; the copy is only used while it has as many, and every edit after it
 * stands in the transaction that wrote it.
 */

/** From so many marks on a copy is worth its room. */
const LEAST = 2000;
/** As many records of edits are taken into the copy when there is time. */
const MOST_EDITED = 2000;

/** What is stored of one archive, and whether tidying would make the next reading quicker. */
export type StoredArchive = { records: unknown[]; isUntidy: boolean };

/** All that is kept of one archive, as it was stored: whoever reads it has to check it. */
export async function readArchive(db: MarksDB, archive: string): Promise<StoredArchive> {
  // A copy that cannot be read ends the transaction; each mark is still in its own place.
  return read(db, archive, true).catch(() => read(db, archive, false));
}

async function read(db: MarksDB, archive: string, useCopy: boolean): Promise<StoredArchive> {
  const of = rangeOf(archive);
  const stores = db.transaction(['marks', 'runs', 'plans', 'copies', 'edits']);
  const [copy, edits, count, runs, plans] = await Promise.all([
    useCopy ? stores.objectStore('copies').get(archive) : undefined,
    stores.objectStore('edits').getAll(of),
    stores.objectStore('marks').count(of),
    stores.objectStore('runs').getAll(of),
    stores.objectStore('plans').getAll(of),
  ]);
  const isWhole = fits(copy, edits, count);
  const marks: readonly unknown[] = isWhole ? copy : await stores.objectStore('marks').getAll(of);
  const edited = edits.flatMap(recordsIn);
  return {
    records: [
      ...runs.map((value) => ({ kind: 'run', value })),
      ...plans.map((value) => ({ kind: 'plan', value })),
      ...marks.map((value) => ({ kind: 'mark', value })),
      ...edited,
    ],
    isUntidy:
      edited.length > MOST_EDITED ||
      edits.some(({ isSpread }) => !isSpread) ||
      (!isWhole && count >= LEAST),
  };
}

/** Puts large edits in their places, and writes the copy anew. Nothing that is kept changes by it. */
export async function tidyArchive(db: MarksDB, archive: string): Promise<void> {
  await spreadEdits(db, archive);
  await copyMarks(db, archive).catch(() => dropCopy(db, archive));
}

/** In one transaction, so that no other tab writes between the reading and the copy. */
async function copyMarks(db: MarksDB, archive: string): Promise<void> {
  const of = rangeOf(archive);
  const write = db.transaction(['marks', 'copies', 'edits'], 'readwrite');
  const [copies, edits] = [write.objectStore('copies'), write.objectStore('edits')];
  const [copy, later, count] = await Promise.all([
    copies.get(archive),
    edits.getAll(of),
    write.objectStore('marks').count(of),
  ]);
  if (count >= LEAST && later.every(({ isSpread }) => isSpread)) {
    const isWhole = fits(copy, later, count);
    const marks = isWhole ? followed(copy, later) : await write.objectStore('marks').getAll(of);
    copies.put(marks, archive).catch(() => {});
    edits.delete(of).catch(() => {});
  }
  await write.done;
}

/** Edits that stand in their places as well are only kept for a copy. */
async function dropCopy(db: MarksDB, archive: string): Promise<void> {
  const write = db.transaction(['copies', 'edits'], 'readwrite');
  const edits = write.objectStore('edits');
  for (const edit of await edits.getAll(rangeOf(archive)))
    if (edit.isSpread) await edits.delete([archive, edit.id]);
  await Promise.all([write.objectStore('copies').delete(archive), write.done]);
}

/** Whether a copy and the edits after it are all marks that there are. */
function fits(
  copy: readonly Mark[] | undefined,
  edits: readonly StoredEdit[],
  count: number,
): copy is readonly Mark[] {
  if (!Array.isArray(copy) || !edits.every(({ isSpread }) => isSpread)) return false;
  return copy.length + edits.reduce((sum, { added }) => sum + added, 0) === count;
}

/** The copy with what was written after it, in whatever order. */
function followed(copy: readonly Mark[], edits: readonly StoredEdit[]): Mark[] {
  const key = ({ run, trackable }: Mark) => `${run} ${trackable}`;
  const marks = new Map(copy.map((mark) => [key(mark), mark]));
  for (const { kind, value } of edits.flatMap(recordsIn)) {
    if (kind !== 'mark') continue;
    const known = marks.get(key(value));
    marks.set(key(value), known && isMark(known) ? mergeMarks(known, value) : value);
  }
  return [...marks.values()];
}

function recordsIn({ records }: StoredEdit): StoredEdit['records'] {
  return Array.isArray(records) ? records : [];
}
