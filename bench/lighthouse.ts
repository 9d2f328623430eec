import * as v from 'valibot';
import { type Audit, type AuditReport, auditPage } from './audit-page.ts';
import { chromiumPath, startChromium } from './chromium.ts';
import { LIGHTHOUSE, withLighthouse } from './install-lighthouse.ts';
import { median, verdict, whole } from './numbers.ts';
import { withPreview } from './preview.ts';
import type { Report } from './report.ts';

const ADDRESSES = ['/', '/topics', '/topics/cqrs', '/graph', '/paths'];
const RUNS = 3;

/** Points out of 100, by Lighthouse's names of its categories. */
const LIMITS: Readonly<Record<string, number>> = {
  performance: 98,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

type Audited = { address: string; runs: readonly AuditReport[] };

/** Lighthouse's scores of five pages, and the audits that cost points. */
export async function benchLighthouse(report: Report): Promise<void> {
  const browser = await startChromium();
  report.line(`Chromium ${browser.version()}, headless; Lighthouse ${LIGHTHOUSE}`);
  await browser.close();
  report.line(
    `the built app, served by vite preview; mobile, default settings, ${RUNS} runs a page, medians`,
  );
  const chromium = await chromiumPath();
  const audited = await withPreview((origin) =>
    withLighthouse(async (command) => {
      const all: Audited[] = [];
      for (const address of ADDRESSES) {
        const runs: AuditReport[] = [];
        for (let n = 0; n < RUNS; n += 1) {
          runs.push(await auditPage(command, chromium, origin + address));
        }
        all.push({ address, runs });
      }
      return all;
    }),
  );
  scores(report, audited);
  for (const page of audited) lostPoints(report, page);
}

function scores(report: Report, audited: readonly Audited[]): void {
  const names = Object.keys(LIMITS);
  report.heading('Points');
  report.line(
    'speed: Lighthouse’s index of the machine; where it is low, other work cost points too',
  );
  report.table([
    ['', ...names, 'speed'],
    ['limit', ...names.map((name) => `${LIMITS[name]} ${''.padEnd(7)}`)],
    ...audited.map(({ address, runs }) => [
      address,
      ...names.map((name) => {
        const points = median(runs.map((run) => pointsOf(run, name)));
        return `${points} ${verdict(points >= (LIMITS[name] ?? 0)).padEnd(7)}`;
      }),
      whole(median(runs.map((run) => run.environment.benchmarkIndex))),
    ]),
  ]);
}

function pointsOf(run: AuditReport, category: string): number {
  return Math.round((run.categories[category]?.score ?? 0) * 100);
}

/** The audits of the run in the middle by performance: whatever has a weight and is not perfect. */
function lostPoints(report: Report, { address, runs }: Audited): void {
  const inOrder = runs.toSorted((a, b) => pointsOf(a, 'performance') - pointsOf(b, 'performance'));
  const run = inOrder[Math.floor(inOrder.length / 2)];
  if (!run) return;
  report.heading(`What costs points on ${address}`);
  const rows = Object.keys(LIMITS).flatMap((name) =>
    (run.categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = run.audits[id];
      if (!audit || weight === 0 || audit.score === null || audit.score === 1) return [];
      return [{ name, weight, audit }];
    }),
  );
  if (rows.length === 0) report.line('nothing');
  else {
    report.table([
      ['audit', 'category', 'weight', 'points of 100', 'value'],
      ...rows.map(({ name, weight, audit }) => [
        audit.id,
        name,
        String(weight),
        String(Math.round((audit.score ?? 0) * 100)),
        audit.displayValue?.replaceAll('\u00a0', ' ') ?? '',
      ]),
    ]);
  }
  for (const { name, audit } of rows) {
    if (name !== 'performance') for (const line of found(audit)) report.line(line);
  }
}

/** The details that name elements or messages; audits have many other forms of them. */
const FoundSchema = v.object({
  items: v.array(
    v.object({
      node: v.optional(v.object({ snippet: v.string() })),
      description: v.optional(v.string()),
    }),
  ),
});

/** Where an audit found its fault: the first few elements or messages. */
function found(audit: Audit): string[] {
  const details = v.safeParse(FoundSchema, audit.details);
  return (details.success ? details.output.items : [])
    .slice(0, 3)
    .flatMap(({ node, description }) => node?.snippet ?? description ?? [])
    .map((text) => `  ${audit.id}: ${text}`);
}
