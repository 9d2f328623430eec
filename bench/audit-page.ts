import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as v from 'valibot';

/** What is read of a Lighthouse report. Scores go from 0 to 1; null where an audit has none. */
const AuditSchema = v.object({
  id: v.string(),
  title: v.string(),
  score: v.nullable(v.number()),
  displayValue: v.optional(v.string()),
  details: v.optional(v.unknown()),
});

const CategorySchema = v.object({
  title: v.string(),
  score: v.nullable(v.number()),
  auditRefs: v.array(v.object({ id: v.string(), weight: v.number() })),
});

const AuditReportSchema = v.object({
  environment: v.object({ benchmarkIndex: v.number() }),
  runtimeError: v.optional(v.object({ message: v.string() })),
  categories: v.record(v.string(), CategorySchema),
  audits: v.record(v.string(), AuditSchema),
});

export type Audit = v.InferOutput<typeof AuditSchema>;
export type AuditReport = v.InferOutput<typeof AuditReportSchema>;

/**
 * Runs Lighthouse once on an address, with its default settings: a mobile phone, throttled by
 * simulation.
 *
 * @throws Error when the page could not be audited.
 */
export async function auditPage(
  command: string,
  chromium: string,
  url: string,
): Promise<AuditReport> {
  const flags = ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      command,
      url,
      '--output=json',
      '--quiet',
      '--no-enable-error-reporting',
      `--chrome-flags=${flags.join(' ')}`,
    ],
    { env: { ...process.env, CHROME_PATH: chromium }, maxBuffer: 100_000_000 },
  );
  const report = v.parse(AuditReportSchema, JSON.parse(stdout));
  if (report.runtimeError) throw new Error(`${url}: ${report.runtimeError.message}`);
  return report;
}
