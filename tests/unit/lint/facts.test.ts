import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../lib/domain/index.ts';
import { claimsIn } from '../../../lib/lint/claims.ts';
import { knownFacts, lintFacts } from '../../../lib/lint/facts.ts';
import { pack, rulesOf, SAMPLE, saying, variant } from './pack.ts';

const facts = knownFacts(pack([]));
const rules = (wording: string, over: Partial<Answer> = {}): string[] =>
  rulesOf(lintFacts(saying(wording, { title: 'Tarif paspor', ...over }), facts));

describe('a claim', () => {
  it.each([
    ['Rp350.000', 'amount', 'IDR 350000'],
    ['Rp 350.000,-', 'amount', 'IDR 350000'],
    ['IDR 350,000', 'amount', 'IDR 350000'],
    ['350 ribu', 'amount', 'IDR 350000'],
    ['Rp1,5 juta', 'amount', 'IDR 1500000'],
    ['RM50', 'amount', 'MYR 50'],
    ['0812-3456-7890', 'phone', '6281234567890'],
    ['+62 812 3456 7890', 'phone', '6281234567890'],
    ['(0534) 1234567', 'phone', '625341234567'],
    ['pukul 08.00', 'hour', '08:00'],
    ['8:30 WIB', 'hour', '08:30'],
    ['Humas@Contoh.example', 'e-mail', 'humas@contoh.example'],
    ['https://contoh.example/', 'link', 'contoh.example'],
    ['3 hari kerja', 'period', '3 working-day'],
    ['two 10 years', 'period', '10 year'],
  ])('is read of %s', (text, kind, value) => {
    expect(claimsIn(`Ini ${text} ya.`).map((claim) => [claim.kind, claim.value])).toEqual([[kind, value]]);
  });

  it.each([
    'PP 45/2024',
    'UU 6/2011',
    'versi 2.0',
    'paspor 48 halaman',
    'A4',
    '24 jam nonstop'.replace('24 jam', 'buka'),
    'tanggal 17-12-2024',
    '6104012503900001',
  ])('is none: %s', (text) => {
    expect(claimsIn(`Ini ${text} ya`)).toEqual([]);
  });
});

describe('a wording', () => {
  it.each([
    ['another amount', 'Paspor biasa 10 tahun Rp350.001.'],
    ['another amount by a bullet', 'Tarif:\n• paspor biasa 5 tahun: Rp355.000\n• lain'],
    ['an amount in thousands', 'paspor biasa 5 tahun cuma 355 ribu'],
    ['another telephone', 'Silakan telepon 0534 7654321.'],
    ['another WhatsApp', 'Chat WhatsApp: 0812-9999-7890 ya'],
    ['another e-mail', 'Kirim e-mail ke humas@lain.example'],
    ['other hours', 'Jam layanan kami pukul 09.00-15.00'],
    ['another time limit', 'Batas waktu pembayarannya 3 jam.'],
  ])('that states %s contradicts', (_, wording) => {
    const found = rules(wording);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set(['contradicts-fact']));
  });

  it.each([
    ['Paspor biasa 10 tahun Rp650.000.'],
    ['Paspor biasa: 5 tahun Rp350.000, 10 tahun Rp650.000.'],
    ['WhatsApp +62 812 3456 7890'],
  ])('that states the same is a copy: %s', (wording) => {
    expect(new Set(rules(wording))).toEqual(new Set(['fact-typed-out']));
  });

  it.each([
    ['the fact itself', 'Paspor biasa 10 tahun {{fact.biasa_10}}.'],
    ['an amount of something else', 'Materai Rp10.000 dibeli sendiri.'],
    ['an amount of something that sounds alike', 'Paspor elektronik Rp950.000.'],
    ['an hour of something else', 'Kuis ditutup pukul 20.00.'],
    ['a time of something else', 'Kami jawab dalam 3 hari kerja.'],
    ['another office’s telephone', 'Hubungi Kedutaan di +60 3 2116 4000.'],
    ['a link elsewhere', 'Daftar di https://www.imigrasi.go.id/daftar.'],
    ['a law', 'Sesuai PP 45/2024, paspor biasa 10 tahun tersedia.'],
    ['words only', 'Biayanya menyusul ya kak.'],
  ])('that states %s is left alone', (_, wording) => {
    expect(rules(wording)).toEqual([]);
  });

  it.each([
    ['Paspor biasa 10 tahun Rp350.000.'],
    ['Paspor biasa 5 tahun Rp650.000, paspor biasa 10 tahun Rp350.000.'],
    ['Situs resmi kami: https://www.imigrasi.go.id'],
  ])('that states what another fact holds, or leads elsewhere, is asked about: %s', (wording) => {
    const found = rules(wording);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set(['perhaps-contradicts-fact']));
  });

  it('in a language that the labels do not speak is compared with the facts of its answer', () => {
    const answer = (english: string): Answer =>
      saying('Paspor biasa 5 tahun {{fact.biasa_5}}', {
        variants: [
          variant({ wordings: ['Paspor biasa 5 tahun {{fact.biasa_5}}'] }),
          variant({ id: 'en', language: 'en', wordings: [english] }),
        ],
      });
    expect(rulesOf(lintFacts(answer('It costs Rp400.000.'), facts))).toEqual(['perhaps-contradicts-fact']);
    expect(rulesOf(lintFacts(answer('It costs Rp350.000.'), facts))).toEqual([]);
    expect(rulesOf(lintFacts(answer('It takes 3 weeks.'), facts))).toEqual([]);
  });
});

/** Every fact of the sample pack, typed out at each place where it is used: right, and with another number. */
describe('over the sample pack', () => {
  const known = knownFacts(SAMPLE);
  const withNumber = new Map(
    known.filter(({ kind }) => kind !== 'link').map(({ fact }) => [fact.id, fact.value]),
  );
  const PLACE = /\{\{fact\.([\w.-]+)\}\}/g;
  const places = SAMPLE.answers.flatMap((answer) =>
    answer.variants.flatMap((one) =>
      one.wordings.flatMap((wording, at) =>
        [...wording.matchAll(PLACE)]
          .filter(([, id = '']) => withNumber.has(id))
          .map((match) => ({ answer, one, wording, at, match })),
      ),
    ),
  );
  const found = (value: (fact: string) => string): string[][] =>
    places.map(({ answer, one, wording, at, match }) => {
      const [whole, id = ''] = match;
      const text =
        wording.slice(0, match.index) +
        value(withNumber.get(id) ?? '') +
        wording.slice(match.index + whole.length);
      // The rest as people type it who know of no placeholders.
      const typed = text.replace(PLACE, (placeholder, other: string) => withNumber.get(other) ?? placeholder);
      const wordings = one.wordings.map((other, i) => (i === at ? typed : other));
      const variants = answer.variants.map((other) => (other.id === one.id ? { ...one, wordings } : other));
      return lintFacts({ ...answer, variants }, known)
        .filter(({ variantId, wording: place }) => variantId === one.id && place === at)
        .map(({ rule }) => rule);
    });

  it('raises no false alarm', () => {
    expect(places.length).toBeGreaterThan(150);
    const alarms = found((fact) => fact)
      .flat()
      .filter((rule) => rule !== 'fact-typed-out');
    expect(alarms).toEqual([]);
  });

  it('finds a number that no fact holds in nearly every place', () => {
    const wrong = found(otherNumber);
    const noticed = wrong.filter((rules) => rules.some((rule) => rule.endsWith('contradicts-fact'))).length;
    console.log(`wrong numbers noticed: ${noticed} of ${places.length}`);
    expect(noticed / places.length).toBeGreaterThan(0.95);
  });
});

const held = new Set(knownFacts(SAMPLE).flatMap(({ values }) => [...values]));

/** A fact's value with another first digit, such that no fact of the pack has it. */
function otherNumber(value: string): string {
  const others = [...'123456789'].map((digit) => value.replace(/\d/, digit));
  return others.find((other) => claimsIn(other).every((claim) => !held.has(claim.value))) ?? value;
}
