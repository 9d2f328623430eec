import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { benchCompile } from './compile.ts';
import { benchFirstLoad } from './first-load.ts';
import { benchGraph } from './graph.ts';
import { benchGraphRules } from './graph-rules.ts';
import { benchInp } from './inp.ts';
import { benchLighthouse } from './lighthouse.ts';
import { benchMarks } from './marks.ts';
import { benchPaths } from './paths.ts';
import { createReport, type Report } from './report.ts';
import { benchSearch } from './search.ts';

const BENCHMARKS: Readonly<Record<string, (report: Report) => Promise<void>>> = {
  compile: benchCompile,
  'first-load': benchFirstLoad,
  'graph-rules': benchGraphRules,
  graph: benchGraph,
  inp: benchInp,
  lighthouse: benchLighthouse,
  marks: benchMarks,
  paths: benchPaths,
  search: benchSearch,
};

/**
 * Runs all benchmarks, or those named, one after the other. Each prints its figures with their
 * inputs, and what it printed is kept in `bench/results/`. A missed limit is said, not thrown.
 */
async function main(names: readonly string[], date: string): Promise<number> {
  const unknown = names.filter((name) => !BENCHMARKS[name]);
  if (unknown.length > 0) {
    console.error(`No benchmark ${unknown.join(', ')}: ${Object.keys(BENCHMARKS).join(', ')}.`);
    return 1;
  }
  let failed = 0;
  for (const [name, bench] of Object.entries(BENCHMARKS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const report = createReport(console.log);
    report.line(`${name}, ${date}`);
    report.line(`Node ${process.version}, ${machine()}`);
    try {
      await bench(report);
      await writeFile(new URL(`results/${name}.txt`, import.meta.url), report.text());
    } catch (error) {
      console.error(`${name}: ${error instanceof Error ? error.message : error}`);
      failed = 1;
    }
    console.log('');
  }
  return failed;
}

/** What the figures were measured on; the load tells whether other work went on beside. */
function machine(): string {
  const all = cpus();
  const model = all[0]?.model.trim() ?? 'unknown processor';
  return `${all.length} × ${model}, load ${loadavg()[0]?.toFixed(1)} at the start`;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { date: { type: 'string', default: new Date().toISOString().slice(0, 10) } },
});
process.exitCode = await main(positionals, values.date);
