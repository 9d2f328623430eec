import * as v from 'valibot';
import type { Edit } from '#src/domain/marks/edit.ts';
import { RecordSchema } from '#src/domain/marks/record.ts';

const MOST = 50;
/** Characters of one edit that the session keeps; an import is undone in the page that made it. */
const LARGEST = 200_000;
/** Above as many changes an edit is too large whatever is in it: its text is not even made. */
const MOST_CHANGES = 2000;
/** Characters that the session keeps in all: they are written anew with every edit. */
const LARGEST_IN_ALL = 500_000;

/** An edit, and the text that the session keeps of it; none where it would be too large. */
type Step = { edit: Edit; text: string | undefined };

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
  private steps: readonly Step[];

  constructor(archive: string, storage: () => Storage = () => window.sessionStorage) {
    this.key = `throughline.undo.${archive}`;
    this.storage = storage;
    this.steps = this.restored().map(stepOf);
  }

  push(edit: Edit): void {
    this.steps = [...this.steps, stepOf(edit)].slice(-MOST);
    this.keep();
  }

  pop(): Edit | undefined {
    const last = this.steps.at(-1);
    this.steps = this.steps.slice(0, -1);
    if (last) this.keep();
    return last?.edit;
  }

  get length(): number {
    return this.steps.length;
  }

  /** An edit too large to keep hides those before it: undo goes back in order or not at all. */
  private keep(): void {
    const texts: string[] = [];
    let left = LARGEST_IN_ALL;
    for (const { text } of this.steps.toReversed()) {
      left -= text?.length ?? 0;
      if (text === undefined || left < 0) break;
      texts.unshift(text);
    }
    try {
      this.storage().setItem(this.key, `[${texts.join(',')}]`);
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

function stepOf(edit: Edit): Step {
  const text = edit.changes.length > MOST_CHANGES ? undefined : JSON.stringify(edit);
  return { edit, text: text !== undefined && text.length > LARGEST ? undefined : text };
}
