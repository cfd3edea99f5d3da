import { describe, expect, it } from 'vitest';
import { gapsIn } from '../../../lib/answers/index.ts';

describe('gaps of a filled text', () => {
  it('are what has no value and what nothing defines, in their places', () => {
    const text = 'Pada {{tanggal}} di {{ fact.alamat }}, {{tanggal}}.';
    const stretches = gapsIn({ text, missing: ['tanggal'], unknown: ['fact.alamat'] });
    expect(stretches.flatMap(({ gap }) => gap ?? [])).toEqual(['tanggal', 'fact.alamat', 'tanggal']);
    expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
    expect(stretches.map(({ start, text: words }) => text.slice(start, start + words.length))).toEqual(
      stretches.map((stretch) => stretch.text),
    );
  });

  it('are not what somebody typed that looks like one', () => {
    expect(gapsIn({ text: 'Ketik {{nama}}.', missing: [], unknown: [] })).toEqual([
      { text: 'Ketik {{nama}}.', start: 0 },
    ]);
  });
});
