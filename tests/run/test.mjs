import { rmSync } from 'node:fs';
import path from 'node:path';
import { writeFullReport } from './full-report.mjs';
import {
  ensureChromium,
  ensureFirefox,
  ensureLibreOffice,
  ensurePackages,
  ensureScreen,
  ROOT,
} from './prepare.mjs';
import { runStep } from './run-step.mjs';
import { stagesOf } from './steps.mjs';

const given = (option) => process.argv.includes(option);
const run = given('--full') ? 'long' : given('--whole') ? 'whole' : 'daily';
const only = process.argv.find((_, at) => process.argv[at - 1] === '--only')?.split(',');
// As tests/support/sample.ts takes it; said to all steps, so that they agree also when midnight passes.
const seed = process.env.TANGGAP_SEED ?? String(Math.floor(Date.now() / 86_400_000));

ensurePackages();
if (!only) {
  ensureChromium();
  ensureFirefox();
  if (run === 'long') {
    ensureLibreOffice();
    ensureScreen();
  }
}

const env = {
  ...process.env,
  ...(run === 'daily' ? {} : { TANGGAP_FULL: '1', TANGGAP_SEED: seed }),
  ...(run === 'long' ? { TANGGAP_REPORT: '1' } : {}),
  PATH: `${path.join(ROOT, 'node_modules/.bin')}${path.delimiter}${process.env.PATH}`,
  FORCE_COLOR: '0',
};
// The reports speak of this run alone.
if (run === 'long') rmSync(path.join(ROOT, '.cache/surfaces-shown.json'), { force: true });
if (run === 'whole') rmSync(path.join(ROOT, '.cache/matrix'), { recursive: true, force: true });

const stages = stagesOf(run, seed);
const results = [];
const stopped = () => run === 'daily' && results.some(({ result }) => result === 'FAILED');

async function runOneByOne(steps) {
  for (const step of steps) {
    if (only && !only.some((wanted) => step.name.startsWith(wanted))) continue;
    if (stopped()) return;
    if (results.some(({ name, result }) => name === step.needs && result !== 'ok')) {
      console.log(`\n== ${step.name}: left out, for want of ${step.needs}`);
      results.push({
        name: step.name,
        result: `left out (${step.needs})`,
        passed: 0,
        failed: 0,
        seconds: 0,
        output: '',
      });
      continue;
    }
    results.push(await runStep(step, env));
    // What there is so far, should the run itself be ended.
    if (run === 'long') writeFullReport(results, stages.flat(2), seed);
  }
}

if (run !== 'daily') console.log(`seed ${seed} (TANGGAP_SEED repeats it)`);
for (const lists of stages) await Promise.all(lists.map(runOneByOne));

const count = (of) => results.reduce((all, result) => all + of(result), 0);
const passed = count(({ result, passed, failed }) => passed + (result === 'ok' && passed + failed === 0));
const failed = count((one) => one.failed + (one.result === 'FAILED' && one.failed === 0));
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
