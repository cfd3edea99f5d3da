/** Writes what each caution setting does into the program, for the settings to show: `npm run bench:caution`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { measureCaution } from './suggest/caution.ts';

const FILE = path.resolve(import.meta.dirname, '../../lib/suggest/measured-caution.ts');
const { questions, strangers, effects } = measureCaution();
const lines = Object.entries(effects).map(
  ([name, { shown, right, noise }]) => `    ${name}: { shown: ${shown}, right: ${right}, noise: ${noise} },`,
);

writeFileSync(
  FILE,
  `/** Written by tests/bench/write-caution.ts; do not edit. Percent, over the sample pack. */
export const MEASURED_CAUTION = {
  questions: ${questions},
  strangers: ${strangers},
  effects: {
${lines.join('\n')}
  },
} as const;
`,
);
console.log(`${path.relative(process.cwd(), FILE)}: ${JSON.stringify(effects)}`);
