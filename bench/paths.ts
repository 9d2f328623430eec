import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { RECIPE } from './generate-archive.ts';
import { rounded, verdict, whole } from './numbers.ts';
import type { PathsJob, PathsResult } from './paths-size.ts';
import type { Report } from './report.ts';

const SEED = 1;
const JOBS: readonly PathsJob[] = [
  { posts: 10_000, topics: 1000, seed: SEED, pairs: 200, goals: 20, plans: 21 },
  { posts: 30_000, topics: 3000, seed: SEED, pairs: 200, goals: 20, plans: 21 },
  { posts: 100_000, topics: 10_000, seed: SEED, pairs: 200, goals: 20, plans: 21 },
];

const BRIDGE_LIMIT = 50;
const PLAN_LIMIT = 200;

/** How long bridges and plans take, and how that grows with the archive. */
export async function benchPaths(report: Report): Promise<void> {
  const results: PathsResult[] = [];
  for (const job of JOBS) results.push(await inOwnProcess(job));
  const row = (name: string, of: (result: PathsResult) => string) => [name, ...results.map(of)];

  report.heading('Generated archives in memory');
  report.line(`seed ${SEED}: ${RECIPE}; each size in a process of its own`);
  report.table([
    row('posts', ({ posts }) => whole(posts)),
    row('topics', ({ topics }) => whole(topics)),
    row('edges', ({ edges }) => whole(edges)),
    row('index of the corpus, ms', ({ index }) => rounded(index)),
    row('graph, made once, ms', ({ graph }) => rounded(graph)),
    row('lengths of reading, counted once, ms', ({ lengths }) => rounded(lengths)),
  ]);

  report.heading('Bridges, milliseconds each');
  report.line(
    `the strongest chain, up to three alternatives and their reading lists, between ${JOBS[0]?.pairs} pairs of topics drawn at random`,
  );
  report.table([
    row('topics', ({ topics }) => whole(topics)),
    row('median', ({ bridge }) => rounded(bridge.median)),
    row('95 of 100 within', ({ bridge }) => rounded(bridge.p95)),
    row('slowest', ({ bridge }) => rounded(bridge.slowest)),
    row('processor time, mean', ({ bridge }) => rounded(bridge.cpu)),
    row('strongest chain alone, median', ({ chain }) => rounded(chain)),
    row('alternatives found, mean', ({ alternatives }) => rounded(alternatives)),
  ]);

  report.heading('Plans, milliseconds each');
  report.line(
    `over ${JOBS[0]?.goals} goals, five hours a week on three days; the view a reader sees, with weeks, range and reasons`,
  );
  report.table([
    row('topics', ({ topics }) => whole(topics)),
    row('20 random goals, their stages: median', ({ stages }) => rounded(stages.median)),
    row('20 largest topics, all posts: posts', ({ all }) => whole(all.planned)),
    row('20 largest topics, all posts: median', ({ all }) => rounded(all.median)),
    row('20 largest topics, all posts: slowest', ({ all }) => rounded(all.slowest)),
    row('20 largest topics, all posts: processor time', ({ all }) => rounded(all.cpu)),
  ]);

  report.heading('Growth of the medians, beside n log n of the topics');
  const steps = results.slice(1).map((to, at) => ({ from: results[at] ?? to, to }));
  const allowed = ({ from, to }: { from: PathsResult; to: PathsResult }) =>
    (to.topics * Math.log(to.topics)) / (from.topics * Math.log(from.topics));
  const growth = (name: string, of: (result: PathsResult) => number) => [
    name,
    ...steps.map(({ from, to }) => {
      const factor = of(to) / of(from);
      return `×${rounded(factor)}`;
    }),
  ];
  report.table([
    ['topics', ...steps.map(({ from, to }) => `${whole(from.topics)} → ${whole(to.topics)}`)],
    ['n log n', ...steps.map((step) => `×${rounded(allowed(step))}`)],
    growth('bridge, median', ({ bridge }) => bridge.median),
    growth('plan of all posts, median', ({ all }) => all.median),
    growth('graph', ({ graph }) => graph),
  ]);

  report.heading('Limits');
  const largest = results.at(-1);
  if (!largest) return;
  const { bridge, all } = largest;
  report.line(
    `a bridge on ${whole(largest.topics)} topics in under ${BRIDGE_LIMIT} ms: ${verdict(bridge.median < BRIDGE_LIMIT)} (median ${rounded(bridge.median)} ms), for 95 of 100 pairs: ${verdict(bridge.p95 < BRIDGE_LIMIT)} (${rounded(bridge.p95)} ms)`,
  );
  report.line(
    `a plan over 20 goals in under ${PLAN_LIMIT} ms, in the worst case of the 20 largest topics with all posts: ${verdict(all.median < PLAN_LIMIT)} (median ${rounded(all.median)} ms)`,
  );
}

function inOwnProcess(job: PathsJob): Promise<PathsResult> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./paths-size.ts', import.meta.url)), [], {
      execArgv: [...process.execArgv, '--expose-gc'],
    });
    child.once('message', (result) => resolve(result as PathsResult));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${job.topics} topics ended with ${code}.`)));
    child.send(job);
  });
}
