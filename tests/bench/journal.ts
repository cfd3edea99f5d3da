import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { measureAppend } from './journal/append.ts';
import { measureVerify } from './journal/verify.ts';

/** `npm run bench:journal -- --json`: what the journal costs, beside the plainest thing that does a part of it. */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    appends: { type: 'string', default: '300' },
    events: { type: 'string', default: '100000' },
    browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
  },
});

const result = {
  node: process.version,
  processor: cpus()[0]?.model.trim() ?? '?',
  append: await measureAppend(values.browser, Number(values.appends)),
  verify: await measureVerify(Number(values.events)),
};

if (values.json) console.log(JSON.stringify(result, null, 2));
else {
  for (const { browser, p50, p95, bulkRowsPerSecond } of result.append)
    console.log(
      `${browser}: append, strict: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms; Dexie bulkAdd of the same rows: ${Math.round(bulkRowsPerSecond)} rows a second`,
    );
  const { events, megabytes, seconds, eventsPerSecond, sha256sumSeconds, times, megabytesOfMemory } =
    result.verify;
  console.log(
    `verify ${events} events (${megabytes.toFixed(1)} MB): ${seconds.toFixed(2)} s, ${Math.round(eventsPerSecond)} events a second, ${megabytesOfMemory.toFixed(0)} MB of memory; sha256sum of the same bytes ${sha256sumSeconds.toFixed(2)} s: ${times.toFixed(1)} times as long`,
  );
}
