import * as v from 'valibot';
import type { Edit } from '#src/domain/marks/edit.ts';
import { RecordSchema } from '#src/domain/marks/record.ts';

const MOST = 50;
/** Characters of one edit that the session keeps; an import is undone in the page that made it. */
const LARGEST = 200_000;

const EditsSchema = v.array(
  v.object({
    said: v.string(),
    changes: v.array(v.object({ before: v.optional(RecordSchema), after: RecordSchema })),
  }),
);

/** The reader's last 50 edits of one archive in this tab, kept over a reload. */
export class UndoStack {
  private readonly key: string;
  private readonly storage: () => Storage;
  private edits: Edit[];

  constructor(archive: string, storage: () => Storage = () => window.sessionStorage) {
    this.key = `throughline.undo.${archive}`;
    this.storage = storage;
    this.edits = this.restored();
  }

  push(edit: Edit): void {
    this.edits = [...this.edits, edit].slice(-MOST);
    this.keep();
  }

  pop(): Edit | undefined {
    const last = this.edits.at(-1);
    this.edits = this.edits.slice(0, -1);
    if (last) this.keep();
    return last;
  }

  get length(): number {
    return this.edits.length;
  }

  private keep(): void {
    const texts = this.edits.map((edit) => JSON.stringify(edit));
    // An edit too large to keep hides those before it: undo goes back in order or not at all.
    const tooLarge = texts.findLastIndex((text) => text.length > LARGEST);
    try {
      this.storage().setItem(this.key, `[${texts.slice(tooLarge + 1).join(',')}]`);
    } catch {
      // Without session storage there is undo until the page is reloaded.
    }
  }

  private restored(): Edit[] {
    try {
      const stored = JSON.parse(this.storage().getItem(this.key) ?? '[]');
      return v.parse(EditsSchema, stored) as Edit[];
    } catch {
      return [];
    }
  }
}
