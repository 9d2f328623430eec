import * as v from 'valibot';
import { InstantSchema, RunIdSchema } from '#src/domain/marks/mark.ts';
import type { MarksDB } from './marks-db.ts';

const SettingsSchema = v.object({
  /** The run chosen last, in which a new tab begins. */
  run: v.optional(RunIdSchema),
  /** Whether skipped items leave the total. */
  leaveOutSkipped: v.optional(v.boolean(), false),
  /** Whether the browser promised to keep the data; absent while it was not asked. */
  persisted: v.optional(v.boolean()),
  exportedAt: v.optional(InstantSchema),
  /** The archive as the reader saw it last: its fingerprint, and what could be marked in it. */
  seen: v.optional(v.object({ fingerprint: v.string(), trackables: v.array(v.string()) })),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

const DEFAULTS: Settings = { leaveOutSkipped: false };

/** A few things that a reader chose for one archive. None of it is a mark; losing it loses nothing. */
export class SettingsStore {
  private readonly archive: string;
  private readonly open: () => Promise<MarksDB>;
  private asked = false;
  private changed: Partial<Settings> = {};
  value: Settings = DEFAULTS;

  constructor(archive: string, open: () => Promise<MarksDB>) {
    this.archive = archive;
    this.open = open;
  }

  async load(): Promise<Settings> {
    const stored = await (await this.open()).get('settings', [this.archive, 'reader']);
    // What was chosen before the database had answered holds.
    this.value = { ...settingsFrom(stored), ...this.changed };
    // What another tab chooses from now on is for those that are opened later: nobody is to mark in
    // another run than a moment ago without having said so.
    this.changed = { run: this.value.run, ...this.changed };
    return this.value;
  }

  set(part: Partial<Settings>): void {
    this.changed = { ...this.changed, ...part };
    this.value = { ...this.value, ...part };
    void this.open()
      .then(async (db) => {
        const write = db.transaction('settings', 'readwrite');
        const key = [this.archive, 'reader'] satisfies [string, string];
        // Fields that this version does not know stay as they are.
        const stored = Object(await write.store.get(key)) as object;
        await Promise.all([write.store.put({ ...stored, ...part }, key), write.done]);
      })
      .catch(() => {
        // The choice holds as long as the page is open; marks have a status of their own.
      });
  }

  /** Asks the browser once to keep the data when it tidies up, now that there is something to lose. */
  askToKeep(tell: (persisted: boolean) => void): void {
    if (this.asked || this.value.persisted) return;
    this.asked = true;
    void navigator.storage
      ?.persist?.()
      .then(tell)
      .catch(() => {});
  }
}

function settingsFrom(stored: unknown): Settings {
  return v.parse(v.fallback(SettingsSchema, DEFAULTS), stored ?? DEFAULTS);
}
