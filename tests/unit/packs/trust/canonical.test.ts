import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalBytes, canonicalize, parseCanonical } from '../../../../lib/packs/index.ts';

const read = (text: string) => parseCanonical(new TextEncoder().encode(text), 64 * 1024);

describe('canonical JSON', () => {
  it('sorts keys, leaves no blanks, escapes the quote and the backslash alone', () => {
    expect(canonicalize({ b: [1, true, null], a: 'é "x" \\ /' })).toBe(
      '{"a":"é \\"x\\" \\\\ /","b":[1,true,null]}',
    );
  });

  it('comes back as it was, whatever it was', () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .filter((value) => Array.from(value).every((one) => one >= ' '));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        text,
        fc.maxSafeInteger(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(
          text.filter((key) => key !== '__proto__'),
          tie('value'),
          { maxKeys: 4 },
        ),
      ),
    }));
    fc.assert(
      fc.property(value, (original) => {
        const bytes = canonicalBytes(original);
        const parsed = parseCanonical(bytes, bytes.length);
        expect(parsed.ok && canonicalize(parsed.value)).toBe(new TextDecoder().decode(bytes));
      }),
    );
  });

  it('has no form for what JSON cannot hold', () => {
    for (const value of [Number.NaN, Infinity, 1.5, 2 ** 53, -0.5, '\ud800', 'a\nb', undefined, () => 1])
      expect(() => canonicalize(value)).toThrow(TypeError);
  });

  it.each([
    ['a key twice', '{"a":1,"a":2}'],
    ['keys in another order', '{"b":1,"a":2}'],
    ['a blank', '{"a": 1}'],
    ['a number beyond 2^53', '9007199254740993'],
    ['a huge number', '1e400'],
    ['a number spelled otherwise', '1.0'],
    ['minus nought', '-0'],
    ['an escape', '"\\u0061"'],
    ['a lone surrogate', '"\\ud800"'],
    ['a line break in a text', '"a\\nb"'],
    ['a byte order mark', '\uFEFF{}'],
    ['__proto__', '{"__proto__":{"isAdmin":true}}'],
    ['__proto__ further in', '{"a":[{"__proto__":1}]}'],
    ['NaN', 'NaN'],
    ['half of it', '{"a":'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(read(text).ok).toBe(false);
  });

  it('refuses bytes that are no UTF-8', () => {
    expect(parseCanonical(new Uint8Array([0x22, 0xff, 0x22]), 10)).toMatchObject({
      reason: 'metadata-not-json',
    });
  });

  it('looks at size and depth before it parses', () => {
    expect(parseCanonical(new Uint8Array(65), 64)).toMatchObject({ reason: 'metadata-too-large' });
    expect(read('['.repeat(30_000))).toMatchObject({ reason: 'metadata-not-json', detail: 'too-deep' });
    expect(read(`"${'['.repeat(30)}"`).ok).toBe(true);
  });
});
