import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../lib/answers/index.ts';

const OFFERED = ['id', 'en', 'ms'];

describe('languageOf', () => {
  it.each([
    ['kak kalau paspor saya hilang gimana ya', 'id'],
    ['min brp biaya paspor yg 10 tahun?', 'id'],
    ['Hi, how can I extend my KITAS please?', 'en'],
    ['do you have any slot for next week', 'en'],
    ['is the office open on saturday', 'en'],
    ['saye nak buat pasport macam mane', 'ms'],
    ['bile boleh ambek pasport, kite dari hulu', 'ms'],
  ])('%s', (text, language) => {
    expect(languageOf(text, OFFERED)).toBe(language);
  });

  it.each(['Biaya?', 'visa?', '😭😭', '', 'pls min', 'KITAS extension', 'passport office hours'])(
    'does not guess from too little: %s',
    (text) => {
      expect(languageOf(text, OFFERED)).toBeUndefined();
    },
  );

  it('knows only what is offered, region or not', () => {
    const text = 'how do I extend my visa';
    expect(languageOf(text, ['id', 'ms'])).toBeUndefined();
    expect(languageOf(text, ['id', 'en-GB'])).toBe('en-GB');
    expect(languageOf(text, ['ja'])).toBeUndefined();
    expect(languageOf(text, [])).toBeUndefined();
  });

  it('is not carried away by one foreign word among its own', () => {
    expect(languageOf('please dong min, paspor saya belum jadi juga', OFFERED)).toBe('id');
    expect(languageOf('nak tanya min, kalau perpanjang harus booking dulu ya', OFFERED)).toBe('id');
  });

  it('reads a giant comment without choking', () => {
    expect(languageOf('the passport is '.repeat(6000), OFFERED)).toBe('en');
  });
});
