import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './prepare.mjs';

// Colour codes of programs that heed no FORCE_COLOR.
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what they begin with
const COLOUR = /\u001b\[[0-9;]*m/g;
/** A failed test in the closing lines of Vitest and Playwright, and what the fault injection says of itself. */
const FAILURE = /^\s*(FAIL|FAILED|TORN)\s|^\s+\[(chromium|firefox|headed)\] › /;
const OWN_WORDS = /^(chromium|firefox|pack swap|power cuts|insertion matrix)\b/;

const linesOf = (output, pattern) => [
  ...new Set(
    output
      .replace(COLOUR, '')
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => line.trim()),
  ),
];

/** The long run's last result, kept with the project. */
export function writeFullReport(results, steps, seed) {
  const rows = results.map(
    ({ name, result, passed, failed, seconds }) =>
      `| ${name} | ${result} | ${passed} | ${failed} | ${seconds.toFixed(0)} s |`,
  );
  const minutes = results.reduce((all, { seconds }) => all + seconds, 0) / 60;
  const said = results.flatMap(({ name, output }) =>
    steps.find((step) => step.name === name)?.says
      ? linesOf(output, OWN_WORDS).map((line) => `- ${name}: ${line}`)
      : [],
  );
  const failures = results.flatMap(({ name, output, result }) =>
    result === 'FAILED' ? linesOf(output, FAILURE).map((line) => `- ${name}: ${line}`) : [],
  );
  const folder = path.join(ROOT, 'tests/reports');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'full.md'),
    [
      `# npm run test:full, ${new Date().toISOString().slice(0, 10)}, seed ${seed}`,
      '',
      `Node ${process.version}, ${process.platform} ${process.arch}; ${minutes.toFixed(0)} minutes. Every browser test runs once, what races again. Kills, power`,
      'cuts and the insertion matrix in Firefox are a share that the seed decides; `npm run test:whole` leaves nothing of them out and',
      'writes [faults](durability.md) and [matrix](matrix.md). A step that failed ends only those that need it.',
      '',
      '| step | result | passed | failed | time |',
      '|---|---|---|---|---|',
      ...rows,
      '',
      ...(said.length > 0 ? ['What steps without tests of their own say:', '', ...said, ''] : []),
      ...(failures.length > 0 ? ['What failed:', '', ...failures, ''] : []),
    ].join('\n'),
  );
}
