// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { TranslationContext } from '../../../components/hooks/translation.tsx';
import FollowUps from '../../../components/sidebar/FollowUps.tsx';
import { ItemActions } from '../../../components/sidebar/ItemActions.tsx';
import { DueNote } from '../../../components/ui/index.ts';
import { createTranslate } from '../../../lib/i18n/index.ts';
import type { ItemDecision, OpenItem } from '../../../lib/recording/index.ts';

const NOW = Date.parse('2026-11-24T02:00:00.000Z');
function show(face: ReactNode) {
  return render(
    <TranslationContext value={{ t: createTranslate('id'), language: 'id' }}>{face}</TranslationContext>,
  );
}
afterEach(cleanup);

describe('what can be done besides answering', () => {
  function actions(written = true): [ItemDecision, string][] {
    const made: [ItemDecision, string][] = [];
    show(
      <ItemActions
        now={() => NOW}
        onDecide={async (decision, note) => {
          made.push([decision, note]);
          return written;
        }}
      />,
    );
    return made;
  }

  it('puts off by key, with a note and a time', async () => {
    const made = actions();
    await userEvent.keyboard('d');
    await userEvent.type(screen.getByLabelText('Catatan (tidak wajib)'), 'tanya seksi');
    await userEvent.click(screen.getByRole('button', { name: 'Catat' }));
    const [[decision, note] = []] = made;
    expect(decision).toMatchObject({ event: 'deferred', detail: { noted: true } });
    expect(note).toBe('tanya seksi');
    const until = decision?.event === 'deferred' ? decision.detail.until : undefined;
    expect(new Date(until ?? 0).getHours()).toBe(9);
    expect(Date.parse(until ?? '')).toBeGreaterThan(NOW);
    await screen.findByText('Ditunda; tercatat dan masuk daftar tindak lanjut.');
  });

  it('skips with a reason and hands on with a reference', async () => {
    const made = actions();
    await userEvent.keyboard('l');
    await userEvent.selectOptions(screen.getByLabelText('Alasan'), 'spam');
    await userEvent.click(screen.getByRole('button', { name: 'Catat' }));
    await userEvent.keyboard('r');
    await userEvent.selectOptions(screen.getByLabelText('Diteruskan ke'), 'ppid');
    await userEvent.type(screen.getByLabelText('Nomor registrasi atau rujukan'), ' PPID-7 ');
    await userEvent.click(screen.getByRole('button', { name: 'Catat' }));
    expect(made.map(([decision]) => decision)).toEqual([
      { event: 'skipped', detail: { reason: 'spam' } },
      { event: 'escalated', detail: { to: 'ppid', reference: 'PPID-7' } },
    ]);
  });

  it('keeps the form and says so when nothing could be written', async () => {
    actions(false);
    await userEvent.keyboard('l');
    await userEvent.click(screen.getByRole('button', { name: 'Catat' }));
    await screen.findByRole('alert');
    expect(screen.getByLabelText('Alasan')).toBeTruthy();
  });
});

describe('deadlines', () => {
  it('are shown with how they stand, and not at all when unknown', () => {
    const span = (hours: number) => ({ earliest: NOW + hours * 3_600_000, latest: NOW + hours * 3_600_000 });
    const { container, rerender } = show(
      <DueNote deadlines={{ firstResponse: span(-1), legal: span(100) }} now={NOW} />,
    );
    expect(container.textContent).toContain('lewat batas');
    expect(container.textContent).toContain('Batas menurut ketentuan');
    rerender(
      <TranslationContext value={{ t: createTranslate('id'), language: 'id' }}>
        <DueNote deadlines={{ firstResponse: undefined, legal: undefined }} now={NOW} />
      </TranslationContext>,
    );
    expect(container.textContent).toBe('');
  });
});

describe('the follow-up list', () => {
  const open: OpenItem = {
    key: 'item-1',
    where: { platform: 'facebook', surface: 'comment' },
    author: 'Sinta Dewi',
    asked: 'biaya paspor?',
    permalink: 'https://www.facebook.com/x?comment_id=1',
    class: 'information',
    firstResponse: { earliest: NOW - 1000, latest: NOW - 1000 },
    legal: undefined,
    deferredUntil: undefined,
    note: 'tanya seksi',
    since: '2026-11-24T01:00:00.000Z',
  };

  it('names what waits, with a way back to the site', async () => {
    show(
      <FollowUps
        load={async () => [open, { ...open, key: 'item-2', permalink: 'https://elsewhere.example/x' }]}
        watch={(onChange) => {
          onChange();
          return () => undefined;
        }}
        now={() => NOW}
      />,
    );
    await screen.findByText('Perlu ditindaklanjuti (2)', undefined, { timeout: 4000 });
    const links = screen.getAllByRole('link', { hidden: true });
    expect(links.map((link) => link.getAttribute('href'))).toEqual([open.permalink]);
    expect(screen.getAllByText('tanya seksi')).toHaveLength(2);
  });
});
