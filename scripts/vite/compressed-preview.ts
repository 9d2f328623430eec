import compression from 'compression';
import type { Connect, Plugin } from 'vite';

/** Serves the built app compressed, as every static host does. */
export function compressedPreview(): Plugin {
  // The types of compression are those of Express; it needs no more than Node's own request.
  const compress = compression({ level: 9 }) as unknown as Connect.NextHandleFunction;
  return {
    name: 'throughline:compressed-preview',
    configurePreviewServer(server) {
      server.middlewares.use(compress);
    },
  };
}
