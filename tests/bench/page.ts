import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchChromium } from '../e2e/launch.ts';
import { startPracticeServer } from '../practice/server.ts';
import { seededRandom } from '../support/repository/random.ts';
import { type Measured, measure } from './page/measure.ts';
import { pageTable } from './page/table.ts';

/**
 * What an agent costs a page that grows: `npm run bench:page -- [--whole] [--json] [--seed N] [--only extension]
 * [--sizes 100,5000]`.
 * Without --whole a smaller sample that takes a few minutes; --whole also writes tests/reports/page.md.
 */
const ROOT = path.resolve(import.meta.dirname, '../..');
const EXTENSION = path.join(ROOT, '.output/chrome-mv3');
const whole = process.argv.includes('--whole');
const after = (flag: string): string | undefined =>
  process.argv.includes(flag) ? process.argv[process.argv.indexOf(flag) + 1] : undefined;
const seed = Number(after('--seed') ?? 1);
const only = after('--only');
const SIZES =
  after('--sizes')?.split(',').map(Number) ?? (whole ? [100, 1000, 2500, 5000] : [100, 1000, 3000]);
const SECONDS = whole ? 10 : 4;
const CLICKS = whole ? 60 : 20;

/** Without our extension the same browser starts with an empty one, so that only ours is the difference. */
function emptyExtension(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tanggap-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'empty',
    version: '1',
    background: { service_worker: 'worker.js' },
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'worker.js'), '');
  return folder;
}

const server = await startPracticeServer();
const rows: Measured[] = [];
for (const variant of ['nothing', 'extension', 'naive'] as const) {
  if (only !== undefined && only !== variant) continue;
  const chromium = await launchChromium({
    extension: variant === 'extension' ? EXTENSION : emptyExtension(),
    server,
    headless: true,
    greets: variant === 'extension',
  });
  const browser = chromium.context.browser();
  if (!browser) throw new Error('the context has no browser');
  for (const comments of SIZES) {
    const random = seededRandom(seed);
    rows.push(
      await measure({ chromium, browser, variant, comments, seconds: SECONDS, clicks: CLICKS, random }),
    );
    console.error(`${variant}, ${comments} comments: done`);
  }
  await chromium.close();
}
await server.close();

const table = pageTable(rows, { seed, seconds: SECONDS, clicks: CLICKS });
console.log(process.argv.includes('--json') ? JSON.stringify(rows, null, 2) : table);
if (whole && only === undefined) writeFileSync(path.join(ROOT, 'tests/reports/page.md'), table);
