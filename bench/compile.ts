import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readFolder } from '#src/cli/archive-folder.ts';
import { STEPS } from '#src/compiler/compile.ts';
import { archiveId } from '#src/domain/corpus/ids.ts';
import type { SizeJob, SizeResult } from './compile-size.ts';
import { RECIPE } from './generate-archive.ts';
import { measureCompile, type Times } from './measure-compile.ts';
import { rounded, verdict, whole } from './numbers.ts';
import type { Report } from './report.ts';

const SEED = 1;
const JOBS: readonly SizeJob[] = [
  { posts: 1000, topics: 100, seed: SEED, warmUp: 20, runs: 31 },
  { posts: 10_000, topics: 1000, seed: SEED, warmUp: 3, runs: 9 },
  { posts: 100_000, topics: 10_000, seed: SEED, warmUp: 1, runs: 3 },
];

const BUNDLED = { folder: 'archives/field-notes', warmUp: 10, runs: 31 };
const LAYOUT_LIMIT = 1000;
const TEN_THOUSAND_LIMIT = 2000;
const TIMED = [...STEPS, 'total'] as const;

type Done = { job: SizeJob; result: SizeResult };
type Row = { name: string; of: (times: Times) => number };

const ROWS: readonly Row[] = [
  ...TIMED.map((name): Row => ({ name, of: (times) => times[name] })),
  { name: 'total without layout', of: (times) => times.total - times.layout },
];

/** How long compiling takes, step by step, and how it grows with the archive. */
export async function benchCompile(report: Report): Promise<void> {
  await bundled(report);
  const done: Done[] = [];
  for (const job of JOBS) done.push({ job, result: await inOwnProcess(job) });
  inputs(report, done);
  times(report, done);
  growth(report, done);
  limits(report, done);
}

async function bundled(report: Report): Promise<void> {
  const id = archiveId('bundled');
  if (id === undefined) throw new Error('“bundled” cannot be an id.');
  const { folder, warmUp, runs } = BUNDLED;
  const { first, middle, corpus } = measureCompile(
    { id, files: await readFolder(folder) },
    { warmUp, runs },
  );
  report.heading(`The bundled archive: ${folder}`);
  const { posts, topics, edges } = corpus;
  report.line(`${posts.length} posts, ${topics.length} topics, ${edges.length} edges`);
  report.line(
    `milliseconds: the first run of the process, and the median of ${runs} after ${warmUp} to warm up`,
  );
  report.table([
    ['step', 'first', 'median'],
    ...TIMED.map((name) => [name, rounded(first[name]), rounded(middle[name])]),
  ]);
  const met = verdict(first.layout < LAYOUT_LIMIT);
  report.line(
    `layout in under ${whole(LAYOUT_LIMIT)} ms: ${met} (${rounded(first.layout)} ms in the first run)`,
  );
}

function inputs(report: Report, done: readonly Done[]): void {
  report.heading('Generated archives in memory');
  report.line(`seed ${SEED}: ${RECIPE}`);
  report.line(
    'each size in a process of its own; its runs come after a warm-up that does not count',
  );
  report.table([
    ['posts', ...done.map(({ job }) => whole(job.posts))],
    ['topics', ...done.map(({ result }) => whole(result.topics))],
    ['edges', ...done.map(({ result }) => whole(result.edges))],
    ['communities found', ...done.map(({ result }) => whole(result.communities))],
    ['archive, MB', ...done.map(({ result }) => rounded(result.archive / 1e6))],
    ['corpus, MB of JSON', ...done.map(({ result }) => rounded(result.corpus / 1e6))],
    ['cards, MB of JSON', ...done.map(({ result }) => rounded(result.cards / 1e6))],
    ['runs (warm-up)', ...done.map(({ job }) => `${job.runs} (${job.warmUp})`)],
  ]);
}

function times(report: Report, done: readonly Done[]): void {
  report.heading('Milliseconds of each step, medians');
  report.line(
    'check is all that follows the layout: the rules, the order, reading the corpus back',
  );
  report.table([
    ['posts', ...done.map(({ job }) => whole(job.posts))],
    ...ROWS.map(({ name, of }) => [name, ...done.map(({ result }) => rounded(of(result.middle)))]),
    [
      'posts a second',
      ...done.map(({ job, result }) => whole((job.posts / result.middle.total) * 1000)),
    ],
    ['peak memory of the process, MB', ...done.map(({ result }) => whole(result.peakMemory / 1e6))],
  ]);
}

function growth(report: Report, done: readonly Done[]): void {
  report.heading('Growth, against n log n of the posts');
  report.line('of the fastest runs: other work on the machine can only lengthen a time');
  const steps = done.slice(1).map((to, at) => ({ from: done[at] ?? to, to }));
  const allowed = ({ from, to }: { from: Done; to: Done }) =>
    (to.job.posts * Math.log(to.job.posts)) / (from.job.posts * Math.log(from.job.posts));
  report.table([
    ['posts', ...steps.map(({ from, to }) => `${whole(from.job.posts)} → ${whole(to.job.posts)}`)],
    ['n log n allows', ...steps.map((step) => `×${rounded(allowed(step))} ${''.padEnd(7)}`)],
    ...ROWS.map(({ name, of }) => [
      name,
      ...steps.map((step) => {
        const factor = of(step.to.result.fastest) / of(step.from.result.fastest);
        return `×${rounded(factor)} ${verdict(factor <= allowed(step)).padEnd(7)}`;
      }),
    ]),
  ]);
}

function limits(report: Report, done: readonly Done[]): void {
  report.heading('Limit');
  const found = done.find(({ job }) => job.posts === 10_000);
  if (!found) return;
  const { total, layout } = found.result.middle;
  report.line(
    `10,000 posts with 1,000 topics in under ${whole(TEN_THOUSAND_LIMIT)} ms, layout apart: ${verdict(total - layout < TEN_THOUSAND_LIMIT)} (${rounded(total - layout)} ms)`,
  );
}

function inOwnProcess(job: SizeJob): Promise<SizeResult> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./compile-size.ts', import.meta.url)), [], {
      execArgv: [...process.execArgv, '--expose-gc'],
    });
    child.once('message', (result) => resolve(result as SizeResult));
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`compiling ${job.posts} posts ended with ${code}.`)),
    );
    child.send(job);
  });
}
