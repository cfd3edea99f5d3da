import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../../lib/suggest/built-in-words.ts';
import { CHATTER_TEXTS } from '../../../lib/suggest/chatter-texts.ts';
import { buildCorpus, openCorpus } from '../../../lib/suggest/corpus.ts';
import { createIndex } from '../../../lib/suggest/index.ts';
import { indexTemplates } from '../../../lib/suggest/model.ts';
import { TOPIC_WORDS } from '../../../lib/suggest/topic-words.ts';
import { readTopicWords, type TopicWords, topicTerms } from '../../../lib/suggest/topics.ts';
import { readOwn, readSamplePack } from '../../bench/suggest/sets.ts';
import { sourceOf } from '../../bench/suggest/topic-fit.ts';

const analyser = createAnalyser();
const [few] = readOwn('development');
const template = (id: string, title: string, ...examples: string[]) => ({
  id,
  title,
  body: '',
  tags: [],
  examples,
});
const LIBRARY = [
  template('loan', 'Borrow a book', 'How long can I keep a novel?', 'May I take four books home?'),
  template('fine', 'Late books', 'What if my novel comes back late?', 'Do children pay for late books?'),
  template('room', 'Reading rooms', 'Can our club use a quiet room?', 'Is there a room to read in?'),
];
const trustOf = (templates: Parameters<typeof indexTemplates>[0]): number =>
  openCorpus(indexTemplates(templates, analyser, { chatter: CHATTER_TEXTS })).topicTrust;
const sharesOf = (text: string, words: TopicWords = TOPIC_WORDS) =>
  readTopicWords(words).sharesOf(topicTerms(analyser.analyse(text)));

describe('the built-in topics', () => {
  it('were learned from the sample pack as it is (else: npm run fit:topics)', () => {
    expect(TOPIC_WORDS.source).toBe(sourceOf(readSamplePack().answers));
  });

  it('give a question shares of topics that are not more than the whole', () => {
    const shares = sharesOf('paspor saya hilang di jalan');
    expect(shares.length).toBeGreaterThan(0);
    const whole = shares.reduce((sum, { share }) => sum + share, 0);
    expect(whole).toBeGreaterThan(0.5);
    expect(whole).toBeLessThanOrEqual(1 + 1e-9);
  });

  it.each(['', '😍😍', 'zzkqj vvbnm', 'こんにちは'])('say nothing of %j', (text) => {
    expect(sharesOf(text)).toEqual([]);
  });

  it('say the same of a text read alone and after all words of a pack were read', () => {
    const reader = readTopicWords(TOPIC_WORDS);
    const questions = readSamplePack().answers.flatMap(({ sampleQuestions }) => sampleQuestions);
    const shares = (text: string) => reader.sharesOf(topicTerms(analyser.analyse(text)));
    for (const text of questions) shares(text);
    const asked = questions.filter((_, at) => at % 50 === 0);
    expect(asked.length).toBeGreaterThan(10);
    for (const text of asked) expect(sharesOf(text)).toEqual(shares(text));
  });

  it('are trusted by a pack of their own trade, and not by one of another', () => {
    expect(trustOf(few?.templates ?? [])).toBe(1);
    expect(trustOf(LIBRARY)).toBe(0);
    expect(trustOf([])).toBe(0);
    expect(openCorpus(buildCorpus({ ...emptyRows })).topicTrust).toBe(0);
  });

  it('change nothing for a pack of another trade', () => {
    const without = { source: 'none', topics: 0, unknown: 1, bias: [0], words: '' };
    const question = 'is there a fine when a novel is late?';
    const hitsOf = (options: object) =>
      createIndex(LIBRARY, options)
        .search(question)
        .map(({ id }) => id);
    expect(hitsOf({})).toEqual(hitsOf({ topics: without }));
  });

  it('let two wordings meet that share no word', () => {
    const words: TopicWords = {
      source: 'test',
      topics: 2,
      unknown: 5,
      bias: [0, 0, -1],
      words: 'angsur 30 0:60\ncicil 30 0:60\nlunas 30 1:60',
    };
    const [cheap, dear] = ['cicil', 'angsur'].map((text) => sharesOf(text, words));
    expect(cheap?.[0]).toMatchObject({ topic: 0 });
    expect(dear?.[0]).toMatchObject({ topic: 0 });
    expect(sharesOf('lunas', words)[0]).toMatchObject({ topic: 1 });
  });
});

const emptyRows = {
  documents: 0,
  templateStarts: [0, 0],
  parts: [],
  starts: [0],
  features: new Uint32Array(),
  views: new Uint8Array(),
  times: new Uint8Array(),
};
