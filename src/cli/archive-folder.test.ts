import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { archiveFolders, readFolder } from './archive-folder.ts';

let parent = '';

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'archives-'));
  const files = {
    'b/posts.json': '[]\r\n',
    'b/archive.json': '\uFEFF{}',
    'b/topics/größe.md': 'Größe',
    'b/topics/Go.md': '',
    'b/topics/cqrs.md.orig': 'left out',
    'b/notes.txt': 'left out',
    'a/archive.json': '{}',
    'c/deep/er/posts.json': '[]',
    'readme.md': 'no archive',
  };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(parent, file)), { recursive: true });
    await writeFile(path.join(parent, file), text);
  }
});

afterAll(() => rm(parent, { recursive: true }));

it('finds the folders of archives in a fixed order', async () => {
  const folders = await archiveFolders(parent);
  expect(folders.map((folder) => path.relative(parent, folder))).toEqual(['a', 'b', 'c']);
});

it('finds none where there is no folder', async () => {
  expect(await archiveFolders(path.join(parent, 'nowhere'))).toEqual([]);
});

it('reads the JSON and Markdown files of an archive as they are, in a fixed order', async () => {
  expect([...(await readFolder(path.join(parent, 'b')))]).toEqual([
    ['archive.json', '\uFEFF{}'],
    ['posts.json', '[]\r\n'],
    ['topics/Go.md', ''],
    ['topics/größe.md', 'Größe'],
  ]);
});

it('names files in folders with forward slashes', async () => {
  const files = await readFolder(path.join(parent, 'c'));
  expect([...files.keys()]).toEqual(['deep/er/posts.json']);
});
