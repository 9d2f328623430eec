import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTES_ARCHIVE, someRecord } from '#src/testing/reader-records.ts';
import type { ArchiveId } from '../corpus/ids.ts';
import { importEdit, previewImport } from './import-preview.ts';
import { progressFile, progressFileText, readProgressText } from './progress-file.ts';
import { mergeRecords, type ReaderRecord, recordKey } from './record.ts';

const ARCHIVE = { id: NOTES_ARCHIVE, title: 'Small Notes' };
const NOW = 1_764_121_212_000;

/** Records of which no two have one key, as a reader's store has them. */
const records = fc
  .array(someRecord, { maxLength: 12 })
  .map((list) => [...new Map(list.map((record) => [recordKey(record), record])).values()]);

const sample = fc.sample(records, { seed: 4, numRuns: 20 }).sort((a, b) => b.length - a.length)[0];
const written = () => progressFileText(progressFile(ARCHIVE, NOW, sample ?? []));
const read = (text: string) => readProgressText(text, NOTES_ARCHIVE);

/** What a store holds after it has applied edits to nothing. */
function storeOf(...files: readonly (readonly ReaderRecord[])[]) {
  const known = new Map<string, ReaderRecord>();
  for (const file of files) {
    const preview = previewImport(file, { recordOf: (key) => known.get(key), texts: new Map() });
    for (const { after } of importEdit(preview, new Map(), { said: '', now: NOW }).changes) {
      const key = recordKey(after);
      const before = known.get(key);
      known.set(key, before ? mergeRecords(before, after) : after);
    }
  }
  return known;
}

const sorted = (list: Iterable<ReaderRecord>) =>
  [...list].sort((a, b) => (recordKey(a) < recordKey(b) ? -1 : 1));

describe('a progress file', () => {
  it('gives back everything that was put into it, removed things too', () => {
    fc.assert(
      fc.property(records, (list) => {
        const opened = read(progressFileText(progressFile(ARCHIVE, NOW, list)));
        expect(opened).toMatchObject({ ok: true, exportedAt: NOW });
        expect(sorted(opened.ok ? opened.records : [])).toStrictEqual(sorted(list));
      }),
    );
  });

  it('restores all of it where nothing was', () => {
    fc.assert(
      fc.property(records, (list) => {
        const opened = read(progressFileText(progressFile(ARCHIVE, NOW, list)));
        const restored = storeOf(opened.ok ? opened.records : []);
        // Marks of a run that no record names get one, so that they can be seen.
        for (const record of list) expect(restored.get(recordKey(record))).toStrictEqual(record);
        for (const { kind, value } of restored.values())
          expect(list.some((one) => one.kind === kind) || (kind === 'run' && value.at === 0)).toBe(
            true,
          );
      }),
    );
  });

  it('gives the same result in whatever order files are imported, and however often', () => {
    fc.assert(
      fc.property(records, records, records, (a, b, c) => {
        const once = sorted(storeOf(a, b, c).values());
        expect(sorted(storeOf(c, a, b).values())).toStrictEqual(once);
        expect(sorted(storeOf(b, a, c, a, b).values())).toStrictEqual(once);
      }),
    );
  });

  it('has the same bytes for the same records in another order', () => {
    fc.assert(
      fc.property(records, (list) => {
        const text = (of: readonly ReaderRecord[]) =>
          progressFileText(progressFile(ARCHIVE, NOW, of));
        expect(text(list.toReversed())).toBe(text(list));
      }),
    );
  });

  it('counts what is in it', () => {
    const { counts, marks } = progressFile(ARCHIVE, NOW, sample ?? []);
    expect(counts.marks).toBe(marks.length);
    expect(counts.notes).toBe(marks.filter(({ note }) => (note ?? '') !== '').length);
    expect(counts.marks + counts.runs + counts.plans).toBe(sample?.length);
  });

  it('may be laid out anew and have its fields in another order', () => {
    const { checksum, ...rest } = JSON.parse(written());
    const other = JSON.stringify({ checksum, ...rest }, null, 4);
    expect(read(other)).toStrictEqual(read(written()));
  });
});

describe('a progress file that cannot be imported', () => {
  it('is truncated wherever it was cut off after its head', () => {
    const text = written().trimEnd();
    for (const share of [0.2, 0.5, 0.9]) {
      expect(read(text.slice(0, Math.floor(text.length * share)))).toStrictEqual({
        ok: false,
        refusal: { why: 'truncated' },
      });
    }
    expect(read(text.slice(0, -1))).toStrictEqual({ ok: false, refusal: { why: 'truncated' } });
  });

  it('is damaged when any letter of a text in it is another', () => {
    fc.assert(
      fc.property(fc.nat(), (at) => {
        const text = written();
        const start = text.indexOf('"runs"');
        const digits = [...text.matchAll(/(?<=[\w ])[a-z](?=[\w ])/g)].filter(
          ({ index }) => index > start,
        );
        const place = digits[at % digits.length]?.index ?? 0;
        const other = text[place] === 'q' ? 'w' : 'q';
        const opened = read(text.slice(0, place) + other + text.slice(place + 1));
        expect(opened).toMatchObject({ ok: false, refusal: { why: 'damaged' } });
      }),
    );
  });

  it.each([
    ['no JSON', 'Dear reader,', { why: 'foreign' }],
    ['other JSON', '{"kind":"throughline.corpus","version":1}', { why: 'foreign' }],
    ['a list', '[1,2]', { why: 'foreign' }],
    [
      'a newer version, whatever else is in it',
      '{"kind":"throughline.progress","version":7,"marks":"elsewhere"}',
      { why: 'newer', version: 7, known: 1 },
    ],
    [
      'a version without its fields',
      '{"kind":"throughline.progress","version":1}',
      { why: 'damaged', where: 'archive' },
    ],
  ])('is refused: %s', (_, text, refusal) => {
    expect(read(text)).toStrictEqual({ ok: false, refusal });
  });

  it('is refused when it is of another archive', () => {
    expect(readProgressText(written(), 'kitchen' as ArchiveId)).toStrictEqual({
      ok: false,
      refusal: { why: 'other archive', title: 'Small Notes' },
    });
  });
});
