import { type MarksDB, openMarksDB } from './marks-db.ts';

/** A page's one connection to the database: opened when it is needed, and anew once it was lost. */
export class Connection {
  private readonly onMade: () => void;
  private db: Promise<MarksDB> | undefined;

  /** @param onMade is told when there was no database. */
  constructor(onMade: () => void) {
    this.onMade = onMade;
  }

  /** @throws DOMException as `openMarksDB` does; the next call tries again. */
  readonly open = (): Promise<MarksDB> => {
    const lost = () => {
      this.db = undefined;
    };
    this.db ??= openMarksDB(lost, this.onMade).catch((error) => {
      lost();
      throw error;
    });
    return this.db;
  };

  /** Closes it: one on which something failed may be dead for good. */
  letGo(): void {
    void this.db?.then((db) => db.close()).catch(() => {});
    this.db = undefined;
  }
}
