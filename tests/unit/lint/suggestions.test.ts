import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../lib/domain/index.ts';
import {
  askQuestions,
  changedAnswers,
  checkSuggestions,
  type QuestionSheet,
  reportSuggestions,
} from '../../../lib/lint/index.ts';
import { pack, SAMPLE } from './pack.ts';

/** Some of the sample's answers: enough to take questions from each other, few enough to be trained in a moment. */
const FEW = SAMPLE.answers
  .slice(0, 6)
  .map((answer) => ({ ...answer, sampleQuestions: answer.sampleQuestions.slice(0, 12) }));
const small = pack(FEW, { slang: SAMPLE.slang, synonyms: SAMPLE.synonyms });
const now = { pause: () => Promise.resolve() };

const copyOf = (id: string, questions: readonly string[]): Answer => {
  const [model] = FEW;
  if (!model) throw new Error('the sample has answers');
  const { shortcut: _, ...copied } = FEW.find((answer) => answer.id === id) ?? model;
  return { ...copied, id: 'salinan', title: `${copied.title} lagi`, sampleQuestions: [...questions] };
};

let sheet: QuestionSheet;
const shares: number[] = [];
beforeAll(async () => {
  sheet = await askQuestions(small, { ...now, onProgress: (share) => void shares.push(share) });
});

describe('the questions of a pack', () => {
  it('are each asked once of an index that lacks them, and mostly find their own answer', () => {
    const keys = sheet.asked.map(({ answerId, question }) => `${answerId} ${question}`).sort();
    const wanted = FEW.flatMap(({ id, sampleQuestions }) =>
      sampleQuestions.map((question) => `${id} ${question}`),
    );
    expect(keys).toEqual(wanted.sort());
    expect(sheet.questions).toBe(keys.length);
    const report = reportSuggestions(sheet);
    expect(report.first / report.asked).toBeGreaterThan(0.8);
    expect(report.inThree).toBeGreaterThanOrEqual(report.first);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('are asked no longer once somebody has had enough', async () => {
    const stop = new AbortController();
    let asked = 0;
    const asking = askQuestions(small, {
      ...now,
      signal: stop.signal,
      onProgress: () => {
        if (++asked === 2) stop.abort();
      },
    });
    await expect(asking).rejects.toThrow(/abort/i);
    expect(asked).toBe(2);
  });
});

describe('beside the pack before', () => {
  it('nothing is found where nothing changed, whatever was astray already; the same is found twice', async () => {
    const report = await checkSuggestions(small, small, now);
    expect(report).toMatchObject({ findings: [], thieves: [], firstBefore: report.first });
    expect(report.first).toBe(reportSuggestions(sheet).first);
  });

  it('an answer that takes others’ questions is named, with what it takes', async () => {
    const fee = FEW.find(({ id }) => id === 'paspor_biaya');
    const thief = copyOf(
      'paspor_biaya',
      (fee?.sampleQuestions ?? []).map((question) => `${question} kak`),
    );
    const after = { ...small, answers: [...FEW, thief] };
    const report = reportSuggestions(await askQuestions(after, now), {
      sheet,
      changed: changedAnswers(small, after),
    });
    const lost = report.findings.filter(({ rule }) => rule === 'question-lost');
    expect(lost.length).toBeGreaterThan(2);
    for (const finding of lost)
      expect(finding).toMatchObject({ severity: 'error', detail: { thief: 'salinan' } });
    expect(report.thieves[0]).toMatchObject({ thief: 'salinan', from: 'paspor_biaya' });
    expect(report.thieves[0]?.questions.length).toBeGreaterThan(2);
  });

  it('an answer about something else takes nothing, and a new question is no loss', async () => {
    const [first, ...rest] = FEW;
    const other = SAMPLE.answers.find(({ id }) => id === 'kuliner');
    if (!first || !other) throw new Error('the sample has answers');
    const more = {
      ...first,
      sampleQuestions: [...first.sampleQuestions, 'jam berapa kantor buka hari sabtu'],
    };
    const after = { ...small, answers: [more, ...rest, other] };
    const report = reportSuggestions(await askQuestions(after, now), {
      sheet,
      changed: changedAnswers(small, after),
    });
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report.asked).toBe(sheet.asked.length + 1 + other.sampleQuestions.length);
  });
});

describe('what counts', () => {
  const one = (place: number | undefined, first: string): QuestionSheet => ({
    asked: [{ answerId: 'a', question: 'q', place, first }],
    questions: 1,
  });
  const rules = (before: QuestionSheet, after: QuestionSheet, changed: string[]): string[] =>
    reportSuggestions(after, { sheet: before, changed: new Set(changed) }).findings.map(({ rule }) => rule);

  it('is a first place lost to an answer that changed, or by one; by chance it is only told', () => {
    expect(rules(one(1, 'a'), one(2, 'b'), ['b'])).toEqual(['question-lost']);
    expect(rules(one(1, 'a'), one(2, 'b'), ['a'])).toEqual(['question-lost']);
    expect(rules(one(1, 'a'), one(undefined, 'b'), [])).toEqual(['question-astray']);
    expect(rules(one(2, 'b'), one(undefined, 'b'), ['b'])).toEqual([]);
    expect(rules(one(2, 'b'), one(1, 'a'), ['b'])).toEqual([]);
  });

  it('is what the ranker reads: a note changes nothing', () => {
    const [first, ...rest] = FEW;
    if (!first) throw new Error('the sample has answers');
    const after = { answers: [{ ...first, notes: 'lain', revision: 9 }, ...rest] };
    expect(changedAnswers({ answers: FEW }, after)).toEqual(new Set());
    const retitled = { answers: [{ ...first, title: 'Lain' }, ...rest] };
    expect(changedAnswers({ answers: FEW }, retitled)).toEqual(new Set([first.id]));
  });
});

it('of a large pack a fixed part is asked, of one index', async () => {
  const answers = Array.from({ length: 320 }, (_, at): Answer => {
    const model = SAMPLE.answers[at % SAMPLE.answers.length];
    if (!model) throw new Error('the sample has answers');
    return {
      ...model,
      id: `a${at}`,
      sampleQuestions: model.sampleQuestions.slice(0, 4).map((text) => `${text} ${at}`),
    };
  });
  const { asked, questions } = await askQuestions(pack(answers), now);
  expect(questions).toBe(1280);
  expect(asked.length).toBeGreaterThan(240);
  expect(asked.length).toBeLessThan(400);
});
