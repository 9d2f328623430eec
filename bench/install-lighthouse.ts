import path from 'node:path';
import { withPackages } from './with-packages.ts';

/** The last line that runs on Node 20. */
export const LIGHTHOUSE = '12.8.2';

/**
 * Installs Lighthouse for as long as some work takes: 200 packages that nothing else needs.
 *
 * @param work is given the path of Lighthouse's command.
 */
export async function withLighthouse<T>(work: (command: string) => Promise<T>): Promise<T> {
  return withPackages([`lighthouse@${LIGHTHOUSE}`], (modules) =>
    work(path.join(modules, 'lighthouse/cli/index.js')),
  );
}
