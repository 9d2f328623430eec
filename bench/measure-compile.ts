import { performance } from 'node:perf_hooks';
import type { ArchiveFiles } from '#src/compiler/archive.ts';
import { compile, STEPS, type Step } from '#src/compiler/compile.ts';
import type { Corpus } from '#src/domain/corpus/schema.ts';
import { median } from './numbers.ts';

/** Milliseconds of each step; `total` is the whole call. */
type Times = Record<Step | 'total', number>;

/** The median of each time over several compilations, and the corpus that they gave. */
export type Measured = { first: Times; times: Times; corpus: Corpus };

/** @param warmUp compilations before the ones that count. */
export function measureCompile(
  files: ArchiveFiles,
  { warmUp, runs }: { warmUp: number; runs: number },
): Measured {
  const all = Array.from({ length: warmUp + runs }, () => compileOnce(files));
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) throw new Error('Nothing was measured.');
  const counted = all.slice(warmUp).map(({ times }) => times);
  const middle = (name: Step | 'total') => median(counted.map((times) => times[name]));
  const times = timesOf(middle, middle('total'));
  return { first: first.times, times, corpus: last.corpus };
}

function compileOnce(files: ArchiveFiles): { times: Times; corpus: Corpus } {
  globalThis.gc?.();
  const began = new Map<Step, number>();
  const start = performance.now();
  const { corpus, problems } = compile(files, (step) => began.set(step, performance.now()));
  const end = performance.now();
  if (!corpus) throw new Error(`The archive does not compile: ${JSON.stringify(problems[0])}`);
  const lengthOf = (step: Step) => {
    const next = STEPS[STEPS.indexOf(step) + 1];
    return ((next && began.get(next)) ?? end) - (began.get(step) ?? start);
  };
  return { times: timesOf(lengthOf, end - start), corpus };
}

function timesOf(lengthOf: (step: Step) => number, total: number): Times {
  const steps = Object.fromEntries(STEPS.map((step) => [step, lengthOf(step)]));
  return { ...(steps as Record<Step, number>), total };
}
