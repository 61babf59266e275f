import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const onPath = (): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.flatMap((name) => [join(folder, name), join(folder, `${name}.exe`)]))
    .find((file) => existsSync(file));

/** Where the browsers of the test tool are kept, on each system. */
const toolFolders = (): string[] =>
  [
    process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? '',
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    join(process.env['LOCALAPPDATA'] ?? '', 'ms-playwright'),
  ].filter((folder) => folder !== '' && existsSync(folder));

const INSIDE = [
  ['chrome-linux', 'chrome'],
  ['chrome-linux', 'headless_shell'],
  ['chrome-headless-shell-linux64', 'chrome-headless-shell'],
  ['chrome-linux64', 'chrome'],
  ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
  ['chrome-win', 'chrome.exe'],
];

const fromTool = (): string | undefined =>
  toolFolders()
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /^chromium(?:_headless_shell)?-\d+$/.test(name))
        .sort((one, other) => other.localeCompare(one, 'en', { numeric: true }))
        .flatMap((name) => INSIDE.map((parts) => join(folder, name, ...parts))),
    )
    .find((file) => existsSync(file));

const ofSystem = (): string | undefined =>
  [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ].find((file) => existsSync(file));

const run = (command: string, ...parameters: string[]): boolean =>
  spawnSync(command, parameters, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;

/** Installs Debian's Chromium, where this is Debian and we may. */
const installed = (): string | undefined => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing Chromium (this happens once) …');
  return run('apt-get', 'update', '-qq') && run('apt-get', 'install', '-y', '-qq', 'chromium') ? onPath() : undefined;
};

/**
 * The browser for the tests and for printing, never downloaded: CHROMIUM_PATH, then one the test tool has, then one on the path or in
 * its usual place, then Debian's own package where we are root.
 * @throws one sentence that says what to install, when there is none
 */
export const findBrowser = (): string => {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && !existsSync(named)) throw new Error(`CHROMIUM_PATH names "${named}", which is not there.`);
  const found = named ?? fromTool() ?? onPath() ?? ofSystem() ?? installed();
  if (found === undefined) {
    throw new Error(
      'There is no Chromium here, which this needs: install Chromium or Chrome, or set CHROMIUM_PATH to where it is.',
    );
  }
  return found;
};
