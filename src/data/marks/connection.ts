import { type MarksDB, openMarksDB } from './marks-db.ts';

/** A page's one connection to the database: opened when it is needed, and anew once it was lost. */
export class Connection {
  private readonly onMade: () => void;
  private db: Promise<MarksDB> | undefined;
  private closed = false;

  /** @param onMade is told when there was no database. */
  constructor(onMade: () => void) {
    this.onMade = onMade;
  }

  /** @throws DOMException as `openMarksDB` does, and then the next call tries again, or once it is closed. */
  readonly open = (): Promise<MarksDB> => {
    if (this.closed) return Promise.reject(new DOMException('The page is gone.', 'AbortError'));
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
  /** For good: whatever is still on its way opens it no more. */
  close(): void {
    this.closed = true;
    this.letGo();
  }
}
