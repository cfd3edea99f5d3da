import { describe, expect, it } from 'vitest';
import { SeenIdentifiers, writeFingerprint } from '../../../lib/journal/verify/seen-identifiers.ts';

function fingerprintsOf(texts: readonly string[]) {
  const prints = { high: new Uint32Array(texts.length), low: new Uint32Array(texts.length) };
  for (const [at, text] of texts.entries()) writeFingerprint(prints, at, text);
  return prints;
}

describe('identifiers that were seen', () => {
  it('are told from 300,000 others that differ in as little as identifiers do', () => {
    const texts = Array.from({ length: 100_000 }, (_, n) => [
      `${n.toString(16).padStart(32, '0')}:sent`,
      `${n.toString(16).padEnd(32, '0')}:sent`,
      `reply-${n}`,
    ]).flat();
    const distinct = new Set(texts).size;
    const { high, low } = fingerprintsOf(texts);
    const seen = new SeenIdentifiers();
    const repeated = texts.filter((_, at) => seen.add(high[at] ?? 0, low[at] ?? 0));
    expect(repeated.length).toBe(texts.length - distinct);
    const again = texts.filter((_, at) => seen.add(high[at] ?? 0, low[at] ?? 0));
    expect(again.length).toBe(texts.length);
  });

  it('use all of both halves', () => {
    const { high, low } = fingerprintsOf(Array.from({ length: 50_000 }, (_, n) => `e${n}`));
    // Drawn by chance from 2^32, 50,000 agree in about 0.3 pairs.
    expect(new Set(high).size).toBeGreaterThan(49_990);
    expect(new Set(low).size).toBeGreaterThan(49_990);
  });

  it('are kept also where the fingerprint looks like a free place', () => {
    const seen = new SeenIdentifiers();
    expect(seen.add(0, 0)).toBe(false);
    expect(seen.add(0, 0)).toBe(true);
    expect(seen.add(0, 2)).toBe(false);
    expect(seen.add(2, 0)).toBe(false);
  });
});
