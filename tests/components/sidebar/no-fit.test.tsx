// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TranslationContext } from '../../../components/hooks/translation.tsx';
import { useGap } from '../../../components/hooks/use-gap.ts';
import type { SidebarServices } from '../../../components/sidebar/index.ts';
import { NoFit } from '../../../components/sidebar/NoFit.tsx';
import type { FocusedItem, Suggested } from '../../../lib/domain/index.ts';
import { createTranslate } from '../../../lib/i18n/index.ts';
import { item } from '../../support/journal.ts';
import { pack } from '../../unit/recording/intents.ts';

const suggestion = { answerId: 'denda', rank: 1, score: 1, probability: 0.5, why: [] };
const answers: Suggested = { verdict: 'answers', suggestions: [suggestion], asked: [] };
const noFit: Suggested = { verdict: 'no-fit', suggestions: [], asked: [] };
const rani = { id: 'Rani', how: 'typed' } as const;

function Desk({
  of,
  state,
  services,
}: {
  of: FocusedItem | undefined;
  state: Suggested;
  services: SidebarServices;
}) {
  const loaded = {
    header: pack,
    answers: pack.answers,
    whole: true,
    source: 'file',
    openSearch: vi.fn(),
  } as const;
  const gap = useGap({ services, pack: loaded, item: of, operator: rani, state });
  return (
    <>
      <input aria-label="q" />
      <NoFit gap={gap} offered={state.suggestions.length > 0} />
    </>
  );
}

function desk(state: Suggested, of: FocusedItem | undefined = item) {
  const reportGap = vi.fn(async () => undefined);
  const withdrawGap = vi.fn(async () => undefined);
  const services = { reportGap, withdrawGap } as Partial<SidebarServices> as SidebarServices;
  const face = (given: Suggested, whose = of) => (
    <TranslationContext value={{ t: createTranslate('id'), language: 'id' }}>
      <Desk of={whose} state={given} services={services} />
    </TranslationContext>
  );
  const { rerender } = render(face(state));
  return {
    reportGap,
    withdrawGap,
    show: (given: Suggested, whose?: FocusedItem) => rerender(face(given, whose)),
  };
}
afterEach(cleanup);

describe('none of these fits', () => {
  it('is said with G, once, with what was offered, and can be undone', async () => {
    const { reportGap, withdrawGap } = desk(answers);
    expect(reportGap).not.toHaveBeenCalled();
    await userEvent.keyboard('g');
    await userEvent.keyboard('g');
    expect(reportGap).toHaveBeenCalledOnce();
    expect(reportGap).toHaveBeenCalledWith(
      expect.objectContaining({ item, reason: 'operator', offered: [suggestion] }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Urungkan' }));
    expect(withdrawGap).toHaveBeenCalledWith(expect.objectContaining({ item }), false);
    expect(screen.getByRole('button', { name: /Tidak ada yang cocok/ })).toBeTruthy();
  });

  it('is no key while somebody types', async () => {
    const { reportGap } = desk(answers);
    await userEvent.type(screen.getByLabelText('q'), 'gagal');
    expect(reportGap).not.toHaveBeenCalled();
  });

  it('is kept without a word when the ranker finds none, once for each item', () => {
    const { reportGap, show } = desk(noFit);
    show({ ...noFit });
    expect(reportGap).toHaveBeenCalledOnce();
    expect(reportGap).toHaveBeenCalledWith(expect.objectContaining({ reason: 'no-fit', offered: [] }));
    show(noFit, { ...item, nativeId: '701' });
    expect(reportGap).toHaveBeenCalledTimes(2);
  });

  it('cannot be said of what needs no answer, or of nothing', async () => {
    const { reportGap, show } = desk({ verdict: 'needs-none', suggestions: [], asked: [] });
    await userEvent.keyboard('g');
    show(answers, { ...item, text: ' ' });
    await userEvent.keyboard('g');
    expect(reportGap).not.toHaveBeenCalled();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
