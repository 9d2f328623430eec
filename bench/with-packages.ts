import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/**
 * Installs packages from the registry into a folder of their own, outside the project, and takes
 * them away again after the work: nothing else needs them.
 *
 * @param packages each with its version: `sigma@3.0.3`.
 * @param work is given the path of that folder's `node_modules`.
 */
export async function withPackages<T>(
  packages: readonly string[],
  work: (modules: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'throughline-bench-'));
  try {
    await promisify(execFile)(
      'npm',
      ['install', '--prefix', folder, '--no-audit', '--no-fund', ...packages],
      { cwd: folder },
    );
    return await work(path.join(folder, 'node_modules'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
