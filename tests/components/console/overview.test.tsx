// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type LoadOverview,
  type Overview,
  OverviewView,
} from '../../../components/console/overview/index.ts';
import { TranslationContext } from '../../../components/hooks/translation.tsx';
import { topicNames } from '../../../lib/answers/index.ts';
import { createTranslate } from '../../../lib/i18n/index.ts';
import { createMonthly } from '../../../lib/stats/index.ts';

afterEach(cleanup);

const NOTHING = createMonthly().figures();
const OVERVIEW: Overview = {
  span: { from: '2026-11-21', to: '2026-11-27' },
  figures: {
    ...NOTHING,
    fromTemplate: 8,
    free: 2,
    edited: 3,
    met: { yes: 6, no: 2, unknown: 2 },
    response: { known: 8, median: 600, p90: 7200 },
    days: [{ name: '2026-11-27', count: 10 }],
    platforms: [{ name: 'facebook', count: 10 }],
    answers: [{ name: 'Biaya paspor', count: 5 }],
    topics: [{ name: 'paspor-biaya', count: 5 }],
  },
  nameOfTopic: topicNames([{ topic: 'paspor-biaya', title: 'Tarif paspor' }]),
  baseline: {
    span: { from: '2026-06-01', to: '2026-06-07' },
    figures: { ...NOTHING, free: 4, freeResponse: { known: 4, median: 5400, p90: 90_000 } },
  },
  expiring: [{ title: 'Jam layanan Ramadan', day: '2026-12-10', days: 13 }],
  unanswered: [{ name: 'bisa urus sertifikat tanah?', count: 4 }],
};

function show(load: LoadOverview, language: 'id' | 'en' = 'en') {
  render(
    <TranslationContext value={{ t: createTranslate(language), language }}>
      <OverviewView load={load} print={() => undefined} />
    </TranslationContext>,
  );
}

describe('the overview', () => {
  it('tells how many, how fast and with what, in numbers as well as in bars', async () => {
    show(() => Promise.resolve(OVERVIEW));
    expect(await screen.findByText('80%')).toBeTruthy();
    // Of those where it is known: six of eight.
    expect(screen.getByText('75%')).toBeTruthy();
    expect(screen.getByRole('figure', { name: 'Replies per day' })).toBeTruthy();
    const how = within(screen.getByRole('figure', { name: 'How they were written' })).getAllByRole('row');
    expect(how.slice(1).map((row) => row.textContent)).toEqual([
      'approved answers, not edited5',
      expect.stringMatching(/3$/),
      expect.stringMatching(/2$/),
    ]);
    expect(screen.getByText(/Jam layanan Ramadan/).textContent).toContain('13 days left');
  });

  it('sets a week without templates beside the period, by what was written freely then', async () => {
    show(() => Promise.resolve(OVERVIEW));
    const heading = await screen.findByText('Is it faster?');
    const rows = within(heading.parentElement as HTMLElement).getAllByRole('row');
    expect(rows[1]?.textContent).toContain('1 hr 30 min');
    expect(rows[1]?.textContent).toContain('10 min');
  });

  it('calls a topic by words', async () => {
    show(() => Promise.resolve(OVERVIEW));
    expect(await screen.findByText('Tarif paspor')).toBeTruthy();
    expect(screen.queryByText('paspor-biaya')).toBeNull();
  });

  it('counts anew for another period or week', async () => {
    const load = vi.fn<LoadOverview>(() => Promise.resolve(OVERVIEW));
    show(load);
    await userEvent.selectOptions(await screen.findByLabelText('Period'), '90');
    expect(load).toHaveBeenLastCalledWith(90, undefined);
  });

  it('says so when there is nothing, and when the journal cannot be read', async () => {
    const empty = { ...OVERVIEW, figures: NOTHING, baseline: undefined, expiring: [], unanswered: [] };
    show(() => Promise.resolve(empty), 'id');
    expect((await screen.findAllByText('Belum ada yang tercatat pada kurun ini.')).length).toBeGreaterThan(4);
    expect(screen.queryByText('Apakah lebih cepat?')).toBeNull();
    cleanup();
    show(() => Promise.reject(new Error('no database')));
    expect(await screen.findByRole('alert')).toBeTruthy();
  });
});
