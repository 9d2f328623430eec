import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder } from '#src/cli/archive-folder.ts';
import { archiveId } from '#src/domain/corpus/ids.ts';
import { placeText, problemText, SEVERITY } from '#src/domain/corpus/problems.ts';
import { type Compiled, compile } from './compile.ts';

/**
 * Every folder of `fixtures/` is a case: `archive/` is compiled, and the corpus, its cards and the
 * problems must be those recorded beside it. After a change that is meant, `npx vitest run -u` records them anew:
 * read the difference.
 */
const FIXTURES = path.join(import.meta.dirname, 'fixtures');
const cases = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe.each(cases)('the case %s', (name) => {
  const recorded = (file: string) => path.join(FIXTURES, name, file);

  it('gives the recorded corpus, or none', async () => {
    const { corpus } = await compileCase(name);
    const file = recorded('expected-corpus.json');
    if (corpus) await expect(`${JSON.stringify(corpus, null, 2)}\n`).toMatchFileSnapshot(file);
    else expect(existsSync(file)).toBe(false);
  });

  it('gives the recorded cards, or none', async () => {
    const { corpus, cards } = await compileCase(name);
    const file = recorded('expected-cards.json');
    if (corpus) await expect(`${JSON.stringify(cards, null, 2)}\n`).toMatchFileSnapshot(file);
    else {
      expect(cards).toEqual([]);
      expect(existsSync(file)).toBe(false);
    }
  });

  it('gives the recorded problems', async () => {
    const { problems } = await compileCase(name);
    const lines = problems.map(
      (problem) =>
        `${SEVERITY[problem.kind]}: ${placeText(problem.place)}: ${problemText(problem)}\n`,
    );
    await expect(lines.join('')).toMatchFileSnapshot(recorded('expected-problems.txt'));
  });
});

it('has a case for every kind of problem, and writes no corpus after an error', async () => {
  const compiled = await Promise.all(cases.map(compileCase));
  const kinds = compiled.flatMap(({ problems }) => problems.map(({ kind }) => kind));
  expect([...new Set(kinds)].sort()).toEqual(Object.keys(SEVERITY).sort());
  for (const { corpus, problems } of compiled) {
    expect(corpus === undefined).toBe(problems.some(({ kind }) => SEVERITY[kind] === 'error'));
  }
});

async function compileCase(name: string): Promise<Compiled> {
  const id = archiveId(name);
  if (id === undefined) throw new Error(`“${name}” cannot be the id of an archive.`);
  return compile({ id, files: await readFolder(path.join(FIXTURES, name, 'archive')) });
}
