import { execFile } from 'node:child_process';
import { copyFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

/**
 * The import table of docs/architecture.md is kept by the linter. Here the linter runs, with the
 * project’s own rules, over a folder of one-line files: those that break the table and those that
 * keep it. `newcomer` is a feature that the rules have never heard of.
 */

// The linter is another process: on a busy machine it takes longer than a hook may by default.
vi.setConfig({ hookTimeout: 120_000 });

const FORBIDDEN = [
  ['domain/marks/probe.ts', "import 'react';"],
  ['domain/marks/probe.ts', "import 'cytoscape';"],
  ['domain/marks/probe.ts', "import '@tanstack/react-query';"],
  ['domain/marks/probe.ts', "import 'node:fs';"],
  ['domain/marks/probe.ts', "import 'js-yaml';"],
  ['domain/marks/probe.ts', "import '#src/compiler/compile.ts';"],
  ['domain/marks/probe.ts', "import '#src/data/corpus.ts';"],
  ['domain/marks/probe.ts', "import '../../compiler/compile.ts';"],
  ['domain/marks/probe.ts', "export * from '#src/ui/button.tsx';"],
  ['domain/marks/probe.ts', "export const lazy = () => import('#src/ui/button.tsx');"],
  ['domain/marks/probe.ts', 'export const now = () => Date.now();'],
  ['domain/marks/probe.ts', "export const name = new Intl.DateTimeFormat('en');"],
  ['domain/marks/probe.ts', "export const get = () => fetch('/corpora/shelf.json');"],
  ['domain/marks/probe.ts', "export const kept = () => localStorage.getItem('marks');"],
  ['domain/marks/probe.ts', 'export const main = () => document.body;'],
  ['domain/marks/probe.ts', 'export const ci = () => process.env;'],
  ['domain/marks/probe.ts', "export const get = () => globalThis.fetch('/');"],
  ['domain/marks/probe.ts', "export const get = () => globalThis['fetch']('/');"],
  ['domain/marks/probe.ts', 'export const id = () => crypto.randomUUID();'],
  ['domain/marks/probe.ts', 'export const chance = () => Math.random();'],
  ['domain/marks/probe.ts', 'export const chance = Math.random;'],
  ['domain/marks/probe.ts', 'export const order = (a: string, b: string) => a.localeCompare(b);'],
  ['domain/marks/probe.ts', 'export const said = (n: number) => n.toLocaleString();'],
  ['compiler/derive/probe.ts', 'export const chance = () => Math.random();'],
  ['compiler/derive/probe.ts', 'export const low = (a: string) => a.toLocaleLowerCase();'],
  ['compiler/derive/probe.ts', "import 'node:path';"],
  ['compiler/derive/probe.ts', "import 'react';"],
  ['compiler/derive/probe.ts', "import '#src/cli/main.ts';"],
  ['compiler/derive/probe.ts', "import '../../cli/main.ts';"],
  ['compiler/derive/probe.ts', "import '../../domain/wording.ts';"],
  ['compiler/derive/probe.ts', 'export const now = () => performance.now();'],
  ['worker/probe.ts', "import 'react';"],
  ['worker/probe.ts', "import 'node:fs';"],
  ['worker/probe.ts', "import '#src/data/corpus.ts';"],
  ['offline/probe.ts', "import '#src/domain/wording.ts';"],
  ['offline/probe.ts', "import '../data/keep-site.ts';"],
  ['offline/probe.ts', "import 'idb';"],
  ['cli/probe.ts', "import 'react-dom/client';"],
  ['cli/probe.ts', "import '#src/worker/messages.ts';"],
  ['cli/probe.ts', "import '../domain/wording.ts';"],
  ['data/probe.ts', "import '#src/features/newcomer/page.tsx';"],
  ['data/probe.ts', "import '#src/ui/button.tsx';"],
  ['data/probe.ts', "import '#src/compiler/compile.ts';"],
  ['data/probe.ts', "import '#src/routes/index.tsx';"],
  ['ui/probe.tsx', "import '#src/domain/wording.ts';"],
  ['ui/probe.tsx', "import '#src/data/corpus.ts';"],
  ['ui/probe.tsx', "import '../domain/wording.ts';"],
  ['ui/probe.tsx', "export const get = () => fetch('/');"],
  ['features/newcomer/probe.tsx', "import '#src/features/topics/card.tsx';"],
  ['features/newcomer/probe.tsx', "import '../topics/card.tsx';"],
  ['features/newcomer/probe.tsx', "import '../../data/corpus.ts';"],
  ['features/newcomer/probe.tsx', "import '#src/compiler/compile.ts';"],
  ['features/newcomer/probe.tsx', "import type { Shelf } from '#src/routes/index.tsx';"],
  ['features/newcomer/probe.tsx', "export const get = () => fetch('/corpora/shelf.json');"],
  ['features/newcomer/probe.tsx', "export const kept = () => indexedDB.open('marks');"],
  ['features/newcomer/card/probe.tsx', "import '../../topics/card.tsx';"],
  ['features/newcomer/card/probe.tsx', "import '../../../data/corpus.ts';"],
  ['features/newcomer/card/probe.tsx', "import '#src/features/newcomer/page.tsx';"],
  ['features/newcomer/card/parts/probe.tsx', "import '#src/features/topics/card.tsx';"],
  ['features/newcomer/card/parts/probe.tsx', "import '#src/compiler/compile.ts';"],
  ['features/newcomer/card/parts/probe.tsx', "export const get = () => fetch('/');"],
  ['features/newcomer/probe.tsx', "export const get = () => window.fetch('/');"],
  ['features/newcomer/card/probe.tsx', "export const get = () => globalThis.fetch('/');"],
  ['ui/probe.tsx', "export const kept = () => window.localStorage.getItem('theme');"],
  ['routes/probe.tsx', "export const kept = () => window.sessionStorage.getItem('marks');"],
  ['routes/probe.tsx', "import '#src/compiler/compile.ts';"],
  ['routes/probe.tsx', "import '../features/newcomer/page.tsx';"],
  ['routes/probe.tsx', "export const get = () => fetch('/corpora/shelf.json');"],
  ['routes/probe.tsx', "export const kept = () => sessionStorage.getItem('marks');"],
  ['app/probe.tsx', "import '#src/domain/wording.ts';"],
  ['app/probe.tsx', "import '#src/features/newcomer/page.tsx';"],
  ['testing/probe.ts', "import '#src/cli/main.ts';"],
  ['ui/probe.tsx', "import '#src/testing/server.ts';"],
  ['features/newcomer/probe.tsx', "import '#src/testing/server.ts';"],
] as const;

const ALLOWED = [
  ['domain/marks/probe.ts', "import './merge.ts';"],
  ['domain/marks/probe.ts', "import '../wording.ts';"],
  ['domain/marks/probe.ts', "import '#src/domain/wording.ts';"],
  ['domain/marks/probe.ts', "import 'valibot';"],
  ['compiler/derive/probe.ts', "import '../archive.ts';"],
  ['compiler/derive/probe.ts', "import '#src/domain/wording.ts';"],
  ['compiler/derive/probe.ts', "import 'graphology';"],
  ['compiler/derive/probe.ts', "import 'd3-force';"],
  ['worker/probe.ts', "import '#src/compiler/compile.ts';"],
  ['cli/probe.ts', "import 'node:fs/promises';"],
  ['cli/probe.ts', "import '#src/compiler/compile.ts';"],
  ['cli/probe.ts', 'export const now = () => Date.now();'],
  ['data/probe.ts', "import '#src/worker/messages.ts';"],
  ['data/probe.ts', "import '#src/domain/corpus/schema.ts';"],
  ['data/probe.ts', "export const get = () => fetch('/corpora/shelf.json');"],
  ['data/probe.ts', "export const kept = () => indexedDB.open('marks');"],
  ['cli/probe.ts', 'export const chance = () => Math.random();'],
  ['domain/marks/probe.ts', 'export const most = (a: number, b: number) => Math.max(a, b);'],
  ['domain/marks/probe.ts', 'export const low = (a: string) => a.toLowerCase();'],
  ['features/newcomer/probe.tsx', 'export const print = () => window.print();'],
  ['ui/probe.tsx', "import 'react';"],
  ['ui/probe.tsx', "import './button.tsx';"],
  ['features/newcomer/probe.tsx', "import '#src/data/corpus.ts';"],
  ['features/newcomer/probe.tsx', "import '#src/ui/button.tsx';"],
  ['features/newcomer/probe.tsx', "import '#src/domain/wording.ts';"],
  ['features/newcomer/probe.tsx', "import './card/card.tsx';"],
  ['features/newcomer/card/probe.tsx', "import '../page.tsx';"],
  ['routes/probe.tsx', "import '#src/features/newcomer/page.tsx';"],
  ['routes/probe.tsx', "import '#src/data/corpus.ts';"],
  ['app/probe.tsx', "import '#src/routeTree.gen.ts';"],
  ['app/probe.tsx', "import '#src/data/corpus.ts';"],
  ['testing/probe.ts', "import '#src/features/newcomer/page.tsx';"],
  ['domain/marks/probe.test.ts', "import '#src/testing/corpus.ts';"],
  ['domain/marks/probe.test.ts', 'export const chance = () => Math.random();'],
  ['features/newcomer/probe.test.tsx', "import '#src/routes/index.tsx';"],
] as const;

const ROOT = path.resolve(import.meta.dirname, '..');
let folder = '';
/** The files in which the linter found a forbidden import or global. */
let caught: ReadonlySet<string> = new Set();

/** Where a probe lies in the folder: a number keeps those of one place apart. */
const probes = [...FORBIDDEN, ...ALLOWED].map(([file, line], at) => ({
  file: `src/${file.replace('probe', `probe-${at}`)}`,
  line,
}));

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'import-table-'));
  await copyFile(path.join(ROOT, 'biome.imports.json'), path.join(folder, 'biome.imports.json'));
  await cp(path.join(ROOT, 'scripts/lint'), path.join(folder, 'scripts/lint'), { recursive: true });
  const rules = JSON.parse(await readFile(path.join(ROOT, 'biome.json'), 'utf8'));
  const withoutGit = { ...rules, vcs: { ...rules.vcs, enabled: false } };
  await writeFile(path.join(folder, 'biome.json'), JSON.stringify(withoutGit));
  for (const { file, line } of probes) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), `${line}\n`);
  }
  caught = await lint(folder);
});

afterAll(() => rm(folder, { recursive: true }));

describe('the import table forbids', () => {
  it.each(FORBIDDEN.map((_, at) => probes[at]))('$file: $line', (probe) => {
    expect(caught).toContain(probe?.file);
  });
});

describe('the import table allows', () => {
  it.each(ALLOWED.map((_, at) => probes[FORBIDDEN.length + at]))('$file: $line', (probe) => {
    expect(probe).toBeDefined();
    expect(caught).not.toContain(probe?.file);
  });
});

async function lint(where: string): Promise<Set<string>> {
  const biome = path.join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const options = ['lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, [biome, ...options], { cwd: where }, (_, printed) =>
      resolve(printed),
    );
  });
  const report: { diagnostics: { category: string; location: { path: string } }[] } =
    JSON.parse(output);
  return new Set(
    report.diagnostics
      .filter(({ category }) => /noRestricted(?:Imports|Globals)$|^plugin$/.test(category))
      .map(({ location }) => location.path.split(path.sep).join('/')),
  );
}
