import { build, type ResolvedConfig, type Rollup } from 'vite';

/** A script with all that it imports as one small classic script, in place of a module. */
export async function classicScript({ root }: ResolvedConfig, input: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2023',
      rolldownOptions: { input, output: { format: 'iife' } },
    },
  });
  const [chunk] = (built as Rollup.RollupOutput).output;
  return chunk.code;
}
