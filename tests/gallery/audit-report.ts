import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { WHOLE } from '../support/sample.ts';
import type { Audit } from './audit.ts';
import { CONSOLE_PARTS } from './console.ts';
import { SIDEBAR_STATES } from './states.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** One file a view: two workers write at once, and a run of one view renews that view alone. */
const KEPT = path.join(ROOT, '.cache/accessibility');

export interface ViewAudited {
  readonly part: 'sidebar' | 'console';
  readonly view: string;
  /** Themes, languages and widths that axe saw it in. */
  readonly audits: readonly Audit[];
  /** Widths at which nothing had to be scrolled sideways. */
  readonly reflowed: readonly number[];
}

/** Keeps what was found of one view; only the long run looks at all of it. */
export function keepAudit(found: ViewAudited, browser: string): void {
  if (!WHOLE) return;
  mkdirSync(KEPT, { recursive: true });
  const row = { ...found, day: new Date().toISOString().slice(0, 10), browser };
  writeFileSync(path.join(KEPT, `${found.part}-${found.view}.json`), JSON.stringify(row));
}

const VIEWS: Readonly<Record<ViewAudited['part'], readonly string[]>> = {
  sidebar: SIDEBAR_STATES.map(({ name }) => name),
  console: CONSOLE_PARTS,
};

/** Writes tests/reports/accessibility.md from all that was kept of the views that there are. */
export function writeAuditReport(): void {
  if (!WHOLE || !process.env['TANGGAP_REPORT']) return;
  mkdirSync(KEPT, { recursive: true });
  const there = new Set(
    (['sidebar', 'console'] as const).flatMap((part) => VIEWS[part].map((view) => `${part}-${view}.json`)),
  );
  for (const file of readdirSync(KEPT).filter((name) => !there.has(name))) rmSync(path.join(KEPT, file));
  const rows = readdirSync(KEPT).map(
    (file): ReturnType<typeof readRow> => readRow(readFileSync(path.join(KEPT, file), 'utf8')),
  );
  const days = [...new Set(rows.map(({ day }) => day))].sort();
  const text = [
    `# What axe found in the gallery, ${days.join(' to ')}`,
    '',
    `Written by \`npm run test:full\` (tests/gallery). ${rows[0]?.browser}. States of the sidebar and parts of the`,
    'console in the light and the dark theme, in Indonesian and English, 320, 360 and 600 pixels wide, by the rules that axe-core',
    'runs by itself and by *target-size* (WCAG 2.2 AA, 2.5.8), for which a bar that sticks to an edge lies in its own place: what it',
    'covers, scrolling uncovers. *Rules* had something to look at and found no fault, in all looks together; *left to people* is what',
    'axe cannot decide (text over a picture, a mark over text). *No scrolling sideways* names the widths: 180 is a panel of 360 at',
    '200 %, 320 a screen of 1,280 at 400 %.',
    '',
    ...(['sidebar', 'console'] as const).flatMap((each) => tableOf(each, rows)),
  ].join('\n');
  writeFileSync(path.join(ROOT, 'tests/reports/accessibility.md'), text);
}

const readRow = (json: string) =>
  JSON.parse(json) as ViewAudited & { readonly day: string; readonly browser: string };

function tableOf(part: ViewAudited['part'], rows: readonly ViewAudited[]): string[] {
  const of = rows.filter((row) => row.part === part);
  const looks = of.reduce((sum, { audits }) => sum + audits.length, 0);
  const faults = of.reduce((sum, { audits }) => sum + faultsIn(audits), 0);
  return [
    `## ${part === 'sidebar' ? 'Sidebar' : 'Console'}: ${of.length} of ${VIEWS[part].length} views, ${looks} looks, ${faults} faults`,
    '',
    '| view | looks | rules | faults | left to people | no scrolling sideways |',
    '|---|---|---|---|---|---|',
    ...of.map(
      ({ view, audits, reflowed }) =>
        `| ${view} | ${audits.length} | ${total(audits, 'passed')} | ${faultsIn(audits)} | ${total(audits, 'undecided')} | ${reflowed.join(', ')} |`,
    ),
    '',
  ];
}

const total = (audits: readonly Audit[], of: 'passed' | 'undecided'): number =>
  audits.reduce((sum, audit) => sum + audit[of], 0);
const faultsIn = (audits: readonly Audit[]): number =>
  audits.reduce((sum, { faults }) => sum + faults.length, 0);
