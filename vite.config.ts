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
  build: { target: 'es2023', sourcemap: true },
  server: { port: 5173 },
  preview: { port: 4173 },
});
