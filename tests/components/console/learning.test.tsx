// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GapsView } from '../../../components/console/gaps/index.ts';
import { type Learned, LearningView } from '../../../components/console/learning/index.ts';
import { SettingsView } from '../../../components/console/settings/index.ts';
import { TranslationContext } from '../../../components/hooks/translation.tsx';
import { defaultSettings } from '../../../lib/domain/index.ts';
import { createTranslate, type Language } from '../../../lib/i18n/index.ts';
import type { GapGroup } from '../../../lib/learning/index.ts';
import { MEASURED_CAUTION } from '../../../lib/suggest/index.ts';

const face = (shown: ReactNode, language: Language = 'id') => (
  <TranslationContext value={{ t: createTranslate(language), language }}>{shown}</TranslationContext>
);
afterEach(cleanup);

const READY: Learned = {
  state: 'ready',
  picks: 9,
  answers: [
    {
      id: 'a',
      title: 'Biaya paspor',
      accepted: 6,
      changed: 2,
      dismissed: 1,
      candidates: [{ text: 'paspor brp duit', times: 4, authors: 3 }],
    },
  ],
};

describe('what was learnt', () => {
  const view = (learned: Learned, given: Partial<Parameters<typeof LearningView>[0]> = {}) => (
    <LearningView
      learned={learned}
      keepDays={180}
      onKeepDays={vi.fn()}
      onExport={vi.fn()}
      onReset={vi.fn(async () => undefined)}
      {...given}
    />
  );

  it('is counted, with the questions proposed for the next pack', () => {
    render(face(view(READY)));
    expect(
      screen.getByRole('row', { name: /Biaya paspor 6 2 1 paspor brp duit \(4 kali, 3 orang\)/ }),
    ).toBeTruthy();
    expect(screen.getByText('dikirim apa adanya', { selector: 'dt' }).nextSibling?.textContent).toBe('6');
  });

  it('is erased only after a second question, where the safe answer has the keyboard', async () => {
    const onReset = vi.fn(async () => undefined);
    const { rerender } = render(face(view(READY, { onReset })));
    await userEvent.click(screen.getByRole('button', { name: /Hapus yang dipelajari/ }));
    expect(screen.getByText(/Hapus 9 pilihan\?/)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Batal');
    await userEvent.keyboard('{Enter}');
    expect(onReset).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: /Hapus yang dipelajari/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Ya, hapus' }));
    expect(onReset).toHaveBeenCalledOnce();
    rerender(face(view({ state: 'ready', picks: 0, answers: [] }, { onReset })));
    expect(screen.getByText('Semua yang dipelajari sudah dihapus.')).toBeTruthy();
  });

  it('says when there is nothing, when it cannot be read, and when the download was not logged', async () => {
    const { rerender } = render(face(view({ state: 'ready', picks: 0, answers: [] }), 'en'));
    expect(screen.getByText(/Nothing was learnt yet/)).toBeTruthy();
    rerender(face(view({ state: 'unreadable' }), 'en'));
    expect(screen.getByText(/E33/)).toBeTruthy();
    const onExport = vi.fn(async () => ({ ok: false, code: 'E30' }) as const);
    rerender(face(view(READY, { onExport }), 'en'));
    await userEvent.click(screen.getByRole('button', { name: /Download evidence/ }));
    expect(onExport).toHaveBeenCalledWith(READY.answers);
    expect((await screen.findByRole('alert')).textContent).toContain('E30');
  });
});

describe('questions without an answer', () => {
  const group: GapGroup = {
    ids: [1, 2],
    name: 'pajak motor dimana',
    questions: 2,
    authors: 2,
    byOperator: 1,
    lastAt: Date.parse('2026-11-26T04:00:00Z'),
    platforms: ['x'],
    examples: ['pajak motor dimana', '<b>pajak</b> motor'],
    samples: [],
  };

  it('are shown as text with their counts, drafted, and taken off the list', async () => {
    const onDraft = vi.fn(async () => ({ ok: true, name: 'tanggap-draft-1.json', count: 1 }) as const);
    const onDone = vi.fn();
    const onWrite = vi.fn(async () => 'E30' as const);
    render(
      face(
        <GapsView
          gaps={{ state: 'ready', groups: [group] }}
          onWrite={onWrite}
          onDraft={onDraft}
          onDone={onDone}
        />,
      ),
    );
    const [card] = screen.getAllByRole('listitem');
    if (!card) throw new Error('no group');
    expect(card.textContent).toContain('2 pertanyaan · dari 2 orang · 1 ditandai petugas · X · terakhir');
    expect(card.querySelector('b')).toBeNull();
    await userEvent.click(within(card).getByRole('button', { name: 'Unduh draf jawaban' }));
    expect(onDraft).toHaveBeenCalledWith(group);
    await userEvent.click(within(card).getByRole('button', { name: 'Tulis jawabannya' }));
    expect(onWrite).toHaveBeenCalledWith(group);
    expect((await screen.findByRole('alert')).textContent).toContain('E30');
    expect(await screen.findByText(/tanggap-draft-1\.json/)).toBeTruthy();
    await userEvent.click(within(card).getByRole('button', { name: /hapus dari daftar/ }));
    expect(onDone).toHaveBeenCalledWith(group);
  });

  it('are none', () => {
    render(
      face(
        <GapsView
          gaps={{ state: 'ready', groups: [] }}
          onWrite={vi.fn()}
          onDraft={vi.fn()}
          onDone={vi.fn()}
        />,
      ),
    );
    expect(screen.getByText('Belum ada pertanyaan tanpa jawaban.')).toBeTruthy();
  });
});

describe('caution', () => {
  it('is three plain choices, each beside what it was measured to do', async () => {
    const onSettings = vi.fn();
    render(
      face(
        <SettingsView settings={defaultSettings()} onSettings={onSettings} afterInsert={['stay']} />,
        'en',
      ),
    );
    const eager = screen.getByRole('radio', { name: /Eager/ });
    expect(screen.getByRole('radio', { name: /Balanced/ })).toHaveProperty('checked', true);
    const { shown, right, noise } = MEASURED_CAUTION.effects.eager;
    const effect = document.getElementById(eager.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(effect).toContain(`${shown} get suggestions; the first one is right in ${right} percent`);
    expect(effect).toContain(`${noise} still get`);
    await userEvent.click(eager);
    expect(onSettings).toHaveBeenCalledWith({ caution: 'eager' });
  });
});
