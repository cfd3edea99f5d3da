import { writeFileSync } from 'node:fs';
import path from 'node:path';

export interface KeysOfSite {
  readonly name: string;
  /** All that were pressed from the top of the page to sent. */
  readonly keys: number;
  /** Of them, Tab to the comment's own Reply. */
  readonly tabs: number;
  /** Of them, what Firefox's sidebar was told, the way into it and back among them. */
  readonly aside?: number;
}

const kept = new Map<string, KeysOfSite>();

export function keepKeys(row: KeysOfSite): void {
  kept.set(row.name, row);
}

/** Writes tests/reports/keyboard.md in the long run. */
export function writeKeyReport(version: string): void {
  write('keyboard.md', [
    `# The whole job by real keys, ${today()}`,
    '',
    `Written by \`npm run test:full\` (tests/headed): Chromium ${version} on a screen in memory (Xvfb), keys by xdotool, nothing clicked. Tab`,
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
    'The same in Firefox: [keyboard-firefox.md](keyboard-firefox.md).',
  ]);
}

/** Writes tests/reports/keyboard-firefox.md in the long run. */
export function writeFirefoxReport(version: string): void {
  write('keyboard-firefox.md', [
    `# The whole job by real keys in Firefox, ${today()}`,
    '',
    `Written by \`npm run test:full\` (tests/headed): Firefox ${version} on a screen in memory (Xvfb), keys by xdotool, nothing`,
    'clicked. Tab to the comment’s own Reply, Enter, Alt+Shift+Y opens the sidebar while the reply box keeps the keyboard, Alt+Shift+U',
    'inserts the first suggestion there, and the site’s own key sends. The sidebar needs the keyboard only to be told something: who',
    'answers, typed once (in the first site’s count), and on YouTube which account speaks. Shift+F6 goes into it, and twice more, by',
    'the address bar, back into the reply box.',
    '',
    '| site | keys in all | Tab to Reply | to tell the sidebar, there and back | from the focused box to the inserted answer | to send |',
    '|---|---|---|---|---|---|',
    ...[...kept.values()].map(
      ({ name, keys, tabs, aside }) => `| ${name} | ${keys} | ${tabs} | ${aside ?? 0} | 1 | 1 |`,
    ),
    '',
    'Seen beside it, and not in the count: Shift+F6 comes to the sidebar’s first control, which Enter would press; / leads to the search, and',
    'there Enter inserts too. After that, Shift+F6 went between address bar and sidebar alone: Ctrl+L and Esc lead to the page, but not',
    'into its box, nor does F6. So Alt+Shift+U is the way to insert without a mouse.',
  ]);
}

const today = (): string => new Date().toISOString().slice(0, 10);

function write(name: string, lines: readonly string[]): void {
  if (!process.env['TANGGAP_REPORT']) return;
  writeFileSync(path.resolve(import.meta.dirname, '../reports', name), [...lines, ''].join('\n'));
}
