import { generateArchive } from './generate-archive.ts';
import { type Measured, measureCompile } from './measure-compile.ts';
import { sum } from './numbers.ts';

/** What is to be compiled, and how often; `warmUp` compilations come first and do not count. */
export type SizeJob = {
  posts: number;
  topics: number;
  seed: number;
  warmUp: number;
  runs: number;
};

/** What one size gave. */
export type SizeResult = {
  middle: Measured['middle'];
  fastest: Measured['fastest'];
  /** Bytes. */
  archive: number;
  corpus: number;
  cards: number;
  peakMemory: number;
  topics: number;
  edges: number;
  communities: number;
};

/** A process of its own for one size, so that its peak memory is its own too: one job, one answer. */
process.once('message', (job: SizeJob) => {
  const archive = generateArchive(job, job.seed);
  const { middle, fastest, corpus, cards } = measureCompile(archive, job);
  const peakMemory = process.resourceUsage().maxRSS * 1024;
  const result: SizeResult = {
    middle,
    fastest,
    archive: Buffer.byteLength([...archive.files.values()].join('')),
    corpus: Buffer.byteLength(JSON.stringify(corpus)),
    cards: sum(cards.map((file) => Buffer.byteLength(JSON.stringify(file)))),
    peakMemory,
    topics: corpus.topics.length,
    edges: corpus.edges.length,
    communities: new Set(corpus.topics.map((topic) => topic.community)).size,
  };
  process.send?.(result, () => process.disconnect());
});
