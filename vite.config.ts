import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressedPreview } from './scripts/vite/compressed-preview.ts';
import { followArchives } from './scripts/vite/follow-archives.ts';
import { pageHead } from './scripts/vite/page-head.ts';

export default defineConfig({
  plugins: [
    tanstackRouter({ target: 'react', autoCodeSplitting: true, quoteStyle: 'single' }),
    react(),
    followArchives(),
    pageHead(),
    compressedPreview(),
  ],
  build: {
    target: 'es2023',
    sourcemap: true,
    // One stylesheet and few scripts: on a slow network each further file costs a round trip, and all
    // styles together are smaller than one script.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'parts',
              test: /node_modules\/(?!cytoscape\/|@tanstack\/(react-virtual|virtual-core)\/)/,
            },
            // The rules of the graph come with the pages that draw it.
            {
              name: 'shared',
              test: /src\/(app|data\/(?!save-file)|domain\/(?!paths\/(?!plan-schema)|graph\/)|ui\/(?!windowed|mark-menu|combobox|draft-field|choice-row|icon-button|reduced-motion)|features\/topics\/([^/]+$|card\/)|routes\/topics\.\$slug)/,
            },
          ],
        },
      },
    },
  },
  server: { port: 5173 },
  preview: { port: 4173 },
});
