import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export type Offered = { files: number; gzipped: number };

/** All that the built app offers of its archives: how many files, and their bytes after gzip -9. */
export async function offeredData(folder: string): Promise<Offered> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let gzipped = 0;
  for (const { parentPath, name } of files) {
    gzipped += gzipSync(await readFile(path.join(parentPath, name)), { level: 9 }).length;
  }
  return { files: files.length, gzipped };
}
