import * as v from 'valibot';

/**
 * Every file of ours says what it is: `kind`, an integer `version` that grows only on a breaking
 * change, and the payload. This is the one place that decides whether such a file can be read.
 */
export type FileFault =
  | { fault: 'foreign'; expected: string }
  | { fault: 'newer'; version: number; known: number }
  | { fault: 'malformed'; field: string; reason: string };

export type Opened<T> = { ok: true; value: T } | { ok: false; fault: FileFault };

const VersionSchema = v.object({ version: v.pipe(v.number(), v.integer()) });

/** Checks kind, then version, then the whole payload; the first fault found is the answer. */
export function openFile<const Schema extends v.GenericSchema>(
  file: unknown,
  expected: { kind: string; version: number; schema: Schema },
): Opened<v.InferOutput<Schema>> {
  if (!v.is(v.object({ kind: v.literal(expected.kind) }), file)) {
    return { ok: false, fault: { fault: 'foreign', expected: expected.kind } };
  }
  const envelope = v.safeParse(VersionSchema, file);
  if (envelope.success && envelope.output.version > expected.version) {
    const { version } = envelope.output;
    return { ok: false, fault: { fault: 'newer', version, known: expected.version } };
  }
  const parsed = v.safeParse(expected.schema, file, { abortEarly: true });
  if (parsed.success) return { ok: true, value: parsed.output };
  return { ok: false, fault: malformed(fieldOf(parsed.issues[0]), parsed.issues[0].message) };
}

export function malformed(field: string, reason: string): FileFault {
  return { fault: 'malformed', field, reason };
}

/** `topics[3].posts[0]`: where in the file an issue is, as one would write it in code. */
export function fieldOf(issue: v.BaseIssue<unknown>): string {
  const keys = issue.path?.map((item) => item.key) ?? [];
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}
