import { writeFileSync } from 'node:fs';
import path from 'node:path';

export interface KeysOfSite {
  readonly name: string;
  /** All that were pressed from the top of the page to sent. */
  readonly keys: number;
  /** Of them, Tab to the comment's own Reply. */
  readonly tabs: number;
}

const kept = new Map<string, KeysOfSite>();

export function keepKeys(row: KeysOfSite): void {
  kept.set(row.name, row);
}

/** Writes tests/reports/keyboard.md in the long run. */
export function writeKeyReport(browser: string): void {
  if (!process.env['TANGGAP_REPORT']) return;
  const text = [
    `# The whole job by real keys, ${new Date().toISOString().slice(0, 10)}`,
    '',
    `Written by \`npm run test:full\` (tests/headed): ${browser} on a screen in memory (Xvfb), keys by xdotool, nothing clicked. Tab`,
    'to the comment’s own Reply, Enter, Alt+Shift+Y opens the panel and takes the keyboard there, Esc gives it back into the reply',
    'box, Alt+Shift+U inserts the first suggestion while the box keeps the keyboard, and the site’s own key sends. The first site’s',
    'count holds the operator’s name, typed once; YouTube’s holds the key that says which account speaks.',
    '',
    '| site | keys in all | Tab to Reply | from the panel back to the box | from the focused box to the inserted answer | to send |',
    '|---|---|---|---|---|---|',
    ...[...kept.values()].map(({ name, keys, tabs }) => `| ${name} | ${keys} | ${tabs} | 1 | 1 | 1 |`),
    '',
    'Enter in the panel inserts too; then the keyboard comes into the reply box by Esc, or by itself where the setting says so, with',
    'the panel open or closed, the caret behind the answer. A key held down sends nothing.',
    '',
  ].join('\n');
  writeFileSync(path.resolve(import.meta.dirname, '../reports/keyboard.md'), text);
}
