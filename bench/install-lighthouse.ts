import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** The last line that runs on Node 20. */
export const LIGHTHOUSE = '12.8.2';

/**
 * Installs Lighthouse from the registry into a folder of its own, outside the project, and takes
 * it away again after the work: 200 packages that nothing else needs.
 *
 * @param work is given the path of Lighthouse's command.
 */
export async function withLighthouse<T>(work: (command: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'throughline-lighthouse-'));
  try {
    await promisify(execFile)(
      'npm',
      ['install', '--prefix', folder, '--no-audit', '--no-fund', `lighthouse@${LIGHTHOUSE}`],
      { cwd: folder },
    );
    return await work(path.join(folder, 'node_modules/lighthouse/cli/index.js'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
