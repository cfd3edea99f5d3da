import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** One case that was driven to its end: inserted, read back equal, and undone or taken back. */
export interface MatrixCase {
  readonly browser: 'chromium' | 'firefox';
  readonly box: string;
  readonly state: string;
  readonly keyboard: string;
  readonly text: string;
  /** One Control+Z brought back what stood there; not tried where the page did not have the keyboard. */
  readonly undone: boolean | undefined;
}

const ROOT = path.resolve(import.meta.dirname, '../..');
/** A file for each case: workers, browsers and pieces of the whole run one beside or after the other. */
export const KEPT = path.join(ROOT, '.cache/matrix');

const nameOf = (one: MatrixCase): string =>
  [one.browser, one.box, one.state, one.keyboard, one.text].join(' ').replace(/[^\w-]+/g, '_');

export function noteMatrix(one: MatrixCase): void {
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(path.join(KEPT, `${nameOf(one)}.json`), JSON.stringify(one));
}

const BROWSERS = ['chromium', 'firefox'] as const;

/** The kept cases as a page of the project; `wanted`: how many there are for each browser. */
function tableOf(cases: readonly MatrixCase[], wanted: number): string {
  const boxes = [...new Set(cases.map(({ box }) => box))].sort();
  const share = (some: readonly MatrixCase[], of: readonly MatrixCase[]): string =>
    `${some.length} of ${of.length}`;
  const rows = boxes.flatMap((box) =>
    BROWSERS.map((browser) => {
      const own = cases.filter((one) => one.box === box && one.browser === browser);
      const by = (keyboard: string): string => String(own.filter((one) => one.keyboard === keyboard).length);
      const tried = own.filter(({ undone }) => undone !== undefined);
      const fresh = tried.filter(({ state }) => state === 'empty' || state === 'prefix');
      const drafts = tried.filter((one) => !fresh.includes(one));
      const undone = (of: readonly MatrixCase[]): string =>
        share(
          of.filter((one) => one.undone),
          of,
        );
      return `| ${[box, browser, by('page'), by('panel'), by('hidden'), undone(fresh), undone(drafts)].join(' | ')} |`;
    }),
  );
  const totals = BROWSERS.map(
    (browser) => `${browser} ${cases.filter((one) => one.browser === browser).length} of ${wanted}`,
  );
  return [
    `# The insertion matrix, ${new Date().toISOString().slice(0, 10)}`,
    '',
    'Written by `tests/editors/matrix.spec.ts` when all of it runs (`npm run test:whole`): every box of the practice sites × {empty, draft,',
    'caret in the middle, a word selected, the site’s own prefix} × {one line, many lines, emoji, link, mention, 2,000 characters} × {the page',
    'has the keyboard, a side panel (Chromium) or another window (Firefox) has it, the tab is hidden}, by the product’s own `lib/compose` in a',
    'real content script.',
    'A case counts when what was read back and the editor’s own model equal the wanted text, nothing was sent, the page saw no event that it',
    'forbids, and the insertion was taken back: by one Control+Z where the page has the keyboard, by the product where it has not.',
    '',
    `Driven to the end: ${totals.join(', ')}.`,
    '',
    '| box | browser | page | panel | hidden | one Control+Z empties it | one Control+Z restores the draft |',
    '|---|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

/** Written after each piece of the whole run; the last one has all of them. */
export function writeMatrixReport(wanted: number): void {
  const cases = readdirSync(KEPT).map((file) => JSON.parse(readFileSync(path.join(KEPT, file), 'utf8')));
  writeFileSync(path.join(ROOT, 'tests/reports/matrix.md'), tableOf(cases, wanted));
}
