// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useMemo, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TranslationContext } from '../../../components/hooks/translation.tsx';
import { useSeveral } from '../../../components/hooks/use-several.ts';
import { AnswerList, TOGETHER } from '../../../components/sidebar/AnswerList.tsx';
import { AnswerPreview } from '../../../components/sidebar/AnswerPreview.tsx';
import type { LoadedPack } from '../../../components/sidebar/services.ts';
import { prepareAnswer } from '../../../lib/answering/index.ts';
import type { AskedPart } from '../../../lib/domain/index.ts';
import { createTranslate, type Language } from '../../../lib/i18n/index.ts';
import { readSamplePack } from '../../bench/suggest/sets.ts';
import { item } from '../../support/journal.ts';

const { answers, ...header } = readSamplePack();
const pack: LoadedPack = { header, answers, whole: true, source: 'embedded', openSearch: vi.fn() };
const suggestion = (answerId: string, rank = 1) => ({ answerId, rank, score: 1, probability: 0.8, why: [] });
const part = (text: string, answerId: string, ...others: string[]): AskedPart => ({
  text,
  suggestion: suggestion(answerId),
  others: others.map((id, at) => suggestion(id, at + 2)),
});
const BOTH = [
  part('biaya brp?', 'paspor_biaya', 'jam_layanan', 'epaspor'),
  part('<i>sabtu</i> buka ga?', 'jam_layanan', 'lokasi'),
];
const titleOf = (id: string) => answers.find((answer) => answer.id === id)?.title ?? '';

/** The list's first row and its preview, as the sidebar puts them together. */
function Together({ asked, itemKey }: { asked: readonly AskedPart[]; itemKey: string }) {
  const several = useSeveral(pack, asked, itemKey);
  const [inserted, setInserted] = useState('');
  const given = several.parts.flatMap((each) =>
    each.answer ? [{ answer: each.answer, asked: each.asked.text, typed: {} }] : [],
  );
  const rows = useMemo(
    () =>
      several.parts[0]?.choices[0]
        ? [{ key: TOGETHER, answer: several.parts[0].choices[0], together: several.parts }]
        : [],
    [several.parts],
  );
  const [first, ...also] = given;
  if (!first) return <p>one question</p>;
  const prepared = prepareAnswer({
    ...first,
    also,
    pack: header,
    item: { ...item, text: 'biaya brp kak? sabtu buka ga ya?' },
    operator: 'Rani',
    variantId: undefined,
    now: Date.parse('2026-11-24T05:00:00Z'),
    uses: () => [],
  });
  return (
    <>
      <AnswerList
        rows={rows}
        current={TOGETHER}
        query=""
        item={item}
        state={{ verdict: 'answers', suggestions: [], asked: [...asked] }}
        searched={{ hits: [], settled: true, failed: false }}
        onChoose={vi.fn()}
        onInsert={vi.fn()}
      />
      <AnswerPreview
        ref={null}
        answer={first.answer}
        plain={undefined}
        prepared={prepared}
        several={several}
        typed={{ of: () => ({}), set: vi.fn() }}
        marks={[]}
        onVariant={vi.fn()}
        canInsert
        needsOperator={false}
        paired={false}
        onPaired={vi.fn()}
        starred={false}
        onStar={vi.fn()}
        onInsert={() => setInserted(prepared?.rendered.text ?? '')}
        onCopy={vi.fn()}
      />
      <output>{inserted}</output>
    </>
  );
}
function show(asked: readonly AskedPart[], language: Language = 'id') {
  const face = (itemKey: string) => (
    <TranslationContext value={{ t: createTranslate(language), language }}>
      <Together asked={asked} itemKey={itemKey} />
    </TranslationContext>
  );
  const { rerender } = render(face('a'));
  return { another: () => rerender(face('b')) };
}
afterEach(cleanup);
const preview = () => screen.getByTestId('preview-text').textContent;

describe('a comment that asks two things', () => {
  it.each<[Language, string]>([
    ['id', 'Jawab keduanya'],
    ['en', 'Answer both'],
  ])('is answered by a row of its own (%s), which names both answers', (language, words) => {
    show(BOTH, language);
    const row = screen.getByRole('option', { name: new RegExp(words) });
    expect(row.textContent).toContain(`${titleOf('paspor_biaya')} + ${titleOf('jam_layanan')}`);
    expect(preview()).toContain('650.000');
    expect(preview()).toContain('Jam layanan');
  });

  it('shows which answer goes to which question, in text', () => {
    show(BOTH);
    const [first, second] = screen.getAllByRole<HTMLSelectElement>('combobox');
    expect(first?.value).toBe('paspor_biaya');
    expect(second?.value).toBe('jam_layanan');
    expect(screen.getByLabelText('<i>sabtu</i> buka ga?')).toBeTruthy();
    expect(document.querySelector('i')).toBeNull();
  });

  it('can leave a question out and take it back, but not the last one', async () => {
    show(BOTH);
    await userEvent.click(screen.getByLabelText('biaya brp?'));
    expect(preview()).not.toContain('650.000');
    expect(screen.getByText('Jawab 1 dari 2 pertanyaan')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('<i>sabtu</i> buka ga?').disabled).toBe(true);
    await userEvent.click(screen.getByLabelText('biaya brp?'));
    expect(preview()).toContain('650.000');
    expect(preview()).toContain('Jam layanan');
  });

  it('can exchange an answer, never for one that another question has', async () => {
    show(BOTH);
    const [first] = screen.getAllByRole<HTMLSelectElement>('combobox');
    if (!first) throw new Error('no choice');
    const taken = within(first).getByRole<HTMLOptionElement>('option', { name: titleOf('jam_layanan') });
    expect(taken.disabled).toBe(true);
    await userEvent.selectOptions(first, 'epaspor');
    expect(screen.getByRole('option', { name: /Jawab keduanya/ }).textContent).toContain(titleOf('epaspor'));
    await userEvent.click(screen.getByRole('button', { name: /Sisipkan/ }));
    expect(document.querySelector('output')?.textContent).toBe(preview());
  });

  it('starts anew with another comment', async () => {
    const { another } = show(BOTH);
    await userEvent.click(screen.getByLabelText('biaya brp?'));
    another();
    expect(preview()).toContain('650.000');
  });
});

describe('a comment that asks one thing', () => {
  it.each([
    ['nothing was split', []],
    ['one part is left', BOTH.slice(0, 1)],
    ['the other’s answer is not in the pack', [part('x?', 'paspor_biaya'), part('y?', 'gone')]],
  ])('has no such row: %s', (_, asked) => {
    show(asked);
    expect(screen.getByText('one question')).toBeTruthy();
  });
});
