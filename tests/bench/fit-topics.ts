/** Writes lib/suggest/topic-words.ts from the sample pack's own questions: `npm run fit:topics`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSamplePack } from './suggest/sets.ts';
import { fitTopicWords } from './suggest/topic-fit.ts';

const FILE = path.join(import.meta.dirname, '../../lib/suggest/topic-words.ts');
const { source, topics, unknown, bias, words } = fitTopicWords(readSamplePack().answers);

writeFileSync(
  FILE,
  `import type { TopicWords } from './topics.ts';

/** Written by tests/bench/fit-topics.ts from the sample pack's own questions; do not edit. */
export const TOPIC_WORDS: TopicWords = {
  source: '${source}',
  topics: ${topics},
  unknown: ${unknown},
  bias: [${bias.join(', ')}],
  words: \`
${words}
\`,
};
`,
);
console.log(`${path.relative(process.cwd(), FILE)}: ${words.split('\n').length} words, ${topics} topics`);
