import type { CorpusIndex } from '../corpus/index-corpus.ts';
import type { Family, Post, Topic } from '../corpus/schema.ts';
import { isPassed, type Reading } from './reading.ts';
import { type ReadingTime, totalTime } from './reading-time.ts';
import { stagesOf } from './walk.ts';

/** How far a reader is on the path of a topic. */
export type PathLine = {
  topic: Topic;
  stand: 'untouched' | 'started' | 'finished';
  /** Stages that were read or skipped, of so many. */
  passed: number;
  stages: number;
  /** The first stage that is left. */
  next: Post | undefined;
  left: ReadingTime;
  /** When one of its stages was marked last, in milliseconds since 1970; 0 for never. */
  markedAt: number;
};

export function pathLine(index: CorpusIndex, topic: Topic, reading: Reading): PathLine {
  const posts = stagesOf(index, topic).map(({ post }) => post);
  const left = posts.filter((post) => !isPassed(reading, post.id));
  const marked = posts.filter((post) => reading.stateOf(post.id) !== 'todo');
  return {
    topic,
    stand: marked.length === 0 ? 'untouched' : left.length === 0 ? 'finished' : 'started',
    passed: posts.length - left.length,
    stages: posts.length,
    next: left[0],
    left: totalTime(index, left),
    markedAt: marked.reduce((last, post) => Math.max(last, reading.markedAt(post.id) ?? 0), 0),
  };
}

/** All paths of an archive, as far as one reader is on each. */
export type PathsOverview = {
  /** The one marked last comes first. */
  started: PathLine[];
  finished: PathLine[];
  /** The others, in the order of the archive's families; full cards before stubs. */
  others: { family: Family; lines: PathLine[] }[];
  /** Of the paths that were started, and of all; a post that stands on several counts once. */
  leftOfStarted: ReadingTime;
  leftOfAll: ReadingTime;
};

export function pathsOverview(index: CorpusIndex, reading: Reading): PathsOverview {
  const lines = index.corpus.topics.map((topic) => pathLine(index, topic, reading));
  const started = lines.filter(({ stand }) => stand === 'started').sort(lastMarkedFirst);
  const untouched = lines.filter(({ stand }) => stand === 'untouched');
  return {
    started,
    finished: lines.filter(({ stand }) => stand === 'finished').sort(lastMarkedFirst),
    others: index.corpus.families.flatMap((family) => {
      const own = untouched.filter(({ topic }) => topic.family === family.id);
      return own.length > 0 ? [{ family, lines: own.sort(byTitle) }] : [];
    }),
    leftOfStarted: leftOf(index, started, reading),
    leftOfAll: leftOf(index, lines, reading),
  };
}

function leftOf(index: CorpusIndex, lines: readonly PathLine[], reading: Reading): ReadingTime {
  const posts = new Set(
    lines.flatMap(({ topic }) => stagesOf(index, topic).map(({ post }) => post)),
  );
  return totalTime(
    index,
    [...posts].filter((post) => !isPassed(reading, post.id)),
  );
}

/** The order of paths in progress: marked last, then nearest to their end, then by slug. */
export function lastMarkedFirst(a: PathLine, b: PathLine): number {
  const shareOf = (line: PathLine) => line.passed / Math.max(1, line.stages);
  return b.markedAt - a.markedAt || shareOf(b) - shareOf(a) || byTitle(a, b);
}

function byTitle(a: PathLine, b: PathLine): number {
  return Number(b.topic.full) - Number(a.topic.full) || (a.topic.slug < b.topic.slug ? -1 : 1);
}
