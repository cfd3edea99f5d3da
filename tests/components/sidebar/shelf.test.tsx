// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TranslationContext } from '../../../components/hooks/translation.tsx';
import { useShelf } from '../../../components/hooks/use-shelf.ts';
import { PastAnswers } from '../../../components/sidebar/PastAnswers.tsx';
import { ShelfBar } from '../../../components/sidebar/ShelfBar.tsx';
import type { LoadedPack, SidebarServices } from '../../../components/sidebar/services.ts';
import { Unanswered } from '../../../components/sidebar/Unanswered.tsx';
import type { Suggested } from '../../../lib/domain/index.ts';
import { createTranslate } from '../../../lib/i18n/index.ts';
import { readSamplePack } from '../../bench/suggest/sets.ts';
import { item } from '../../support/journal.ts';

afterEach(cleanup);
const inIndonesian = { t: createTranslate('id'), language: 'id' } as const;
const { answers, ...header } = readSamplePack();
const show = (faces: React.ReactNode) =>
  render(<TranslationContext value={inIndonesian}>{faces}</TranslationContext>);

function Shelf({ services, favourites }: { services: SidebarServices; favourites: readonly string[] }) {
  const shelf = useShelf(services, favourites, KNOWN);
  return (
    <>
      <ShelfBar shelf={shelf} />
      <output>{shelf.hits?.map(({ answerId }) => answerId).join(' ') ?? 'closed'}</output>
      <button type="button" onClick={() => shelf.star('lokasi')}>
        star
      </button>
    </>
  );
}
const KNOWN = new Set(['lokasi', 'kontak', 'paspor_biaya']);

describe('the shelves', () => {
  const services = (change: Partial<SidebarServices>) => change as SidebarServices;

  it('hold what was starred, as far as the pack in use still has it', async () => {
    show(<Shelf services={services({})} favourites={['kontak', 'gone', 'lokasi']} />);
    expect(screen.getByRole('status').textContent).toBe('closed');
    await userEvent.click(screen.getByRole('button', { name: /Favorit/ }));
    expect(screen.getByRole('status').textContent).toBe('kontak lokasi');
    await userEvent.click(screen.getByRole('button', { name: /Favorit/ }));
    expect(screen.getByRole('status').textContent).toBe('closed');
  });

  it('star and unstar by the same press, the newest first', async () => {
    const setFavourites = vi.fn(() => Promise.resolve());
    const { rerender } = show(<Shelf services={services({ setFavourites })} favourites={['kontak']} />);
    await userEvent.click(screen.getByText('star'));
    expect(setFavourites).toHaveBeenLastCalledWith(['lokasi', 'kontak']);
    rerender(
      <TranslationContext value={inIndonesian}>
        <Shelf services={services({ setFavourites })} favourites={['lokasi', 'kontak']} />
      </TranslationContext>,
    );
    await userEvent.click(screen.getByText('star'));
    expect(setFavourites).toHaveBeenLastCalledWith(['kontak']);
  });

  it('list what was used lately, read when it is opened', async () => {
    const recentAnswers = vi.fn(() => Promise.resolve(['paspor_biaya', 'withdrawn']));
    show(<Shelf services={services({ recentAnswers })} favourites={[]} />);
    expect(recentAnswers).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: /Terakhir dipakai/ }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('paspor_biaya'));
  });
});

describe('what a person was told before', () => {
  it('stands by their comment, and nothing does where nothing is known', async () => {
    const past = {
      at: '2026-11-12T03:20:00.000Z',
      text: 'Halo Kak',
      answerId: 'lokasi',
      title: 'Alamat kantor',
    };
    show(<PastAnswers item={item} load={() => Promise.resolve([past])} />);
    expect(await screen.findByText('1 balasan kami sebelumnya untuk orang ini')).toBeTruthy();
    expect(screen.getByText(/Alamat kantor/).textContent).toContain('12 Nov 2026');
    cleanup();
    const { container } = show(<PastAnswers item={item} load={() => Promise.resolve([])} />);
    await waitFor(() => expect(container.textContent).toBe(''));
  });
});

describe('what still waits on the page', () => {
  const says: Readonly<Record<string, Suggested['verdict'] | string>> = {
    thanks: 'needs-none',
    land: 'no-fit',
  };
  const rank = (text: string): Promise<Suggested> => {
    const known = says[text];
    if (known === 'needs-none' || known === 'no-fit')
      return Promise.resolve({ verdict: known, suggestions: [], asked: [] });
    const answerId = text.startsWith('fee') ? 'paspor_biaya' : 'lokasi';
    const suggestion = { answerId, rank: 1, score: 1, probability: 0.9, why: [] };
    return Promise.resolve({ verdict: 'answers', suggestions: [suggestion], asked: [] });
  };
  const pack: LoadedPack = {
    header,
    answers,
    whole: true,
    source: 'embedded',
    openSearch: () => Promise.resolve(() => []),
  };
  const told = (texts: readonly string[], asked = false) => ({
    key: 'unanswered' as const,
    count: texts.length,
    items: texts.map((text, at) => ({ nativeId: `c${at}`, text })),
    asked,
  });

  it('is counted, with the same questions together, and a group leads to its own next one', async () => {
    const onNext = vi.fn();
    show(
      <Unanswered
        rank={rank}
        pack={pack}
        told={told(['fee 1', 'where', 'fee 2', 'thanks', 'land', 'fee 3'])}
        onNext={onNext}
      />,
    );
    expect(screen.getByRole('status').textContent).toBe('6 belum dijawab di halaman ini');
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(3));
    const [largest, ...others] = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(largest).toMatch(/^3 .*biaya/i);
    expect(others).toContain('1 tanpa jawaban yang cocok');
    await userEvent.click(screen.getByRole('button', { name: /^3 bertanya: .*biaya/i }));
    expect(onNext).toHaveBeenLastCalledWith(['c0', 'c2', 'c5']);
    await userEvent.click(screen.getByRole('button', { name: '6 belum dijawab, ke yang berikutnya' }));
    expect(onNext).toHaveBeenLastCalledWith();
  });

  it('says aloud that nothing waits only to somebody who asked, and shows it to everybody', () => {
    const { container } = show(<Unanswered rank={rank} pack={pack} told={told([])} onNext={vi.fn()} />);
    expect(screen.getByRole('status').textContent).toBe('');
    expect(container.textContent).toBe('Tidak ada yang belum dijawab di sini.');
    cleanup();
    show(<Unanswered rank={rank} pack={pack} told={told([], true)} onNext={vi.fn()} />);
    expect(screen.getByRole('status').textContent).toBe('0 belum dijawab di halaman ini');
  });
});
