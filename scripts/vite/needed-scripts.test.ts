import type { Rollup } from 'vite';
import { describe, expect, it } from 'vitest';
import { neededScripts } from './needed-scripts.ts';

const chunk = (fileName: string, moduleIds: string[], imports: string[] = []) =>
  ({
    type: 'chunk',
    fileName,
    moduleIds,
    imports,
    facadeModuleId: null,
  }) as unknown as Rollup.OutputChunk;

const BUNDLE: Rollup.OutputBundle = {
  'first.js': chunk('first.js', ['/p/src/main.ts', '/p/src/data/written-page.ts']),
  'parts.js': chunk('parts.js', ['/p/node_modules/react/index.js']),
  'shared.js': chunk('shared.js', ['/p/src/app/start.tsx'], ['parts.js', 'first.js']),
  'home.js': chunk('home.js', ['/p/src/routes/index.tsx?tsr-split=component'], ['shared.js']),
};

describe('neededScripts', () => {
  it('are the own file and whatever it imports, without the one with which a page begins', () => {
    expect(neededScripts(BUNDLE, '/src/routes/index.tsx?tsr-split=component')).toEqual([
      'home.js',
      'shared.js',
      'parts.js',
    ]);
  });

  it('are none of a module that is nowhere', () => {
    expect(neededScripts(BUNDLE, '/src/gone.tsx')).toEqual([]);
  });
});
