import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { beforePaint } from './scripts/vite/before-paint.ts';
import { compressedPreview } from './scripts/vite/compressed-preview.ts';
import { followArchives } from './scripts/vite/follow-archives.ts';
import { offlineWorker } from './scripts/vite/offline-worker.ts';
import { pageHead } from './scripts/vite/page-head.ts';
import { plainImports } from './scripts/vite/plain-imports.ts';
import { shortClassNames } from './scripts/vite/short-class-names.ts';
import { staticPages } from './scripts/vite/static-pages.ts';

export default defineConfig(({ command }) => ({
  plugins: [
    tanstackRouter({ target: 'react', autoCodeSplitting: true, quoteStyle: 'single' }),
    react(),
    followArchives(),
    pageHead(),
    plainImports(),
    beforePaint(),
    // Before the pages: it writes the version into what they are made from.
    offlineWorker(),
    staticPages(),
    compressedPreview(),
  ],
  resolve: {
    // React has had this hook of its own since version 18.
    alias: {
      'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector',
    },
  },
  css: {
    modules: {
      generateScopedName:
        command === 'build'
          ? shortClassNames(import.meta.dirname)
          : '[name]_[local]_[hash:base64:3]',
    },
  },
  build: {
    target: 'es2023',
    sourcemap: true,
    // What a page needs is named in the page itself (page-head.ts); what comes later asks for its own.
    modulePreload: false,
    // One stylesheet and few scripts: on a slow network each further file costs a round trip, and all
    // styles together are smaller than one script.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What runs before the first paint, with nothing else in its way.
            {
              name: 'first',
              test: /src\/(main|app\/first-paint|data\/written-page)\.ts|vite\/(preload-helper|modulepreload)/,
              priority: 3,
            },
            {
              name: 'parts',
              priority: 2,
              test: /node_modules\/(?!cytoscape\/|@tanstack\/(react-virtual|virtual-core)\/|fastest-levenshtein\/|idb\/|lucide\/)/,
            },
            // With everything that these need; what only another page needs is a script of its own.
            { name: 'shared', test: /src\/(app\/start|routes\/topics\.\$slug)/, priority: 1 },
            // What comes with the first mark comes at once: the store, and all that speaks of it.
            {
              name: 'marks',
              test: /src\/(data\/marks\/marks-store|features\/tracker\/archive-changed|app\/(undo-toast|saving-notice|run-switch))/,
            },
          ],
        },
      },
    },
  },
  worker: {
    format: 'es',
    rolldownOptions: { output: { entryFileNames: 'assets/[name]-worker-[hash].js' } },
  },
  server: { port: 5173 },
  preview: { port: 4173 },
}));
