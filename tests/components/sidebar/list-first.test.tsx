// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { TranslationContext } from '../../../components/hooks/translation.tsx';
import { SidebarApp } from '../../../components/sidebar/index.ts';
import type { SidebarServices } from '../../../components/sidebar/services.ts';
import { startSession } from '../../../lib/answering/index.ts';
import { defaultSettings } from '../../../lib/domain/index.ts';
import { createTranslate } from '../../../lib/i18n/index.ts';
import type { PanelToAgent } from '../../../lib/messages/index.ts';
import { item } from '../../support/journal.ts';
import { SAMPLE } from '../../support/repository/packs.ts';

const NOW = Date.parse('2026-11-28T02:00:00Z');
const { answers, ...header } = SAMPLE;
/** Each in one variant and one wording that is all its own. */
const [before, after] = answers.slice(0, 2).map((answer, at) => ({
  ...answer,
  variables: [],
  sensitivity: 'public' as const,
  variants: answer.variants.slice(0, 1).map((variant) => ({ ...variant, wordings: [`Teks ${at}.`] })),
}));
afterEach(cleanup);

/** The panel with the first answer before it, and the uses of wordings known only where the test lets them be. */
async function open() {
  if (!before || !after) throw new Error('the sample has too few answers');
  const reading: (() => void)[] = [];
  const inserted: string[] = [];
  const copied: string[] = [];
  const services = {
    now: () => NOW,
    offsetMinutes: () => 420,
    createId: () => 'reply-1',
    opened: new Promise<void>(() => undefined),
    link({ onState, onMessage }) {
      onState('connected');
      onMessage({ key: 'focus', item, candidates: 1, byUser: true } as never);
      return {
        send(message: PanelToAgent) {
          if (message.key === 'insert') inserted.push(message.request.text);
          return true;
        },
        close: () => undefined,
      };
    },
    loadPack: async () => ({
      header: { ...header, officialAccounts: [] },
      answers: [before, after],
      whole: true,
      source: 'embedded' as const,
      openSearch: async () => (query: string) => [
        { answerId: query === 'satu' ? after.id : before.id, words: [] },
      ],
    }),
    watchPack: () => () => undefined,
    rank: async () => ({
      verdict: 'answers',
      suggestions: [{ answerId: before.id, rank: 1, probability: 0.9, score: 1, why: [] }],
      asked: [],
    }),
    readOperator: async () => startSession('Rani', NOW, 420),
    operatorFault: async () => undefined,
    readSettings: async () => defaultSettings(),
    watchSettings: () => () => undefined,
    writeOperator: async () => undefined,
    rememberOperator: async () => undefined,
    watchInsertCommand: () => () => undefined,
    confirmedAccount: async () => null,
    recordOpened: async () => undefined,
    pastAnswers: async () => [],
    readDraft: async () => ({}),
    append: async () => ({ ok: true, value: { seq: 1, fresh: true } }),
    usesOf: () => new Promise((resolve) => reading.push(() => resolve(new Map()))),
    async copy(text: string) {
      copied.push(text);
      return true;
    },
  } as Partial<SidebarServices> as SidebarServices;
  await act(async () => {
    render(
      <TranslationContext value={{ t: createTranslate('id'), language: 'id' }}>
        <SidebarApp services={services} />
      </TranslationContext>,
    );
  });
  const known = async (): Promise<void> => {
    await vi.waitFor(() => expect(reading.length).toBeGreaterThan(0));
    await act(async () => reading.splice(0).forEach((tell) => void tell()));
  };
  const shown = (): string | null => screen.getByTestId('preview-text').textContent;
  await screen.findByRole('option');
  await known();
  expect(shown()).toBe('Teks 0.');
  const search = screen.getByRole('combobox');
  await act(async () => search.focus());
  return {
    known,
    shown,
    inserted,
    copied,
    search,
    type: (text: string) => act(async () => void fireEvent.change(search, { target: { value: text } })),
    option: () => screen.getByRole('option').id,
  };
}

it('the list of a key is there before the text beside it, which goes on standing till then', async () => {
  const { type, option, shown, known } = await open();
  await type('satu');
  expect(option()).toBe(`answer-${after?.id}`);
  expect(shown()).toBe('Teks 0.');
  await known();
  expect(shown()).toBe('Teks 1.');
});

it('Enter and the button wait for the text of what is chosen now, and insert that once', async () => {
  const { type, known, inserted, search } = await open();
  await type('satu');
  await act(async () => void fireEvent.keyDown(search, { key: 'Enter', code: 'Enter' }));
  await act(async () => screen.getByRole('button', { name: /^Sisipkan/ }).click());
  expect(inserted).toEqual([]);
  await known();
  await vi.waitFor(() => expect(inserted).toEqual(['Teks 1.']));
});

it('copying waits for it too', async () => {
  const { type, known, copied } = await open();
  await type('satu');
  await act(async () => screen.getByRole('button', { name: 'Salin' }).click());
  expect(copied).toEqual([]);
  await known();
  await vi.waitFor(() => expect(copied).toEqual(['Teks 1.']));
});

it('a key that was pressed for one answer hands over no other that is chosen meanwhile', async () => {
  const { type, known, inserted, search, shown } = await open();
  await type('satu');
  await act(async () => void fireEvent.keyDown(search, { key: 'Enter', code: 'Enter' }));
  await type('nol');
  await known();
  await vi.waitFor(() => expect(shown()).toBe('Teks 0.'));
  expect(inserted).toEqual([]);
});
