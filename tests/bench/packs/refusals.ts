import { gzipSync } from 'node:zlib';
import { MAX_EXPANDED_PACK_BYTES, type Pack } from '../../../lib/domain/index.ts';
import { expand, parsePack, readBundle } from '../../../lib/packs/index.ts';
import { findPersonalData } from '../../../lib/privacy/index.ts';
import { packOf } from '../../support/repository/packs.ts';

export interface Refusal {
  readonly what: string;
  readonly megabytes: number;
  readonly reason: string;
  readonly ms: number;
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** What bad packs cost until they are refused, each by the very function that a sync calls. */
export async function measureRefusals(): Promise<Refusal[]> {
  const pack = packOf(5, 2);
  const text = JSON.stringify(pack);
  const spoiled = (from: string, to: string): Uint8Array<ArrayBuffer> => bytes(text.replace(from, to));
  const bomb = new Uint8Array(gzipSync(new Uint8Array(10 * MAX_EXPANDED_PACK_BYTES)));
  const cases: readonly (readonly [string, Uint8Array<ArrayBuffer>])[] = [
    ['200 MB', new Uint8Array(200 * 1024 * 1024)],
    ['1,000,000 answers', bytes(`{"schemaVersion":1,"answers":[${'{},'.repeat(999_999)}{}]}`)],
    [
      '20,000 empty answers',
      bytes(`${text.slice(0, -1).replace('"answers":[', `"answers":[${'{},'.repeat(19_000)}`)}}`),
    ],
    ['10 million brackets', bytes('['.repeat(10_000_000))],
    ['20 MB of one string that never ends', bytes(`{"id":"${'x'.repeat(20_000_000)}`)],
    ['__proto__', spoiled('{', '{"__proto__":{"a":1},')],
    ['a key twice', spoiled('{', '{"version":7,')],
    ['NaN', spoiled('"version":2', '"version":NaN')],
    ['a huge number', spoiled('"version":2', '"version":1e999')],
    ['a lone surrogate', spoiled('"label":"', '"label":"\\ud800')],
    ['half of it', bytes(text).slice(0, text.length / 2)],
    ['Latin-1', new Uint8Array([...bytes('{"id":"'), 0xe9, ...bytes('"}')])],
  ];
  const found: Refusal[] = [];
  for (const [what, given] of cases) {
    const from = performance.now();
    const parsed = parsePack(given);
    found.push(row(what, given, parsed.ok ? 'TAKEN' : parsed.reason, from));
  }
  let from = performance.now();
  const expanded = await expand(bomb, MAX_EXPANDED_PACK_BYTES);
  found.push(row('a gzip bomb, 1,000 to 1', bomb, expanded.ok ? 'TAKEN' : expanded.reason, from));
  from = performance.now();
  const carried = readBundle(new Uint8Array(200 * 1024 * 1024));
  found.push(
    row('200 MB as one carried file', new Uint8Array(0), carried.ok ? 'TAKEN' : carried.reason, from),
  );
  found.push(slowPattern(pack));
  return found;
}

function row(what: string, given: Uint8Array, reason: string, from: number): Refusal {
  const ms = Number((performance.now() - from).toFixed(1));
  return { what, megabytes: Number((given.byteLength / 1024 / 1024).toFixed(2)), reason, ms };
}

/** The worst that the grammar of patterns can say, over the longest wording: it is not refused, it must end. */
function slowPattern({ personalData }: Pack): Refusal {
  const worst = { run: 'letter' as const, min: 0, max: 64 };
  const parts = [...Array.from({ length: 15 }, () => worst), { literal: '!' }];
  const [model] = personalData;
  if (!model) throw new Error('the sample has patterns');
  const words = `${'a'.repeat(9_999)}!`;
  const from = performance.now();
  findPersonalData(words, [{ ...model, patterns: [{ parts, wholeWord: false }] }]);
  return row('a pattern of 15 runs over 10,000 letters', bytes(words), 'ends', from);
}
