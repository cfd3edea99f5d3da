import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserName, Desk, killBrowser, startBrowser } from './desk.ts';

/** Erases one of forty people from a large journal in a real browser, and then reads the browser's own files as bytes. */
const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '100000' },
    browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
    /** Keeps the result in tests/reports/erasure.md. */
    report: { type: 'boolean', default: false },
  },
});
const WHO = 'Wargatujuh';

interface Erased {
  readonly events: number;
  readonly records: number;
  readonly erased: number | string;
  readonly milliseconds: number;
  readonly people: number;
  readonly rows: number;
  readonly control: number;
  readonly exported: { readonly names: boolean; readonly verdict: string; readonly last: number };
}

/** Files under the profile in which the text stands, as one byte or two bytes a letter. */
function filesWith(folder: string, text: string): string[] {
  const little = Buffer.from(text, 'utf16le');
  // IndexedDB's keys are UTF-16 with the high byte first.
  const wanted = [Buffer.from(text, 'utf8'), little, Buffer.from(little).swap16()];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
    .filter((file) => {
      const bytes = readFileSync(file);
      return wanted.some((part) => bytes.includes(part));
    });
}

const rows: string[] = [];
function report(): void {
  const folder = path.resolve(import.meta.dirname, '../reports');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'erasure.md'),
    [
      `# Erasing one person of forty, ${new Date().toISOString().slice(0, 10)}`,
      '',
      'Written by `tests/durability/erase.ts`: afterwards the name is looked for in every row of every table, in an export of',
      'everything, and as bytes in every file of the browser’s profile once it was killed. The control is a text that was written',
      'before and after, and must be found there.',
      '',
      '| browser | events | erased | ms | rows | exports | files | files with the control | verification |',
      '|---|---|---|---|---|---|---|---|---|',
      ...rows,
      '',
    ].join('\n'),
  );
}

let failed = false;
for (const name of values.browser as BrowserName[]) {
  const desk = await Desk.open('erase-page.ts');
  const profile = mkdtempSync(path.join(tmpdir(), 'tanggap-erase-'));
  const heard = desk.next<Erased>('erased', 1_800_000);
  const browser = startBrowser(name, profile, desk.address(`count=${values.events}`));
  try {
    const result = await heard;
    await killBrowser(browser);
    const named = filesWith(profile, WHO);
    const control = [...filesWith(profile, 'qzxKendaliawal'), ...filesWith(profile, 'qzxKendaliakhir')];
    const sound =
      result.erased === result.records &&
      result.records === Math.ceil((Number(values.events) - 6) / 40) &&
      result.people === 0 &&
      result.rows === 0 &&
      result.control > 0 &&
      !result.exported.names &&
      result.exported.verdict === 'sound' &&
      named.length === 0 &&
      control.length >= 2;
    failed ||= !sound;
    console.log(
      `${name}: ${sound ? 'ok' : 'FAILED'}: ${result.records} of ${result.events} records erased in ${Math.round(result.milliseconds)} ms; rows ${result.rows}, exports ${result.exported.names ? 'name them' : 'none'}, files ${named.length} (control ${control.length}); ${result.exported.verdict} up to ${result.exported.last}`,
    );
    const { events, erased, milliseconds, exported } = result;
    rows.push(
      `| ${name} | ${events} | ${erased} | ${Math.round(milliseconds)} | ${result.rows} | ${exported.names ? 1 : 0} | ${named.length} | ${control.length} | ${exported.verdict} up to ${exported.last} |`,
    );
    if (values.report) report();
    for (const file of named) console.log(`  ${file}`);
  } finally {
    await killBrowser(browser);
    await desk.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
process.exit(failed ? 1 : 0);
