import * as v from 'valibot';
import type { Edit } from '#src/domain/marks/edit.ts';
import { RecordSchema } from '#src/domain/marks/record.ts';
import { afterUndoing } from '#src/domain/marks/undoing.ts';
import { counted } from '#src/domain/wording.ts';

const MOST = 50;
/** Characters that the session keeps; an import is undone in the page that made it. */
const LARGEST = 500_000;
/** Characters of one edit that the session keeps: all that is kept is written anew with each edit. */
const LARGEST_EDIT = 200_000;
/** Above as many changes an edit is too large whatever is in it: its text is not even made. */
const MOST_CHANGES = 2000;

const EditsSchema = v.array(
  v.object({
    said: v.string(),
    changes: v.array(v.object({ before: v.optional(RecordSchema), after: RecordSchema })),
  }),
);

/** An edit and, written once, how the session keeps it; undefined where it is too large for that. */
type Kept = { edit: Edit; text: string | undefined };

/** The reader's last 50 edits of one archive in this tab, kept over a reload. */
export class UndoStack {
  private readonly key: string;
  private readonly storage: () => Storage;
  private edits: readonly Kept[];

  constructor(archive: string, storage: () => Storage = () => window.sessionStorage) {
    this.key = `throughline.undo.${archive}`;
    this.storage = storage;
    this.edits = this.restored();
  }

  push(edit: Edit): void {
    this.edits = [...this.edits, kept(edit)].slice(-MOST);
    this.keep();
  }

  pop(): Edit | undefined {
    const last = this.edits.at(-1);
    this.edits = this.edits.slice(0, -1);
    if (last) this.keep();
    return last?.edit;
  }

  /** What is left goes on from where the taking back of the last edit has led. */
  follow(undone: Edit, back: Edit): void {
    const followed = afterUndoing(undone, back);
    const edits = this.edits.map((each) => {
      const edit = followed(each.edit);
      return edit === each.edit ? each : kept(edit);
    });
    if (edits.every((each, at) => each === this.edits[at])) return;
    this.edits = edits;
    this.keep();
  }

  get length(): number {
    return this.edits.length;
  }

  /** Keeps the newest edits that there is room for: undo goes back in order or not at all. */
  private keep(): void {
    const texts: string[] = [];
    let room = LARGEST;
    for (const { text } of this.edits.toReversed()) {
      room -= text?.length ?? 0;
      if (text === undefined || room < 0) break;
      texts.unshift(text);
    }
    try {
      this.storage().setItem(this.key, `[${texts.join(',')}]`);
    } catch {
      this.forget();
    }
  }

  /** Better no edits after a reload than old ones without those that came after. */
  private forget(): void {
    try {
      this.storage().removeItem(this.key);
    } catch {
      // Without session storage there is undo until the page is reloaded.
    }
  }

  private restored(): Kept[] {
    try {
      const stored = JSON.parse(this.storage().getItem(this.key) ?? '[]');
      return (v.parse(EditsSchema, stored) as Edit[]).map(kept);
    } catch {
      return [];
    }
  }
}

function kept(edit: Edit): Kept {
  const text = edit.changes.length > MOST_CHANGES ? '' : JSON.stringify(edit);
  return { edit, text: text === '' || text.length > LARGEST_EDIT ? undefined : text };
}

/** What a taking back did: all of an edit, part of it, or nothing. */
export function undoneText(said: string, undone: number, left: number): string {
  if (undone === 0) return `Not undone, since it was changed again: ${said}`;
  if (left === 0) return `Undone: ${said}`;
  return `Undone: ${said} (${counted(left, 'change')} made since ${left === 1 ? 'stays' : 'stay'})`;
}
