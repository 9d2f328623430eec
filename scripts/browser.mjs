/**
 * The end-to-end tests need a Chromium, and not every machine has the one Playwright would download.
 * This module takes whichever is there; run as a script it also fetches one where there is none.
 */
import { execFile } from 'node:child_process';
import { constants, realpathSync } from 'node:fs';
import { access, readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { npmChromium, waysToInstall } from './install-browser.mjs';

/**
 * @typedef {object} Browser
 * @property {string} name what to call it in a sentence
 * @property {{ executablePath?: string }} launch Playwright's launchOptions for it
 */

/**
 * Playwright's launchOptions for the browser of this machine. Never installs: a test run that starts
 * to download by itself is a surprise in an editor or on a train.
 */
export async function chromiumLaunch() {
  const browser = await findBrowser();
  if (!browser) {
    throw new Error(
      'No Chromium, Chrome or Edge found: run `npm run browser`, or set CHROME_PATH.',
    );
  }
  return browser.launch;
}

/** @returns {Promise<Browser | undefined>} */
async function findBrowser() {
  const { CHROME_PATH: chosen } = process.env;
  if (chosen) {
    const version = await versionOf(chosen);
    if (!version) throw new Error(`CHROME_PATH is ${chosen}, which is no browser that starts.`);
    return { name: `${version}, from CHROME_PATH`, launch: { executablePath: chosen } };
  }
  return (await findPlaywrightBuild()) ?? (await findInstalled());
}

/**
 * Without a path Playwright starts its headless shell, so that one needs none. Its complete build,
 * downloaded without the shell, has to be named.
 *
 * @returns {Promise<Browser | undefined>}
 */
async function findPlaywrightBuild() {
  const { chromium } = await import('@playwright/test');
  const complete = chromium.executablePath();
  const shell = await findHeadlessShell(complete);
  const shellVersion = shell && (await versionOf(shell));
  if (shellVersion) return { name: `${shellVersion}, Playwright's own`, launch: {} };
  const version = await versionOf(complete);
  return version
    ? { name: `${version}, Playwright's own`, launch: { executablePath: complete } }
    : undefined;
}

/**
 * Playwright tells the path of its complete build only; the shell lies beside it under a name of the
 * same pattern.
 *
 * @param {string} complete
 */
async function findHeadlessShell(complete) {
  const [, folder, revision] = /^(.*[\\/])chromium-(\d+)[\\/]/.exec(complete) ?? [];
  if (!folder || !revision) return undefined;
  const shells = join(folder, `chromium_headless_shell-${revision}`);
  const names = await readdir(shells).catch(() => []);
  const platform = names.find((name) => name.startsWith('chrome-headless-shell-'));
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return platform && join(shells, platform, `chrome-headless-shell${suffix}`);
}

/** @returns {Promise<Browser | undefined>} */
async function findInstalled() {
  for (const path of [...onPath(), ...usualPlaces(), npmChromium]) {
    const version = await versionOf(path);
    if (version) return { name: `${version} (${path})`, launch: { executablePath: path } };
  }
  return undefined;
}

function onPath() {
  const names = [
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
  ];
  const { PATH = '' } = process.env;
  const folders = PATH.split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return names.flatMap((name) =>
      folders.map((folder) => join(folder, `${name}.app`, 'Contents/MacOS', name)),
    );
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, 'PROGRAMFILES(X86)': programFilesX86, LOCALAPPDATA } = process.env;
    const folders = [PROGRAMFILES, programFilesX86, LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    const programs = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  }
  return [];
}

/**
 * A file that is there need not start: libraries may be missing, a download may have been cut off,
 * and Ubuntu's `chromium-browser` may be a stub that only recommends a snap. Asking for the version
 * tells them apart, except on Windows, where the question opens a window.
 *
 * @param {string} path
 */
async function versionOf(path) {
  try {
    await access(path, constants.X_OK);
    if (process.platform === 'win32') return basename(path);
    const { stdout } = await promisify(execFile)(path, ['--version'], { timeout: 20_000 });
    return /^.*?\d+(\.\d+)+/.exec(stdout.trim())?.[0];
  } catch {
    return undefined;
  }
}

async function findOrInstall() {
  const present = await findBrowser();
  if (present) return present;
  for (const { name, install } of waysToInstall()) {
    console.log(`No browser yet, trying ${name}.`);
    try {
      await install();
    } catch (error) {
      console.error(`No luck with ${name}: ${error instanceof Error ? error.message : error}`);
    }
    const installed = await findBrowser();
    if (installed) return installed;
  }
  throw new Error('No browser could be installed: install Chrome or Chromium, or set CHROME_PATH.');
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) {
  try {
    const { name } = await findOrInstall();
    console.log(`End-to-end tests will use ${name}.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
