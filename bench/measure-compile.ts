import { performance } from 'node:perf_hooks';
import type { ArchiveFiles } from '#src/compiler/archive.ts';
import { type Compiled, compile, STEPS, type Step } from '#src/compiler/compile.ts';
import { median } from './numbers.ts';

/** Milliseconds of each step; `total` is the whole call. */
export type Times = Record<Step | 'total', number>;

/**
 * The times of the very first compilation; the median and the least of each time over those that
 * count; and what they gave. Other work on the machine can only lengthen a time, so the
 * least is the one to compare sizes by.
 */
export type Measured = { first: Times; middle: Times; fastest: Times } & Outcome;

type Outcome = Pick<Compiled, 'cards'> & { corpus: NonNullable<Compiled['corpus']> };

/** @param warmUp compilations before the ones that count. */
export function measureCompile(
  files: ArchiveFiles,
  { warmUp, runs }: { warmUp: number; runs: number },
): Measured {
  const all = Array.from({ length: warmUp + runs }, () => compileOnce(files));
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) throw new Error('Nothing was measured.');
  const counted = all.slice(warmUp).map(({ times }) => times);
  const each = (of: (values: number[]) => number) => {
    const value = (name: Step | 'total') => of(counted.map((times) => times[name]));
    return timesOf(value, value('total'));
  };
  const fastest = each((values) => Math.min(...values));
  const { corpus, cards } = last;
  return { first: first.times, middle: each(median), fastest, corpus, cards };
}

function compileOnce(files: ArchiveFiles): { times: Times } & Outcome {
  globalThis.gc?.();
  const began = new Map<Step, number>();
  const start = performance.now();
  const { corpus, cards, problems } = compile(files, (step) => began.set(step, performance.now()));
  const end = performance.now();
  if (!corpus) throw new Error(`The archive does not compile: ${JSON.stringify(problems[0])}`);
  const lengthOf = (step: Step) => {
    const next = STEPS[STEPS.indexOf(step) + 1];
    return ((next && began.get(next)) ?? end) - (began.get(step) ?? start);
  };
  return { times: timesOf(lengthOf, end - start), corpus, cards };
}

function timesOf(lengthOf: (step: Step) => number, total: number): Times {
  const steps = Object.fromEntries(STEPS.map((step) => [step, lengthOf(step)]));
  return { ...(steps as Record<Step, number>), total };
}
