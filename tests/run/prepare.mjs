// Runs before anything is installed, so it uses Node's own modules only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');
const STAMP = path.join(ROOT, 'node_modules/.tanggap-lock');

/** Runs a command and stops with its exit code when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
    env: {
      ...process.env,
      PATH: `${path.join(ROOT, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}`,
      ...options.env,
    },
  });
  return result.status ?? 1;
}

/** Installs the packages of the lockfile when there are none yet, or the lockfile changed. */
export function ensurePackages() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.log('Installing packages (npm ci) …');
  const status = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) process.exit(status);
  writeFileSync(STAMP, lock);
}

const CHROMIUM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

/** Finds a Chromium that loads unpacked extensions by flag (branded Chrome no longer does), or installs Debian's. */
export function ensureChromium() {
  const known = process.env.CHROMIUM_PATH ?? CHROMIUM.find((file) => existsSync(file));
  if (known || installed('chromium', 'fonts-noto-color-emoji')) return;
  console.error(
    'No Chromium found. Install Chromium or Chrome for Testing (Debian: apt-get install chromium), or name one in CHROMIUM_PATH, then run this again.',
  );
  process.exit(1);
}

// The same places as tests/firefox/find-firefox.ts.
const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/opt/firefox-esr/firefox',
  '/Applications/Firefox ESR.app/Contents/MacOS/firefox',
];

/** Finds Firefox ESR, or installs Debian's. */
export function ensureFirefox() {
  const known = process.env.FIREFOX_PATH ?? FIREFOX.find((file) => existsSync(file));
  if (known || installed('firefox-esr')) return;
  console.error(
    'No Firefox ESR found. Install it (Debian: apt-get install firefox-esr; elsewhere: mozilla.org/firefox/enterprise), or name one of version 140 or newer in FIREFOX_PATH, then run this again.',
  );
  process.exit(1);
}

/** Finds LibreOffice, which opens the exported files in the long run, or installs Debian's; without one those tests say so. */
export function ensureLibreOffice() {
  if (['/usr/bin/soffice', '/usr/local/bin/soffice'].some((file) => existsSync(file))) return;
  if (!installed('libreoffice-calc'))
    console.log('No LibreOffice: the exported files are read by Node alone.');
}

/** A screen in memory and a keyboard for it, in the long run; without them those tests fail and say what is missing. */
export function ensureScreen() {
  if (['/usr/bin/Xvfb', '/usr/bin/xdotool'].every((file) => existsSync(file))) return;
  installed('xvfb', 'xdotool');
}

/** Installs packages where there is apt-get; false where there is none, or it failed. */
function installed(...packages) {
  if (!existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing ${packages.join(' and ')} (apt-get) …`);
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...args];
    return run(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
  };
  apt('update', '-qq');
  return apt('install', '-y', '-qq', '--no-install-recommends', ...packages) === 0;
}
