import { performance } from 'node:perf_hooks';
import { compile } from '#src/compiler/compile.ts';
import { seededRandom } from '#src/compiler/derive/random.ts';
import { indexCorpus } from '#src/domain/corpus/index-corpus.ts';
import type { Topic } from '#src/domain/corpus/schema.ts';
import { strongestChain } from '#src/domain/graph/strongest-chain.ts';
import { weightedGraph } from '#src/domain/graph/weighted-graph.ts';
import { bridgeBetween } from '#src/domain/paths/bridge.ts';
import { type Extent, type Plan, planId } from '#src/domain/paths/plan-schema.ts';
import { planView } from '#src/domain/paths/plan-view.ts';
import { UNREAD } from '#src/domain/paths/reading.ts';
import { totalTime } from '#src/domain/paths/reading-time.ts';
import { generateArchive } from './generate-archive.ts';
import { median, sum } from './numbers.ts';

export type PathsJob = {
  posts: number;
  topics: number;
  seed: number;
  /** Bridges to measure. */
  pairs: number;
  goals: number;
  /** How often each plan is made. */
  plans: number;
};

/** Milliseconds of many calls; `cpu` is the mean of the processor's. */
type Times = { median: number; p95: number; slowest: number; cpu: number };

/** What one size gave. */
export type PathsResult = {
  posts: number;
  topics: number;
  edges: number;
  /** Milliseconds for what is made once. */
  index: number;
  graph: number;
  lengths: number;
  bridge: Times;
  /** Median milliseconds of the strongest chain without its alternatives. */
  chain: number;
  alternatives: number;
  stages: Times;
  all: Times & { planned: number };
};

/** A process of its own for one size: one job, one answer. */
process.once('message', (job: PathsJob) => {
  process.send?.(measure(job), () => process.disconnect());
});

function measure(job: PathsJob): PathsResult {
  const { corpus } = compile(generateArchive(job, job.seed));
  if (!corpus) throw new Error('The archive does not compile.');
  const [indexTime, index] = timed(() => indexCorpus(corpus));
  const [graphTime] = timed(() => weightedGraph(index));
  const [lengthsTime] = timed(() => totalTime(index, corpus.posts));

  const random = seededRandom(job.seed);
  const any = () => corpus.topics[Math.floor(random() * corpus.topics.length)] as Topic;
  const pairs = Array.from({ length: job.pairs }, () => [any(), any()] as const);
  for (const [from, to] of pairs.slice(0, 20)) bridgeBetween(index, from, to);
  let alternatives = 0;
  const bridge = timesOf(pairs, ([from, to]) => {
    const found = bridgeBetween(index, from, to);
    if (found.kind === 'chains') alternatives += found.alternatives.length;
  });
  const chain = timesOf(pairs, ([from, to]) => strongestChain(index, from.slug, to.slug));

  const largest = corpus.topics.toSorted((a, b) => b.posts.length - a.posts.length);
  const randomGoals = Array.from({ length: job.goals }, any);
  const planned = (goals: readonly Topic[], extent: Extent) => {
    const plan = planOf(corpus.archive.id, goals, extent);
    const make = () => planView(index, plan, { reading: UNREAD, today: '2026-11-26' });
    for (let warm = 0; warm < 3; warm += 1) make();
    const { weeks, undated } = make();
    return {
      ...timesOf(Array.from({ length: job.plans }), make),
      planned: sum(weeks.map(({ entries }) => entries.length)) + undated.length,
    };
  };
  return {
    posts: corpus.posts.length,
    topics: corpus.topics.length,
    edges: corpus.edges.length,
    index: indexTime,
    graph: graphTime,
    lengths: lengthsTime,
    bridge,
    chain: chain.median,
    alternatives: alternatives / pairs.length,
    stages: planned(randomGoals, 'stages'),
    all: planned(largest.slice(0, job.goals), 'all'),
  };
}

function planOf(archive: Plan['archive'], goals: readonly Topic[], extent: Extent): Plan {
  const id = planId('bench');
  if (id === undefined) throw new Error('Not an id.');
  return {
    id,
    archive,
    name: 'Bench',
    goals: goals.map(({ slug }) => slug),
    hoursPerWeek: 5,
    days: ['mon', 'wed', 'sat'],
    start: '2026-11-26',
    since: '2026-11-26',
    direction: 'foundation',
    extent,
    at: 0,
  };
}

function timed<T>(run: () => T): [milliseconds: number, result: T] {
  globalThis.gc?.();
  const start = performance.now();
  const result = run();
  return [performance.now() - start, result];
}

function timesOf<Input>(inputs: readonly Input[], run: (input: Input) => unknown): Times {
  globalThis.gc?.();
  const before = process.cpuUsage();
  const times = inputs.map((input) => {
    const start = performance.now();
    run(input);
    return performance.now() - start;
  });
  const { user, system } = process.cpuUsage(before);
  const sorted = times.toSorted((a, b) => a - b);
  return {
    median: median(times),
    p95: sorted[Math.ceil(times.length * 0.95) - 1] ?? 0,
    slowest: sorted.at(-1) ?? 0,
    cpu: (user + system) / 1000 / inputs.length,
  };
}
