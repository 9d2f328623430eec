import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Compiled, compile } from '#src/compiler/compile.ts';
import { archiveId } from '#src/domain/corpus/ids.ts';
import { SHELF_KIND, SHELF_VERSION, type Shelf } from '#src/domain/corpus/shelf.ts';
import { counted } from '#src/domain/wording.ts';
import { archiveFolders, readFolder } from './archive-folder.ts';
import { hasErrors, printProblems } from './print-problems.ts';

/**
 * Compiles every folder of `archives/` (or the first argument) into `public/corpora/` (or the
 * second) and lists them on the shelf. An error in any archive: nothing is written, exit code 1.
 */
async function main(from = 'archives', to = 'public/corpora'): Promise<number> {
  const corpora: Written[] = [];
  let failed = false;
  for (const folder of await archiveFolders(from)) {
    const id = archiveId(path.basename(folder));
    if (id === undefined) {
      console.error(`${folder}: name the folder with small letters, digits and hyphens.`);
      failed = true;
      continue;
    }
    const { corpus, cards, problems } = compile({ id, files: await readFolder(folder) });
    printProblems(folder, problems);
    if (corpus) corpora.push({ corpus, cards });
    failed ||= hasErrors(problems);
  }
  if (corpora.length === 0 && !failed) {
    console.error(`${from}: there is no archive in it. An archive is a folder with archive.json.`);
  }
  if (failed || corpora.length === 0) {
    console.error('Nothing was written: what an earlier run has written is still there.');
    return 1;
  }
  await write(to, corpora);
  return 0;
}

type Written = Pick<Compiled, 'cards'> & { corpus: NonNullable<Compiled['corpus']> };

/** Takes away the corpora of earlier runs and nothing else: the folder may be a mistyped one. */
async function clear(to: string): Promise<void> {
  const entries = await readdir(to, { withFileTypes: true }).catch(() => []);
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    if (!existsSync(path.join(to, name, 'corpus.json'))) continue;
    await rm(path.join(to, name, 'corpus.json'));
    await rm(path.join(to, name, 'cards'), { recursive: true, force: true });
  }
}

async function write(to: string, corpora: readonly Written[]): Promise<void> {
  await clear(to);
  const shelf: Shelf = { kind: SHELF_KIND, version: SHELF_VERSION, corpora: [] };
  for (const { corpus, cards } of corpora) {
    const { id, title } = corpus.archive;
    const folder = path.join(to, id);
    await mkdir(path.join(folder, 'cards'), { recursive: true });
    const stamp = createHash('sha256');
    const put = async (name: string, file: unknown) => {
      const text = JSON.stringify(file);
      stamp.update(text);
      await writeFile(path.join(folder, name), text);
    };
    await put('corpus.json', corpus);
    for (const file of cards) await put(`cards/${file.family}.json`, file);
    const [posts, topics] = [corpus.posts.length, corpus.topics.length];
    console.log(`${title}: ${counted(posts, 'post')}, ${counted(topics, 'topic')} → ${folder}`);
    shelf.corpora.push({ id, title, posts, topics, stamp: stamp.digest('hex').slice(0, 16) });
  }
  await writeFile(path.join(to, 'shelf.json'), JSON.stringify(shelf));
}

process.exitCode = await main(...process.argv.slice(2));
