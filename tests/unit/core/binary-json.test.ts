import { describe, expect, it } from 'vitest';
import { readBinaryJson, toBinaryJson } from '../../../lib/core/index.ts';

const VALUE = {
  name: 'paspor – “élève” 🙏',
  none: null,
  numbers: Float32Array.of(0.5, -1, 1e9),
  few: Uint8Array.of(1, 2, 255),
  empty: new Uint16Array(),
  deeper: [{ rows: Uint32Array.of(4_294_967_295) }, { signed: Int32Array.of(-7, 7) }, 'kata'],
};

describe('binary JSON', () => {
  it('comes back as it was, whatever stands before an array', async () => {
    for (const name of ['', 'a', 'ab', 'abc', 'abcdefg'])
      expect(await readBinaryJson(toBinaryJson({ ...VALUE, name }))).toEqual({ ...VALUE, name });
    expect(await readBinaryJson(toBinaryJson(VALUE))).toEqual(VALUE);
  });

  it('writes what a view shows, not all of the memory behind it', async () => {
    const all = Uint32Array.from({ length: 1000 }, (_, i) => i);
    const blob = toBinaryJson({ some: all.subarray(10, 12) });
    expect(blob.size).toBeLessThan(100);
    expect(await readBinaryJson(blob)).toEqual({ some: Uint32Array.of(10, 11) });
  });

  it('refuses bytes that are cut, and what is none of it', async () => {
    const whole = toBinaryJson(VALUE);
    for (const size of [0, 3, 20, whole.size - 8])
      await expect(readBinaryJson(whole.slice(0, size))).rejects.toThrow();
    await expect(readBinaryJson(new Blob(['{"rows": []}']))).rejects.toThrow();
  });
});
