// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TranslationContext } from '../../../components/hooks/translation.tsx';
import { WherePopup } from '../../../components/popup/index.ts';
import { ItemCard } from '../../../components/sidebar/ItemCard.tsx';
import { OutcomeNotice } from '../../../components/sidebar/OutcomeNotice.tsx';
import type { Phase } from '../../../components/sidebar/phase.ts';
import { FocusedItem } from '../../../lib/domain/index.ts';
import { createTranslate, type Language } from '../../../lib/i18n/index.ts';
import { item } from '../../support/journal.ts';

function show(face: ReactNode, language: Language = 'id') {
  return render(
    <TranslationContext value={{ t: createTranslate(language), language }}>{face}</TranslationContext>,
  );
}
afterEach(cleanup);

describe('the question', () => {
  it('stays text, marks the matched words, and opens when it is long', async () => {
    const text = `<b>biaya</b> paspor ${'panjang '.repeat(60)}`;
    show(
      <ItemCard
        item={{ ...item, text }}
        why={[{ query: 'biaya', match: 'biaya', kind: 'word' }]}
        onShow={vi.fn()}
      />,
    );
    expect(document.querySelector('b')).toBeNull();
    expect(document.querySelector('mark')?.textContent).toBe('biaya');
    await userEvent.click(screen.getByRole('button', { name: 'Tampilkan semua' }));
    expect(screen.getByTestId('item-text').textContent).toBe(text);
  });

  it('says when the text hides characters, was cut, or was answered already', () => {
    const hidden = { ...item, text: 'halo\u202E', truncated: 'by-site' as const };
    const thread = {
      parents: [],
      ownAnswers: [{ text: 'sudah ya', postedAt: { precision: 'unknown' as const } }],
    };
    show(<ItemCard item={{ ...hidden, thread }} why={[]} onShow={vi.fn()} />);
    for (const text of [/tak terlihat/, /memotong teks/, /Sudah dijawab/])
      expect(screen.getByText(text)).toBeTruthy();
  });
});

describe('a surface that was never seen on the live site', () => {
  it.each([
    ['id', /masih uji coba/],
    ['en', /still experimental/],
  ] as const)('is marked so, and no other is (%s)', (language, words) => {
    show(<ItemCard item={{ ...item, experimental: true }} why={[]} onShow={vi.fn()} />, language);
    expect(screen.getByText(words)).toBeTruthy();
    cleanup();
    show(<ItemCard item={item} why={[]} onShow={vi.fn()} />, language);
    expect(screen.queryByText(words)).toBeNull();
  });

  it('is one only if its agent says so: an item without the mark still parses', () => {
    const { experimental: _, ...older } = item;
    expect(FocusedItem.parse(older)).toEqual(item);
    expect(FocusedItem.parse({ ...item, experimental: true }).experimental).toBe(true);
  });
});

const insertion = (phase: Phase) => ({
  phase,
  insert: vi.fn(),
  cancel: vi.fn(),
  undo: vi.fn(),
  copy: vi.fn(),
  reset: vi.fn(),
  receive: vi.fn(),
  lost: vi.fn(),
  settled: vi.fn(),
  tell: vi.fn(),
});

describe('what became of the answer', () => {
  const sent = { kind: 'sent', eventId: 'r:sent', replyId: 'r', free: false } as const;
  it.each<[Phase, RegExp, RegExp]>([
    [
      { kind: 'inserted', replyId: 'r', keptDraft: false, readBack: 'equal', undoUntil: 9000 },
      /disisipkan dan dibaca ulang.*Batalkan sisipan \(9 dtk, Z\)/,
      /Inserted and read back.*Undo the insertion \(9 s, Z\)/,
    ],
    [
      { kind: 'inserted', replyId: 'r', keptDraft: true, readBack: 'equal', undoUntil: 0 },
      /di samping tulisan Anda\. Periksa, lalu kirim sendiri di halaman\.$/,
      /beside what you had typed\. Check it, then send it yourself on the page\.$/,
    ],
    [
      {
        kind: 'inserted',
        replyId: 'r',
        keptDraft: false,
        readBack: 'equal',
        undoUntil: 9000,
        stays: 'changed',
      },
      /Tidak dibatalkan: isi kotak sudah diubah/,
      /Not undone: the box was changed/,
    ],
    [{ kind: 'undone' }, /kembali seperti semula/, /as it was/],
    [
      { kind: 'failed', reason: 'private-box', copied: true, author: 'Sinta' },
      /pesan pribadi.*Ctrl\+V/s,
      /private message.*Ctrl\+V/s,
    ],
    [
      { ...sent, evidence: 'unknown', logged: true },
      /belum dipastikan.*Ya, terkirim \(S\)/s,
      /not confirmed.*Yes, sent \(S\)/s,
    ],
    [{ ...sent, evidence: 'observed', logged: false }, /E31/, /E31/],
    [{ kind: 'told', sent: false }, /tidak terkirim/, /not sent/],
  ])('%o is said honestly in both languages', (phase, id, en) => {
    for (const [language, wanted] of [
      ['id', id],
      ['en', en],
    ] as const) {
      const { container } = show(<OutcomeNotice insertion={insertion(phase)} now={() => 0} />, language);
      expect(container.textContent).toMatch(wanted);
      cleanup();
    }
  });
});

describe('an insertion of a moment ago', () => {
  it('is taken back by one key, that is not heard while somebody types', async () => {
    const undo = vi.fn();
    const none = vi.fn();
    const insertion = { insert: none, cancel: none, copy: none, reset: none, receive: none, lost: none };
    const phase = {
      kind: 'inserted',
      replyId: 'r',
      keptDraft: false,
      readBack: 'equal',
      undoUntil: 9000,
    } as const;
    show(
      <>
        <input aria-label="search" />
        <OutcomeNotice
          insertion={{ ...insertion, settled: vi.fn(), tell: vi.fn(), undo, phase }}
          now={() => 0}
        />
      </>,
    );
    await userEvent.type(screen.getByLabelText('search'), 'z');
    expect(undo).not.toHaveBeenCalled();
    screen.getByLabelText('search').blur();
    await userEvent.keyboard('z');
    expect(undo).toHaveBeenCalledOnce();
  });
});

describe('a reply that nobody saw arrive', () => {
  it('is asked for in one key, and the answer is told once', async () => {
    const tell = vi.fn();
    const phase: Phase = {
      kind: 'sent',
      eventId: 'r:sent',
      replyId: 'r',
      evidence: 'unknown',
      logged: true,
      free: false,
    };
    show(<OutcomeNotice insertion={{ ...insertion(phase), tell }} now={() => 0} />);
    await userEvent.keyboard('s');
    await userEvent.keyboard('t');
    expect(tell.mock.calls).toEqual([[true], [false]]);
  });
});

describe('the popup', () => {
  it('asks for withheld access only from a click', async () => {
    const requestHosts = vi.fn(async () => true);
    show(
      <WherePopup
        place="popup"
        withheldHosts={async () => ['https://*.facebook.com/*']}
        requestHosts={requestHosts}
        openLog={vi.fn()}
        openSite={vi.fn()}
      />,
    );
    const button = await screen.findByRole('button', { name: 'Izinkan akses' });
    expect(requestHosts).not.toHaveBeenCalled();
    await userEvent.click(button);
    expect(requestHosts).toHaveBeenCalledWith(['https://*.facebook.com/*']);
    expect(await screen.findByText(/Akses diizinkan/)).toBeTruthy();
  });
});
