/**
 * Ways to get a Chromium onto a machine without one, for browser.mjs. All of them ask nothing and
 * leave package.json and its lock alone.
 */
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What starts the npm package's browser, once it is unpacked. */
export const npmChromium = join(import.meta.dirname, '../node_modules/.cache/chromium/chromium.sh');

/** Those that suit this machine, the likeliest first. */
export function waysToInstall() {
  const linux = process.platform === 'linux';
  const root = process.getuid?.() === 0;
  const ways = [];
  // Debian's package before Playwright's download, for it brings its libraries along.
  if (linux && root && isOnPath('apt-get')) {
    ways.push({ name: 'the chromium package of apt', install: installByApt });
  }
  ways.push({
    name: 'the download of Playwright',
    install: () => installByPlaywright({ withLibraries: linux && root }),
  });
  // Last, because it is a stripped build and lags behind; but it needs a package registry only.
  if (linux && process.arch === 'x64') {
    ways.push({ name: 'the npm package @sparticuz/chromium', install: installByNpm });
  }
  return ways;
}

async function installByApt() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], env);
  const packages = ['chromium', 'fonts-liberation'];
  await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], env);
}

/** @param {{ withLibraries: boolean }} options */
async function installByPlaywright({ withLibraries }) {
  // By its file, not by npx: Windows starts no npx without a shell.
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const extra = withLibraries ? ['--with-deps'] : [];
  await run(process.execPath, [cli, 'install', ...extra, '--only-shell', 'chromium']);
}

/**
 * The package is made for serverless machines: a headless shell, a software GL, the few libraries it
 * needs and a font, each brotli-compressed. A launcher beside them makes them find each other. It is
 * kept out of package.json because nearly nobody needs its 70 MB.
 */
async function installByNpm() {
  const folder = dirname(npmChromium);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const flags = ['--no-save', '--no-package-lock', '--ignore-scripts', '--engine-strict=false'];
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const wanted = '@sparticuz/chromium@153.0.0';
  await run('npm', ['install', '--prefix', folder, ...flags, ...quiet, wanted]);

  const unpacked = join(folder, 'node_modules/@sparticuz/chromium');
  const { inflate } = await import(pathToFileURL(join(unpacked, 'build/index.js')).href);
  // It unpacks into the system's temporary folder, where another project's copy may lie.
  Object.assign(process.env, { TMPDIR: folder });
  const parts = ['chromium.br', 'swiftshader.tar.br', 'al2023.tar.br', 'fonts.tar.br'];
  await Promise.all(parts.map((part) => inflate(join(unpacked, 'bin', part))));
  await rm(join(folder, 'node_modules'), { recursive: true });

  await writeFile(join(folder, 'fonts.conf'), fontSettings);
  await writeFile(npmChromium, launcher);
  await chmod(npmChromium, 0o755);
}

const launcher = `#!/bin/sh
here=$(cd "$(dirname "$0")" && pwd)
export FONTCONFIG_FILE="$here/fonts.conf"
export LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
exec "$here/chromium" "$@"
`;

const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** @param {string} program */
function isOnPath(program) {
  const { PATH = '' } = process.env;
  return PATH.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * Shows what the program says, for a download without a sign of life looks like a hang; gives it no
 * input, for there may be nobody to answer.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<void>}
 */
function run(program, args, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${program} ended with ${signal ?? `exit code ${code}`}.`));
    });
  });
}
