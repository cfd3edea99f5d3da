import { existsSync } from 'node:fs';

// Firefox ESR only: other channels are not what the manifest's floor is tested against.
const PLACES = [
  '/usr/bin/firefox-esr',
  '/opt/firefox-esr/firefox',
  '/Applications/Firefox ESR.app/Contents/MacOS/firefox',
];

export function findFirefox(): string {
  const named = process.env['FIREFOX_PATH'];
  if (named) return named;
  const found = PLACES.find((place) => existsSync(place));
  if (found) return found;
  throw new Error(`No Firefox ESR found. Set FIREFOX_PATH, or install one at: ${PLACES.join(', ')}`);
}
