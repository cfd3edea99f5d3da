import { describe, expect, it } from 'vitest';
import { frameOf, joinWordings } from '../../../lib/answers/index.ts';
import { readSamplePack } from '../../bench/suggest/sets.ts';

const pack = readSamplePack();
const fees = pack.answers.find(({ id }) => id === 'paspor_biaya');
const hours = pack.answers.find(({ id }) => id === 'jam_layanan');
if (!fees || !hours) throw new Error('the sample pack has no fees or hours');
const join = (...wordings: string[]) =>
  joinWordings(
    wordings.map((wording, at) => ({
      answer: at === 0 ? fees : hours,
      wording,
      values: { author_name: 'Rina' },
    })),
    pack,
  );

describe('frameOf', () => {
  it('takes the greeting and the closing blocks off, and leaves facts where they are', () => {
    expect(frameOf('{{block.salam_ramah}} untuk {{fact.situs}}. {{ block.tutup_ramah }}', pack)).toEqual({
      greeting: '{{block.salam_ramah}}',
      afterGreeting: ' ',
      body: 'untuk {{fact.situs}}.',
      beforeClosing: ' ',
      closing: '{{ block.tutup_ramah }}',
    });
  });

  it('takes no block for a greeting that is none, or that stands elsewhere', () => {
    for (const body of [
      '{{block.tutup_ramah}} lalu {{block.salam_ramah}}',
      '{{block.unknown}} isi',
      'isi {{block.salam_ramah}} isi',
    ])
      expect(frameOf(body, pack)).toMatchObject({ greeting: '', body, closing: '' });
  });

  it('takes several of a kind, in their order', () => {
    expect(
      frameOf(
        '{{block.salam_ramah}} {{block.hai_ramah}}\nisi\n\n{{block.tutup_ramah}}\n{{block.tutup_resmi}}',
        pack,
      ),
    ).toMatchObject({
      greeting: '{{block.salam_ramah}} {{block.hai_ramah}}',
      afterGreeting: '\n',
      body: 'isi',
      beforeClosing: '\n\n',
      closing: '{{block.tutup_ramah}}\n{{block.tutup_resmi}}',
    });
  });

  it('leaves a wording alone that is nothing but blocks', () => {
    const body = '{{block.salam_ramah}} {{block.tutup_ramah}}';
    expect(frameOf(body, pack)).toMatchObject({ greeting: '', body, closing: '' });
  });
});

describe('several wordings as one reply', () => {
  it('greet once, answer in order, close once', () => {
    const { text, parts } = join(
      '{{block.salam_ramah}} biayanya Rp1. {{block.tutup_ramah}}',
      '{{block.hai_ramah}} buka Senin. {{block.tutup_ramah_singkat}}',
    );
    expect(text).toBe('Halo Rina, biayanya Rp1.\n\nBuka Senin. Terima kasih 🙏');
    expect(parts[0]?.text).toContain('biayanya Rp1.');
    expect(parts[1]?.text).toContain('buka Senin.');
  });

  it('keep the line breaks of long wordings', () => {
    const long = '{{block.salam_resmi}}\n\nSatu:\n• a\n• b\n\n{{block.tutup_resmi}}';
    expect(join(long, long.replace('Satu', 'Dua')).text).toBe(
      'Yth. Bapak/Ibu,\n\nSatu:\n• a\n• b\n\nDua:\n• a\n• b\n\nDemikian kami sampaikan. Terima kasih.',
    );
  });

  it('greet with another answer’s greeting where the first has none, and close likewise', () => {
    expect(join('Satu. {{block.tutup_ramah}}', '{{block.salam_ramah}} dua.').text).toBe(
      'Halo Rina,\n\nSatu.\n\nDua.\n\nSemoga membantu ya 🙏',
    );
    expect(join('satu.', 'dua.').text).toBe('satu.\n\nDua.');
  });

  it('make no capital of a name that begins small, and leave a loose comma out', () => {
    const second = (wording: string) =>
      join('a', `{{block.salam_ramah}}${wording}`).text.split('\n\n').at(-1);
    expect(second(' e-KTP dibawa')).toBe('e-KTP dibawa');
    expect(second(' https://contoh.example/x')).toBe('https://contoh.example/x');
    expect(second(', datang saja')).toBe('Datang saja');
  });

  it('say of each what is missing or unknown', () => {
    const { parts, text } = join('{{fact.tak_ada}} x', '{{tak_ada}} y');
    expect(parts.map(({ unknown }) => unknown)).toEqual([['fact.tak_ada'], ['tak_ada']]);
    expect(text).toContain('{{fact.tak_ada}}');
  });
});
