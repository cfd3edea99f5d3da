import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

// Branded Chrome is not in the list: it no longer loads unpacked extensions by flag.
const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/opt/chrome-for-testing/chrome',
  ],
  darwin: ['', homedir()].flatMap((root) => [
    `${root}/Applications/Chromium.app/Contents/MacOS/Chromium`,
    `${root}/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
  ]),
  win32: ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)']
    .flatMap((name) => process.env[name] ?? [])
    .flatMap((root) => [
      path.join(root, 'Chromium', 'Application', 'chrome.exe'),
      path.join(root, 'Google', 'Chrome for Testing', 'Application', 'chrome.exe'),
    ]),
};

export function findChromium(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  const places = PLACES[process.platform] ?? [];
  const found = places.find((place) => existsSync(place));
  if (found) return found;
  throw new Error(`No Chromium found. Set CHROMIUM_PATH, or install one at: ${places.join(', ')}`);
}
