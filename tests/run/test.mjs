import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  ensureChromium,
  ensureFirefox,
  ensureLibreOffice,
  ensurePackages,
  ensureScreen,
  ROOT,
} from './prepare.mjs';

const full = process.argv.includes('--full');
const only = process.argv.find((_, at) => process.argv[at - 1] === '--only')?.split(',');

const PLAYWRIGHT = [
  'playwright',
  'test',
  '-c',
  'tests/playwright.config.ts',
  ...(full ? ['--repeat-each=2'] : []),
];

/** Each step: a name, a command, whether it needs a browser. */
const STEPS = [
  ['prepare', ['wxt', 'prepare']],
  ['types', ['tsc', '--noEmit']],
  ['format and lint', ['biome', 'ci', '--error-on-warnings', '.']],
  [
    'promises',
    [
      'oxlint',
      '--type-aware',
      '--quiet',
      '-D',
      'typescript/no-floating-promises',
      'lib',
      'components',
      'entrypoints',
    ],
  ],
  ['unit, component and contract', ['vitest', 'run', '-c', 'tests/vitest.config.ts']],
  [
    'fault injection',
    [
      'node',
      'tests/durability/run.ts',
      ...(full
        ? ['--kills', '200', '--cuts', '50', '--controls', '5', '--contexts', '1000', '--report']
        : ['--kills', '1', '--contexts', '60', '--browser', 'chromium']),
    ],
  ],
  [
    'a pack’s swap, killed',
    [
      'node',
      'tests/durability/swap.ts',
      ...(full ? ['--moments', '60'] : ['--steps', '2', '--moments', '1']),
    ],
  ],
  [
    'erasure in a journal',
    [
      'node',
      'tests/durability/erase.ts',
      ...(full ? ['--report'] : ['--events', '400', '--browser', 'chromium']),
    ],
  ],
  ['build', ['wxt', 'build']],
  ['build for Firefox', ['wxt', 'build', '-b', 'firefox']],
  ['practice sites, editors and end to end', [...PLAYWRIGHT, '--project=chromium']],
  ...(full ? [['the whole job by real keys', [...PLAYWRIGHT, '--project=headed', '--workers=1']]] : []),
  // One at a time: windows of one Firefox share the keyboard.
  ['the real sidebar in Firefox', [...PLAYWRIGHT, '--project=firefox', '--workers=1']],
];

ensurePackages();
if (!only) {
  ensureChromium();
  ensureFirefox();
  if (full) {
    ensureLibreOffice();
    ensureScreen();
  }
}

const bin = path.join(ROOT, 'node_modules/.bin');
const env = {
  ...process.env,
  ...(full ? { TANGGAP_REPORT: '1', TANGGAP_FULL: '1' } : {}),
  PATH: `${bin}${path.delimiter}${process.env.PATH}`,
  FORCE_COLOR: '0',
};
// The report speaks of this run alone.
if (full)
  for (const kept of ['surfaces-shown.json', 'matrix'])
    rmSync(path.join(ROOT, '.cache', kept), { recursive: true, force: true });
const report = [];
let passed = 0;
let failed = 0;
for (const [name, [command, ...args]] of STEPS) {
  if (only && !only.some((wanted) => name.startsWith(wanted))) continue;
  console.log(`\n== ${name}`);
  const started = Date.now();
  const result = spawnSync(command, args, {
    cwd: ROOT,
    env,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}`;
  const ok = result.status === 0;
  console.log(tail(output, ok && command !== 'playwright' ? 12 : 400));
  console.log(`== ${name}: ${ok ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  const counts = countTests(output);
  report.push(
    `| ${name} | ${ok ? 'ok' : 'FAILED'} | ${counts.passed} | ${counts.failed} | ${((Date.now() - started) / 1000).toFixed(0)} s |`,
  );
  passed += counts.passed + (ok && counts.total === 0 ? 1 : 0);
  failed += counts.failed + (!ok && counts.failed === 0 ? 1 : 0);
  if (!ok) break;
}
if (full) writeReport();
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

function tail(text, lines) {
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}

/** Reads the closing lines of Vitest ("Tests  3 passed") and Playwright ("3 passed (4s)"). */
function countTests(output) {
  const number = (pattern) => Number(pattern.exec(output)?.[1] ?? 0);
  const tests = /Tests\s+.*/.exec(output)?.[0];
  const counts = tests
    ? {
        passed: Number(/(\d+) passed/.exec(tests)?.[1] ?? 0),
        failed: Number(/(\d+) failed/.exec(tests)?.[1] ?? 0),
      }
    : { passed: number(/^\s+(\d+) passed \(/m), failed: number(/^\s+(\d+) failed$/m) };
  return { ...counts, total: counts.passed + counts.failed };
}

/** The long run's last result, kept with the project: every browser test twice. */
function writeReport() {
  const folder = path.join(ROOT, 'tests/reports');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'full.md'),
    [
      `# npm run test:full, ${new Date().toISOString().slice(0, 10)}`,
      '',
      `Node ${process.version}, ${process.platform} ${process.arch}. Every browser test runs twice, in one browser after the other.`,
      '',
      '| step | result | passed | failed | time |',
      '|---|---|---|---|---|',
      ...report,
      '',
    ].join('\n'),
  );
}
