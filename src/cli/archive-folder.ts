import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The folders of archives, in a fixed order. A missing parent folder has none. */
export async function archiveFolders(parent: string): Promise<string[]> {
  const entries = await readdir(parent, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(parent, entry.name))
    .sort();
}

/** The text files of an archive, by their path in it with forward slashes, in a fixed order. */
export async function readFolder(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && /\.(json|md)$/.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  const files = new Map<string, string>();
  for (const name of names) {
    files.set(name.split(path.sep).join('/'), await readFile(path.join(folder, name), 'utf8'));
  }
  return files;
}
