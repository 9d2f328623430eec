import type { Rollup } from 'vite';

/** With this a page begins, whatever it is. */
const FIRST = '/src/main.ts';

/**
 * The files that a module needs, its own first, without the one with which the page begins.
 *
 * @param module the end of its id, such as `/src/app/start.tsx`.
 */
export function neededScripts(bundle: Rollup.OutputBundle, module: string): string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const named = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const own =
    chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module)) ??
    chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
  const files = new Set(own && [own.fileName]);
  for (const file of files) {
    for (const imported of named.get(file)?.imports ?? []) files.add(imported);
  }
  return [...files].filter((file) => !named.get(file)?.moduleIds.some((id) => id.endsWith(FIRST)));
}
