import { describe, expect, it } from 'vitest';
import { cardContent, cardInWords, wordsFor } from '../../../lib/cards/index.ts';
import type { FactCard } from '../../../lib/domain/index.ts';
import { createTranslate } from '../../../lib/i18n/index.ts';
import { SAMPLE } from '../../support/repository/packs.ts';

const id = createTranslate('id');
const en = createTranslate('en');
const fees = SAMPLE.answers.find((answer) => answer.id === 'paspor_biaya');
const card: FactCard =
  fees?.card?.kind === 'facts' ? fees.card : expect.fail('the sample has a card of fees');

describe('a card of office facts', () => {
  it('says what the facts say now, in the name of the office, with its edition', () => {
    const content = cardContent(card, { validUntil: '2027-10-31' }, SAMPLE, id);
    expect(content).toMatchObject({
      office: 'Kantor Imigrasi Contoh',
      title: 'Biaya paspor',
      edition: `Berlaku sampai 31 Oktober 2027 · paket jawaban versi ${SAMPLE.version}`,
      unknown: [],
    });
    expect(content.rows[0]).toEqual({ label: 'Paspor biasa, 5 tahun', value: 'Rp350.000' });
    expect(JSON.stringify(content)).not.toMatch(/\{\{|\}\}/);
  });

  it('never goes stale: another fact is another card', () => {
    const facts = SAMPLE.facts.map((fact) =>
      fact.id === 'biaya_paspor_biasa_5' ? { ...fact, value: 'Rp375.000' } : fact,
    );
    const { rows } = cardContent(card, {}, { ...SAMPLE, facts }, id);
    expect(rows[0]?.value).toBe('Rp375.000');
  });

  it('holds no longer than its answer or its pack, whichever ends sooner', () => {
    const edition = (answerUntil: string | undefined, packUntil: string | undefined): string =>
      cardContent(card, { validUntil: answerUntil }, { ...SAMPLE, validUntil: packUntil }, en).edition;
    expect(edition('2027-03-01', '2027-02-01')).toContain('1 Februari 2027');
    expect(edition('2027-01-01', '2027-02-01')).toContain('1 Januari 2027');
    expect(edition(undefined, '2027-02-01')).toContain('1 Februari 2027');
    // The day of the office, where it is already the next one.
    expect(
      cardContent(card, {}, { ...SAMPLE, validUntil: undefined, publishedAt: '2026-11-27T18:00:00Z' }, id)
        .edition,
    ).toContain('Keadaan per 28 November 2026');
  });

  it('names what nothing fills, a person’s data among it, and is then not handed out', () => {
    const wrong = { ...card, rows: [{ label: 'Untuk {{author_name}}', value: '{{fact.tidak_ada}}' }] };
    expect(cardContent(wrong, {}, SAMPLE, id).unknown).toEqual(['author_name', 'fact.tidak_ada']);
  });

  it('tells in words what it shows', () => {
    const words = cardInWords(cardContent(card, {}, SAMPLE, id));
    expect(words).toContain('Kantor Imigrasi Contoh\nBiaya paspor\nPaspor biasa, 5 tahun: Rp350.000');
    expect(words.split('\n').at(-1)).toContain(`versi ${SAMPLE.version}`);
  });

  it('speaks Indonesian to those who read Malay or Javanese, and English to all others', () => {
    expect(['id', 'id-ID', 'ms', 'jv', 'en', 'ar', 'zh'].map(wordsFor)).toEqual([
      'id',
      'id',
      'id',
      'id',
      'en',
      'en',
      'en',
    ]);
  });
});
