// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { FollowUpView, type OpenList } from '../../../components/console/follow-up/index.ts';
import { TranslationContext } from '../../../components/hooks/translation.tsx';
import { createTranslate } from '../../../lib/i18n/index.ts';
import type { OpenItem } from '../../../lib/recording/index.ts';

afterEach(cleanup);

const NOW = Date.parse('2026-11-27T03:00:00Z');
const HOUR = 3_600_000;
const span = (earliest: number, latest = earliest) => ({ earliest: NOW + earliest, latest: NOW + latest });
const waiting = (author: string, more: Partial<OpenItem> = {}): OpenItem => ({
  key: author,
  where: { platform: 'facebook', surface: 'comment' },
  author,
  asked: `${author} bertanya`,
  permalink: undefined,
  class: undefined,
  firstResponse: undefined,
  legal: undefined,
  deferredUntil: undefined,
  note: undefined,
  since: '2026-11-26T03:00:00.000Z',
  ...more,
});

function show(list: OpenList): void {
  render(
    <TranslationContext value={{ t: createTranslate('id'), language: 'id' }}>
      <FollowUpView list={list} now={NOW} />
    </TranslationContext>,
  );
}
const ready = (items: readonly OpenItem[], most = 500): OpenList => ({ state: 'ready', items, most });

describe('the follow-up list', () => {
  it('puts what is or may be overdue first, then what is due, then what has no known deadline', () => {
    show(
      ready([
        waiting('Lewat', { legal: span(-HOUR) }),
        waiting('Mungkin', { firstResponse: span(-HOUR, HOUR) }),
        waiting('Nanti', { firstResponse: span(48 * HOUR), legal: span(90 * HOUR) }),
        waiting('Tanpa'),
      ]),
    );
    const groups = screen.getAllByRole('region').map((group) => ({
      name: group.getAttribute('aria-label'),
      who: within(group)
        .getAllByRole('listitem')
        .map((entry) => entry.querySelector('strong')?.textContent),
    }));
    expect(groups).toEqual([
      { name: 'Lewat batas (2)', who: ['Lewat', 'Mungkin'] },
      { name: 'Ada batas waktu (1)', who: ['Nanti'] },
      { name: 'Tanpa batas waktu yang diketahui (1)', who: ['Tanpa'] },
    ]);
    expect(screen.getByText('mungkin sudah lewat', { exact: false })).toBeDefined();
  });

  it('leads back to the site, and nowhere else', () => {
    show(
      ready([
        waiting('Benar', { permalink: 'https://www.facebook.com/p/1' }),
        waiting('Palsu', { permalink: 'https://evil.example/p/1' }),
      ]),
    );
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      'https://www.facebook.com/p/1',
    ]);
  });

  it.each([
    [{ state: 'loading' } as const, 'Memuat daftar…'],
    [{ state: 'unreadable' } as const, 'Catatan tidak dapat dibaca. Muat ulang halaman ini.'],
    [ready([]), 'Tidak ada yang perlu ditindaklanjuti.'],
    [ready([waiting('Satu')], 1), 'Hanya 1 yang paling mendesak ditampilkan.'],
  ])('says its state: %o', (list, text) => {
    show(list);
    expect(screen.getByText(text)).toBeDefined();
  });
});
