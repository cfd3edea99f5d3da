// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { AnswersView } from '../../../components/console/answers/index.ts';
import { TranslationContext } from '../../../components/hooks/translation.tsx';
import { createTranslate } from '../../../lib/i18n/index.ts';
import { parsePack } from '../../../lib/packs/index.ts';

const sample = parsePack(
  readFileSync(path.resolve(import.meta.dirname, '../../../public/packs/sample.json')),
);
if (!sample.ok) throw new Error(sample.reason);
const { answers, ...header } = sample.value;
const NOW = Date.parse('2026-11-24T02:00:00Z');

function show(pack: Parameters<typeof AnswersView>[0]['pack'], now = NOW) {
  return render(
    <TranslationContext value={{ t: createTranslate('id'), language: 'id' }}>
      <AnswersView pack={pack} now={() => now} readImage={() => Promise.resolve(undefined)} />
    </TranslationContext>,
  );
}
afterEach(cleanup);

describe('the answers of the pack', () => {
  it('are found by any of their words and read as a site shows them', async () => {
    show({ header, answers });
    expect(screen.getByRole('status').textContent).toBe(`${answers.length} dari ${answers.length} jawaban`);
    await userEvent.type(screen.getByLabelText('Cari dalam semua jawaban'), 'autogate');
    await userEvent.click(screen.getByRole('button', { name: /^Autogate/ }));
    const detail = screen.getByRole('article', { name: /^Autogate/ });
    await userEvent.click(within(detail).getByRole('button', { name: 'X' }));
    const count = within(detail).getAllByText(/ \/ 280$/);
    expect(count.length).toBeGreaterThan(0);
    expect(detail.textContent).not.toContain('{{fact.');
    expect(detail.textContent).not.toContain('{{block.');
  });

  it('that ran out are told apart', async () => {
    const [first, ...others] = answers;
    if (!first) throw new Error('the sample pack is empty');
    show({ header, answers: [{ ...first, validUntil: '2026-01-01' }, ...others] });
    await userEvent.selectOptions(screen.getByLabelText('Keadaan'), 'kedaluwarsa');
    const count = await screen.findByText(`1 dari ${answers.length} jawaban`);
    expect(count.getAttribute('role')).toBe('status');
    expect(screen.getByRole('article', { name: first.title })).toBeTruthy();
  });

  it('say so when there are none, or none that match', async () => {
    show('none');
    expect(screen.getByRole('status').textContent).toContain('Belum ada paket jawaban');
    cleanup();
    show({ header, answers });
    await userEvent.type(screen.getByLabelText('Cari dalam semua jawaban'), 'zzzz');
    expect(screen.queryByRole('article')).toBeNull();
    expect(screen.getByText(/Tidak ada jawaban yang cocok/)).toBeTruthy();
  });
});
