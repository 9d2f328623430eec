import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseCards, parseCorpus, parseShelf } from '#src/domain/corpus/parse-corpus.ts';

// Each run starts Node and compiles TypeScript: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000 });

const ROOT = path.resolve(import.meta.dirname, '../..');
let [folder, from, to] = ['', '', ''];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'corpora-'));
  [from, to] = [path.join(folder, 'archives'), path.join(folder, 'corpora')];
});

afterEach(() => rm(folder, { recursive: true }));

describe('compiling archives', () => {
  it('writes a corpus for each and a shelf that lists them, the same bytes every time', async () => {
    await archive('field-notes', [1, 2, 3]);
    await archive('kitchen', []);
    const { code, printed } = await run();
    expect(code).toBe(0);
    expect(printed).toContain('field-notes: 3 posts, 1 topic → ');
    const files = await written();
    expect(Object.keys(files)).toEqual([
      path.join('field-notes', 'cards', 'craft.json'),
      path.join('field-notes', 'corpus.json'),
      path.join('kitchen', 'corpus.json'),
      'shelf.json',
    ]);
    expect(parseShelf(JSON.parse(files['shelf.json'] ?? ''))).toMatchObject({
      value: {
        corpora: [
          { id: 'field-notes', title: 'field-notes', posts: 3, topics: 1 },
          { id: 'kitchen', title: 'kitchen', posts: 0, topics: 0 },
        ],
      },
    });
    const corpus = parseCorpus(JSON.parse(files[path.join('field-notes', 'corpus.json')] ?? ''));
    expect(corpus).toMatchObject({ value: { archive: { id: 'field-notes' } } });
    const craft = JSON.parse(files[path.join('field-notes', 'cards', 'craft.json')] ?? '');
    expect(corpus.ok && parseCards(craft, corpus.value)).toMatchObject({
      value: { archive: 'field-notes', family: 'craft', cards: [{ topic: 'go' }] },
    });

    await run();
    expect(await written()).toEqual(files);
  });

  it('prints warnings and writes all the same', async () => {
    await archive('field-notes', [1, 2, 3, { id: 'undated', title: 'Undated' }]);
    const { code, problems } = await run();
    expect(code).toBe(0);
    expect(problems).toMatch(/^warning: .*posts\.json, post undated: The post has no date/m);
    expect(problems).toMatch(/field-notes: 1 warning, 1 note\.$/m);
    expect(Object.keys(await written())).toContain('shelf.json');
  });

  it('takes away a corpus whose archive is gone, and nothing that is not its own', async () => {
    await archive('field-notes', [1]);
    await archive('kitchen', [2]);
    await run();
    await writeFile(path.join(to, 'kitchen', 'notes.txt'), 'mine');
    await rm(path.join(from, 'kitchen'), { recursive: true });
    await mkdir(path.join(to, 'elsewhere', 'cards'), { recursive: true });
    await writeFile(path.join(to, 'elsewhere', 'cards', 'ace.json'), 'mine');
    await run();
    expect(Object.keys(await written())).toEqual([
      path.join('elsewhere', 'cards', 'ace.json'),
      path.join('field-notes', 'cards', 'craft.json'),
      path.join('field-notes', 'corpus.json'),
      path.join('kitchen', 'notes.txt'),
      'shelf.json',
    ]);
  });

  it('takes away the cards of a family that no topic has any more', async () => {
    await archive('field-notes', [1, 2, 3]);
    await run();
    await archive('field-notes', [{ id: 'a', title: 'A', date: '2020-01-01', topics: ['kafka'] }]);
    await run();
    expect(Object.keys(await written())).toEqual([
      path.join('field-notes', 'cards', 'data.json'),
      path.join('field-notes', 'corpus.json'),
      'shelf.json',
    ]);
  });
});

describe('an error', () => {
  it.each([
    [
      'in one archive of two',
      () => archive('broken', [{ id: 'a', title: 'A', date: '2020-02-30' }]),
    ],
    ['in the name of a folder', () => archive('Field Notes', [])],
    ['in a file that is missing', () => mkdir(path.join(from, 'empty'))],
  ])(
    '%s writes nothing, leaves what was written before, and gives exit code 1',
    async (_, spoil) => {
      await archive('field-notes', [1, 2, 3]);
      await run();
      const before = await written();
      await archive('field-notes', [1, 2]);
      await spoil();
      const { code, problems } = await run();
      expect(code).toBe(1);
      expect(problems).toMatch(
        /Nothing was written: what an earlier run has written is still there\.\n$/,
      );
      expect(await written()).toEqual(before);
    },
  );

  it('is that there is no archive at all', async () => {
    const { code, problems } = await run();
    expect(code).toBe(1);
    expect(problems).toContain('there is no archive in it');
    expect(await readdir(folder)).toEqual([]);
  });
});

/** Puts an archive in the parent folder; a number stands for a post that is in order. */
async function archive(name: string, posts: readonly (number | object)[]): Promise<void> {
  const list = posts.map((post) =>
    typeof post === 'number'
      ? { id: `post-${post}`, title: `Post ${post}`, date: `2020-01-0${post}`, topics: ['go'] }
      : post,
  );
  await mkdir(path.join(from, name), { recursive: true });
  await writeFile(path.join(from, name, 'archive.json'), JSON.stringify({ title: name }));
  await writeFile(path.join(from, name, 'posts.json'), JSON.stringify(list));
}

/** Runs the command as a user would, and gives what it printed to either stream. */
function run(): Promise<{ code: number; printed: string; problems: string }> {
  const command = ['--import', 'tsx', 'src/cli/main.ts', from, to];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, command, { cwd: ROOT }, (_, printed, problems) => {
      resolve({ code: child.exitCode ?? -1, printed, problems });
    });
  });
}

/** The files that were written, by their path. */
async function written(): Promise<Record<string, string>> {
  const entries = await readdir(to, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(to, path.join(entry.parentPath, entry.name)))
    .sort();
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [file, await readFile(path.join(to, file), 'utf8')] as const),
    ),
  );
}
