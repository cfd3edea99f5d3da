import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLeafLine, readLeafLine, readWritten } from '../../../lib/journal/verify/leaf-line.ts';
import { runs } from '../../support/sample.ts';

const FILE = path.resolve(import.meta.dirname, '../../fixtures/journal/v1.ndjson');
const kept = readFileSync(FILE, 'utf8').trimEnd().split('\n');

const scalar = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const small = { maxKeys: 4, noNullPrototype: true };
const key = fc.string({ unit: 'grapheme', maxLength: 8 });
const flat = fc.dictionary(key, scalar, small);
const nested = fc.dictionary(
  key,
  fc.oneof(scalar, flat, fc.array(fc.oneof(scalar, flat), { maxLength: 4 })),
  small,
);
const hash = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
const name = fc.string({ unit: fc.constantFrom(...'abcé🙏 :-/0'), maxLength: 12 });

/** Leaves as the product writes them, with whatever texts and details. */
const leaf = fc.record(
  {
    v: fc.constant(1),
    seq: fc.integer({ min: 1, max: 2 ** 40 }),
    prev: hash,
    at: fc
      .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
      .map((date) => date.toISOString()),
    offset: fc.integer({ min: -840, max: 840 }),
    mono: fc.integer({ min: 0, max: 2 ** 40 }),
    boot: name,
    device: name,
    writer: name,
    eventId: name,
    replyId: fc.option(name),
    operator: fc.option(flat),
    where: fc.option(fc.dictionary(key, fc.oneof(scalar, flat), small)),
    commit: fc.option(hash),
    event: fc.constantFrom('sent', 'free-reply', 'opened'),
    detail: nested,
  },
  { noNullPrototype: true },
);

describe('a line of the journal', () => {
  it('is read by the quick way where the product wrote it', () => {
    for (const line of kept) expect(readWritten(line)).toEqual(parseLeafLine(line));
    fc.assert(
      fc.property(leaf, (value) => {
        const line = JSON.stringify(value);
        expect(readWritten(line)).toBeDefined();
        expect(readWritten(line)).toEqual(parseLeafLine(line));
      }),
      { numRuns: runs(2000, 400) },
    );
  });

  it('is read the same by both ways, whatever was done to it', () => {
    const piece = fc.constantFrom(
      ...[
        '"',
        '\\',
        '\\u00',
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        ' ',
        '\n',
        '\u0000',
        '0',
        '-',
        '1e999',
        'null',
        '"a":1,',
        '"v":2,',
        'é',
      ],
    );
    const change = fc.record({ at: fc.nat(), cut: fc.nat({ max: 3 }), put: fc.option(piece, { nil: '' }) });
    const counts = { leaves: 0, others: 0 };
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constantFrom(...kept),
          leaf.map((value) => JSON.stringify(value)),
        ),
        change,
        (line, { at, cut, put }) => {
          const from = at % (line.length + 1);
          const changed = line.slice(0, from) + put + line.slice(from + cut);
          const parsed = parseLeafLine(changed);
          counts[parsed ? 'leaves' : 'others']++;
          expect(readLeafLine(changed), changed).toEqual(parsed);
        },
      ),
      { numRuns: runs(20_000, 2000) },
    );
    expect(counts.leaves).toBeGreaterThan(100);
    expect(counts.others).toBeGreaterThan(100);
  });

  it('that tells of a restored journal is left to the parser', () => {
    const line = JSON.stringify({
      ...JSON.parse(kept[0] ?? ''),
      event: 'restored',
      detail: { from: 'device-2' },
    });
    expect(readWritten(line)).toBeUndefined();
    expect(readLeafLine(line)?.restoredFrom).toEqual({ device: 'device-2' });
  });

  it('built to make the expression look again takes no longer', () => {
    const open = `${(kept[0] ?? '').split('"detail"')[0]}"detail":{"a":`;
    for (const tail of [
      '[{"a":'.repeat(50_000),
      '"\\\\'.repeat(100_000),
      '[1,'.repeat(100_000),
      '{'.repeat(100_000),
    ])
      expect(readLeafLine(open + tail)).toBeUndefined();
  });
});
