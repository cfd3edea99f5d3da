import { describe, expect, it } from 'vitest';
import { Evidence, evidenceOf, type PickRow } from '../../../lib/learning/index.ts';
import { publicWording, sharedWords } from '../../../lib/learning/public-wording.ts';
import { vocabularyOf, wordingsOf } from '../../../lib/suggest/index.ts';
import { pick } from '../../support/learning.ts';
import { LIBRARY } from '../suggest/small-set.ts';

const knows = vocabularyOf(LIBRARY);
const reading = { newWordings: wordingsOf(LIBRARY), knows };
const answers = LIBRARY.map(({ id, title, examples }) => ({ id, title, sampleQuestions: examples }));
const evidence = (...picks: PickRow[]) => evidenceOf(picks, answers, reading);

describe('publicWording', () => {
  it('hides the words that neither the office nor several people use: names, places, long numbers', () => {
    const text = 'kartu anggota Bambang Wijaya hilang di Sungai Awan 6104, gantinya berapa?';
    const wording = publicWording(text, knows, new Set()) ?? '';
    expect(wording).not.toMatch(/Bambang|Wijaya|Awan|6104/);
    expect(wording).toMatch(/^kartu anggota … hilang di/);
    expect(wording).toMatch(/berapa\?$/);
  });

  it('keeps a word that three people wrote, and not one that a single person wrote three times', () => {
    const by = (subject: string) => ({ text: 'kartu keplek raib', subject });
    expect(sharedWords([by('a'), by('b'), by('c')]).has('keplek')).toBe(true);
    expect(sharedWords([by('a'), by('a'), by('a')]).has('keplek')).toBe(false);
  });

  it('is nothing where nearly nothing is left', () => {
    expect(publicWording('Bambang Wijaya', knows, new Set())).toBeUndefined();
    expect(publicWording('🙏🙏', knows, new Set())).toBeUndefined();
    expect(publicWording('x'.repeat(10_000), knows, new Set())).toBeUndefined();
  });
});

describe('evidenceOf', () => {
  const lost = (subject: string, text = 'kartu anggota jatuh di jalan') =>
    pick(text, 'kartu-hilang', { subject });

  it('counts by answer and outcome, the most chosen first', () => {
    const rows = evidence(
      pick('denda berapa', 'denda'),
      lost('a'),
      lost('b', 'kartu saya jatuh'),
      pick('kartu saya jatuh', 'kartu-hilang', { outcome: 'changed' }),
      pick('kartu saya jatuh', 'jam-buka', { outcome: 'dismissed' }),
    );
    expect(rows.map(({ id, accepted, changed, dismissed }) => [id, accepted, changed, dismissed])).toEqual([
      ['kartu-hilang', 2, 1, 0],
      ['denda', 1, 0, 0],
      ['jam-buka', 0, 0, 1],
    ]);
  });

  it('proposes a question that three people asked, and never one that fewer did', () => {
    expect(evidence(lost('a'), lost('b'))[0]?.candidates).toEqual([]);
    expect(evidence(lost('a'), lost('a'), lost('a'))[0]?.candidates).toEqual([]);
    expect(evidence(lost('a'), lost('b'), lost('c'))[0]?.candidates).toEqual([
      { text: 'kartu anggota jatuh di jalan', times: 3, authors: 3 },
    ]);
  });

  it('proposes no question that the answer has already', () => {
    const [known = ''] = LIBRARY[1]?.examples ?? [];
    const same = known.toUpperCase().replace('?', ' !');
    expect(evidence(lost('a', same), lost('b', same), lost('c', same))[0]?.candidates).toEqual([]);
  });

  it('never carries a name, however many wrote beside it', () => {
    const named = ['Bambang', 'Wijaya', 'Suparman'].map((name, i) =>
      lost(`s${i}`, `kartu anggota ${name} hilang, cara mengganti?`),
    );
    const [row] = evidence(...named);
    expect(row?.candidates).toHaveLength(1);
    expect(JSON.stringify(row)).not.toMatch(/Bambang|Wijaya|Suparman/);
  });

  it('fits the format of the file', () => {
    const file = {
      format: 'tanggap-evidence',
      version: 1,
      packId: 'p',
      packVersion: 3,
      exportedAt: '2026-11-26T00:00:00.000Z',
      leastAuthors: 3,
      answers: evidence(lost('a'), lost('b'), lost('c')),
    };
    expect(Evidence.safeParse(file).success).toBe(true);
    expect(Evidence.safeParse({ ...file, subject: 'a' }).success).toBe(false);
  });
});
