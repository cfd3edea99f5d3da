import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSamplePack } from '../../bench/suggest/sets.ts';
import { overlap, trigrams } from '../../support/trigrams.ts';

const DATA = path.resolve(import.meta.dirname, '../../bench/data');

interface Comment {
  text: string;
}

describe('the sample questions of the pack', () => {
  const questions = readSamplePack().answers.flatMap(({ sampleQuestions }) => sampleQuestions);

  it.each(['development', 'test'])('are no copies of the %s comments they are measured on', (part) => {
    const data = JSON.parse(readFileSync(path.join(DATA, `${part}.json`), 'utf8')) as Record<
      'queries' | 'strangers' | 'several',
      Comment[]
    >;
    const comments = [...data.queries, ...data.strangers, ...data.several].map(({ text }) => ({
      text,
      grams: trigrams(text),
    }));
    for (const question of questions) {
      const grams = trigrams(question);
      for (const comment of comments)
        if (overlap(grams, comment.grams) >= 0.6) expect.fail(`${question} / ${comment.text}`);
    }
  });

  it('and the two parts hold no comment twice', () => {
    const [development, test] = ['development', 'test'].map((part) => {
      const data = JSON.parse(readFileSync(path.join(DATA, `${part}.json`), 'utf8')) as {
        queries: Comment[];
        strangers: Comment[];
      };
      return [...data.queries, ...data.strangers].map(({ text }) => trigrams(text));
    });
    let closest = 0;
    for (const a of development ?? []) for (const b of test ?? []) closest = Math.max(closest, overlap(a, b));
    expect(closest).toBeLessThan(0.8);
  });
});
