import { openMarksDB } from '#src/data/marks/marks-db.ts';
import { writeRecords } from '#src/data/marks/write-records.ts';
import type { ReaderRecord } from '#src/domain/marks/record.ts';

/** Puts records into the reader's database, as another page that is closed by now would have. */
export async function storeRecords(records: readonly ReaderRecord[]): Promise<void> {
  const db = await openMarksDB(() => {});
  await writeRecords(db, records);
  db.close();
}

/** Puts settings of an archive there, as they were when the reader left. */
export async function storeSettings(archive: string, settings: object): Promise<void> {
  const db = await openMarksDB(() => {});
  await db.put('settings', settings, [archive, 'reader']);
  db.close();
}
