import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../lib/domain/index.ts';
import {
  createAnswerSearch,
  openAnswerSearch,
  searchIndexOf,
  templatesFromAnswers,
} from '../../../lib/suggest/index.ts';

function answer(id: string, title: string, text: string, more: Partial<Answer> = {}): Answer {
  const base = { platform: 'any', surface: 'any', language: 'id', register: 'formal' } as const;
  return {
    id,
    revision: 1,
    title,
    topic: 'layanan',
    sampleQuestions: [],
    keywords: [],
    negativeKeywords: [],
    class: 'information',
    sensitivity: 'public',
    status: 'approved',
    owner: 'Humas',
    approvals: [],
    legalBasis: [],
    variants: [
      { ...base, id: 'short', length: 'short', wordings: ['Singkat.'] },
      { ...base, id: 'long', length: 'long', wordings: [text, 'Kata lain.'] },
    ],
    variables: [],
    card: null,
    ...more,
  };
}

const ANSWERS = [
  answer('jam', 'Jam layanan kantor', 'Halo {{name}}, kami buka pukul 08.00. {{block.closing}}', {
    shortcut: 'jam-buka',
    sampleQuestions: ['Kapan kantor buka?'],
    keywords: ['sabtu'],
    negativeKeywords: ['tutup permanen'],
  }),
  answer('pengaduan', 'Cara menyampaikan pengaduan', 'Pengaduan dapat dikirim lewat formulir.'),
  answer('pendaftaran', 'Cara pendaftaran daring', 'Pendaftaran dibuka setiap hari kerja.'),
];

describe('templatesFromAnswers', () => {
  it('takes keywords, sample questions, negative words and the first long wording without placeholders', () => {
    expect(templatesFromAnswers(ANSWERS)[0]).toEqual({
      id: 'jam',
      title: 'Jam layanan kantor',
      body: 'Halo , kami buka pukul 08.00.',
      tags: ['sabtu'],
      examples: ['Kapan kantor buka?'],
      negative: ['tutup permanen'],
    });
  });
});

describe('createAnswerSearch', () => {
  const box = createAnswerSearch(ANSWERS);

  it.each([
    ['pengaduan', 'pengaduan'],
    ['pengadun', 'pengaduan'],
    ['pendaftran daring', 'pendaftaran'],
    ['jam-buka', 'jam'],
    ['formulir', 'pengaduan'],
  ])('%s finds %s', (query, id) => {
    expect(box.search(query)[0]?.answerId).toBe(id);
  });

  it('says what words of the answer it met', () => {
    expect(box.search('layan')[0]?.words).toContain('layanan');
  });

  it('finds none but the answers that are here, whatever its index was made of', () => {
    const few = openAnswerSearch(searchIndexOf(ANSWERS), new Map());
    expect(few.search('pengaduan')).toEqual([]);
  });

  it('keeps to the limit, and to nothing for an empty search', () => {
    expect(box.search('cara', 1)).toHaveLength(1);
    expect(box.search(' \u200B ')).toEqual([]);
  });

  it('bears a pasted comment', () => {
    expect(() => box.search('pengaduan '.repeat(10_000))).not.toThrow();
  });
});
