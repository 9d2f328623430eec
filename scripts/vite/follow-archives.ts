import { execFile } from 'node:child_process';
import path from 'node:path';
import type { Plugin } from 'vite';

/** What a corpus is made from: a change in any of these makes it again. */
const SOURCES = ['archives', 'src/compiler', 'src/domain'];

/** Under `npm run dev`, compiles the archives again when they change, and the page follows. */
export function followArchives(): Plugin {
  return {
    name: 'throughline:follow-archives',
    apply: 'serve',
    configureServer(server) {
      const { root } = server.config;
      const folders = SOURCES.map((source) => path.join(root, source) + path.sep);
      server.watcher.add(path.join(root, 'archives'));
      let running = false;
      let again = false;

      const compile = () => {
        if (running) {
          again = true;
          return;
        }
        running = true;
        execFile(
          'npm',
          ['run', '--silent', 'corpora'],
          { cwd: root },
          (error, said, complained) => {
            running = false;
            server.config.logger.info(`${complained}${said}`.trim(), { timestamp: true });
            if (error) {
              server.ws.send({
                type: 'error',
                err: { message: `The archives do not compile.\n\n${complained.trim()}`, stack: '' },
              });
            } else {
              server.ws.send({ type: 'full-reload' });
            }
            if (again) {
              again = false;
              compile();
            }
          },
        );
      };
      server.watcher.on('all', (_event, file) => {
        if (folders.some((folder) => file.startsWith(folder)) && !/\.test\.tsx?$/.test(file)) {
          compile();
        }
      });
    },
  };
}
