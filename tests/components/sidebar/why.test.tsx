// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TranslationContext } from '../../../components/hooks/translation.tsx';
import { AnswerList } from '../../../components/sidebar/AnswerList.tsx';
import { ItemCard } from '../../../components/sidebar/ItemCard.tsx';
import { answerMarks } from '../../../components/sidebar/why-marks.ts';
import { Marked } from '../../../components/ui/index.ts';
import { createTranslate, type Language } from '../../../lib/i18n/index.ts';
import { suggest } from '../../../lib/suggest/index.ts';
import { item } from '../../support/journal.ts';
import { answers, trained } from '../../unit/suggest/sample-index.ts';

const QUESTION = 'min, paspor <b>brp duit</b> ya 🙏🏽?';
const [found] = suggest(trained, QUESTION).suggestions;
const answer = answers.find(({ id }) => id === found?.answerId);
if (!found || !answer) throw new Error('nothing found');
const within = (face: React.ReactNode, language: Language = 'id') =>
  render(<TranslationContext value={{ t: createTranslate(language), language }}>{face}</TranslationContext>);
const marks = () =>
  [...document.querySelectorAll('mark')].map((mark) => [mark.textContent, mark.title] as const);
afterEach(cleanup);

describe('why an answer was suggested', () => {
  it('knows what the question’s slang means', () => {
    expect(found.answerId).toBe('paspor_biaya');
    expect(found.why.find(({ query }) => query === 'brp duit')?.concept).toBe('biaya');
  });

  it('is marked in the question, which stays text', () => {
    within(<ItemCard item={{ ...item, text: QUESTION }} why={found.why} onShow={vi.fn()} />);
    expect(screen.getByTestId('item-text').textContent).toBe(QUESTION);
    expect(document.querySelector('b')).toBeNull();
    expect(marks().map(([word]) => word)).toEqual(['paspor', 'brp duit']);
  });

  it.each<[Language, RegExp]>([
    ['id', /^(bermakna|ditanyakan)/],
    ['en', /^(means|asked)/],
  ])('names the meaning in %s', (language, words) => {
    within(<ItemCard item={{ ...item, text: QUESTION }} why={found.why} onShow={vi.fn()} />, language);
    expect(marks().some(([, note]) => words.test(note))).toBe(true);
  });

  it('is marked in the title and in the text of the answer', () => {
    within(
      <AnswerList
        rows={[{ key: answer.id, answer, why: found.why }]}
        current={undefined}
        query=""
        item={item}
        state={{ verdict: 'answers', suggestions: [], asked: [] }}
        searched={{ hits: [], settled: true, failed: false }}
        onChoose={vi.fn()}
        onInsert={vi.fn()}
      />,
    );
    expect(marks()).toEqual([
      ['Biaya', 'ditanyakan: “brp duit” (makna “biaya”)'],
      ['paspor', ''],
    ]);
    cleanup();
    const text = 'Biayanya, untuk PASPOR biasa: <i>Rp350.000</i> 🙏';
    const { container } = within(<Marked text={text} marks={answerMarks(found, createTranslate('id'))} />);
    expect(container.textContent).toBe(text);
    expect(document.querySelector('i')).toBeNull();
    expect(marks().map(([word]) => word)).toEqual(['Biayanya', 'PASPOR biasa']);
  });

  it('are the words of the answer that a search met', () => {
    within(
      <Marked
        text="Jam dan hari layanan"
        marks={answerMarks({ words: ['layanan'] }, createTranslate('id'))}
      />,
    );
    expect(marks()).toEqual([['layanan', '']]);
  });
});
