// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  LogView,
  type OnCorrect,
  type OnExport,
  type SavedView,
} from '../../../components/console/journal/index.ts';
import { TranslationContext } from '../../../components/hooks/translation.tsx';
import { AuditDesk, AuditIndex } from '../../../lib/audit/index.ts';
import { createTranslate } from '../../../lib/i18n/index.ts';
import { freshDatabase, seededRandom } from '../../support/journal.ts';
import { fillJournal } from '../../support/many-events.ts';

// happy-dom has none; the grid then keeps its first size.
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
const EVENTS = 300;
let desk: AuditDesk;
beforeAll(async () => {
  const database = freshDatabase();
  await fillJournal(database.journal, EVENTS);
  desk = new AuditDesk(database.journal, new AuditIndex('audit-view'), seededRandom('view'));
  await desk.catchUp();
}, 60_000);
afterEach(cleanup);

function show(onExport: OnExport = vi.fn(), onCorrect: OnCorrect = vi.fn()): { kept: SavedView[][] } {
  const kept: SavedView[][] = [[]];
  render(
    <TranslationContext value={{ t: createTranslate('id'), language: 'id' }}>
      <LogView
        desk={desk}
        nameOfTopic={(topic) => `${topic} (kata)`}
        saved={{ read: () => kept.at(-1) ?? [], write: (views) => void kept.push([...views]) }}
        onExport={onExport}
        onCorrect={onCorrect}
      />
    </TranslationContext>,
  );
  return { kept };
}

describe('the log', () => {
  it('tells a screen reader how many rows there are, and draws few', async () => {
    show();
    const grid = await screen.findByRole('grid');
    expect(grid.getAttribute('aria-rowcount')).toBe(String(EVENTS + 1));
    const rows = within(grid).getAllByRole('row');
    expect(rows.length).toBeLessThan(40);
    expect(rows[1]?.getAttribute('aria-rowindex')).toBe('2');
    await waitFor(() => expect(rows[1]?.getAttribute('data-seq')).toBe(String(EVENTS)));
  });

  it('goes through the rows by key and opens the story of one', async () => {
    show();
    const grid = await screen.findByRole('grid');
    await waitFor(() => expect(grid.querySelector('[data-seq]')).not.toBeNull());
    grid.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const chosen = grid.querySelector('[aria-selected="true"]');
    expect(chosen?.getAttribute('data-seq')).toBe(String(EVENTS - 2));
    expect(grid.getAttribute('aria-activedescendant')).toBe(chosen?.id);
    await userEvent.keyboard('{Enter}');
    const story = await screen.findByRole('dialog', { name: 'Riwayat satu balasan' });
    await waitFor(() => expect(within(story).getAllByRole('listitem')).toHaveLength(3));
  });

  it('filters, says how many are left, and keeps the filter under a name', async () => {
    const { kept } = show();
    await screen.findByRole('grid');
    await userEvent.selectOptions(screen.getByLabelText('Peristiwa'), 'sent');
    const sent = (await desk.select({ event: 'sent' })).length;
    await screen.findByText(`${sent} baris`);
    await userEvent.click(screen.getByRole('button', { name: 'Simpan tampilan ini' }));
    await userEvent.type(screen.getByLabelText('Nama tampilan'), 'Terkirim{Enter}');
    expect(kept.at(-1)).toEqual([{ name: 'Terkirim', filter: { event: 'sent' } }]);
    await userEvent.click(screen.getByRole('button', { name: 'Kosongkan saringan' }));
    await screen.findByText(`${EVENTS} baris`);
    await userEvent.click(screen.getByRole('button', { name: 'Terkirim' }));
    await screen.findByText(`${sent} baris`);
  });

  it('calls topics by words in the filter and in the summary of a file', async () => {
    const onExport = vi.fn<OnExport>(() => Promise.resolve({ ok: false, reason: 'cancelled' }));
    show(onExport);
    await screen.findByRole('grid');
    const [topic = ''] = desk.state.topics;
    await userEvent.selectOptions(screen.getByLabelText('Topik'), `${topic} (kata)`);
    await userEvent.click(screen.getByRole('button', { name: 'Ekspor XLSX' }));
    expect(onExport.mock.lastCall?.[0].filter).toEqual([['Topik', `${topic} (kata)`]]);
    expect((await desk.select({ topic })).length).toBe(onExport.mock.lastCall?.[0].sequences.length);
  });

  it('takes a correction of one event: a choice and an explanation, and says when it could not be logged', async () => {
    const asked: unknown[] = [];
    let works = false;
    show(undefined, async (line, what, note) => {
      asked.push([line.leaf?.event, what, note]);
      return works ? { ok: true } : { ok: false, code: 'E30' };
    });
    const grid = await screen.findByRole('grid');
    await waitFor(() => expect(grid.querySelector('[data-seq]')).not.toBeNull());
    grid.focus();
    await userEvent.keyboard('{Enter}');
    const story = await screen.findByRole('dialog', { name: 'Riwayat satu balasan' });
    await waitFor(() => expect(within(story).getAllByRole('listitem')).toHaveLength(3));
    await userEvent.click(within(story).getByRole('button', { name: `Koreksi peristiwa #${EVENTS}` }));
    const form = within(story).getByRole('form', { name: `Koreksi peristiwa #${EVENTS}` });
    const save = within(form).getByRole('button', { name: 'Catat koreksi' });
    expect(save).toHaveProperty('disabled', true);
    await userEvent.selectOptions(within(form).getByLabelText('Apa yang keliru'), 'wrong-person');
    await userEvent.type(within(form).getByLabelText('Penjelasan (wajib)'), 'Salah orang');
    await userEvent.click(save);
    await within(form).findByText(/tidak dapat dicatat \(E30\)/);
    works = true;
    await userEvent.click(save);
    await within(story).findByText('Koreksi tercatat.');
    expect(asked).toEqual(Array.from({ length: 2 }, () => ['sent', 'wrong-person', 'Salah orang']));
    expect(within(story).queryByRole('form')).toBeNull();
  });

  it('says so when nothing fits', async () => {
    show();
    await screen.findByRole('grid');
    await userEvent.type(screen.getByLabelText('Cari dalam teks'), 'xylophon');
    await screen.findByText('Tidak ada baris yang cocok dengan saringan.');
  });

  it('exports what is filtered, shows how far it is, and can be stopped', async () => {
    const asked: number[] = [];
    show(async ({ sequences }, { signal, onProgress }) => {
      asked.push(sequences.length);
      onProgress(7);
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      return { ok: false, reason: 'cancelled' };
    });
    await screen.findByRole('grid');
    await userEvent.click(screen.getByRole('checkbox', { name: 'terlambat' }));
    const late = (await desk.select({ late: true })).length;
    await screen.findByText(`${late} baris`);
    await userEvent.click(screen.getByRole('button', { name: 'Ekspor XLSX' }));
    await screen.findByText(`7 dari ${late} baris`);
    await userEvent.click(screen.getByRole('button', { name: 'Batalkan' }));
    await screen.findByText('Ekspor dibatalkan; tidak ada berkas.');
    expect(asked).toEqual([late]);
  });
});
