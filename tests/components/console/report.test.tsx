// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type MonthlyReport, ReportView } from '../../../components/console/report/index.ts';
import { TranslationContext } from '../../../components/hooks/translation.tsx';
import { topicNames } from '../../../lib/answers/index.ts';
import { createTranslate, type Language } from '../../../lib/i18n/index.ts';
import { createMonthly } from '../../../lib/stats/index.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllEnvs();
});

const SIGNED = '2026-11-27T20:51:46.472Z';
const REPORT: MonthlyReport = {
  month: '2026-11',
  letterhead: { organisation: 'Kantor Imigrasi Contoh', lines: [] },
  figures: { ...createMonthly().figures(), topics: [{ name: 'paspor-biaya', count: 5 }] },
  nameOfTopic: topicNames([{ topic: 'paspor-biaya', title: 'Tarif paspor' }]),
  open: [],
  integrity: {
    checked: 9,
    head: 'a'.repeat(64),
    fault: undefined,
    checkpoint: { size: 9, at: SIGNED, sha256: 'b'.repeat(64) },
    device: 'c'.repeat(32),
  },
};

function show(language: Language): void {
  render(
    <TranslationContext value={{ t: createTranslate(language), language }}>
      <ReportView load={() => Promise.resolve(REPORT)} firstMonth="2026-11" print={() => undefined} />
    </TranslationContext>,
  );
}

describe('the report of a month', () => {
  it.each<[Language, string, RegExp]>([
    ['id', 'Asia/Jakarta', /^28 November 2026 pukul 03\.51 WIB$/],
    ['id', 'Asia/Makassar', /^28 November 2026 pukul 04\.51 WITA$/],
    ['id', 'Asia/Jayapura', /^28 November 2026 pukul 05\.51 WIT$/],
    ['en', 'Asia/Jakarta', /^November 28, 2026 at 03:51 AM GMT\+7$/],
    ['en', 'Asia/Makassar', /^November 28, 2026 at 04:51 AM GMT\+8$/],
    ['en', 'Asia/Jayapura', /^November 28, 2026 at 05:51 AM GMT\+9$/],
  ])(
    'in %s says when its checkpoint was signed by the clock of %s, beside the moment of the note',
    async (language, zone, words) => {
      vi.stubEnv('TZ', zone);
      show(language);
      const label = await screen.findByText(createTranslate(language)('report.checkpointAt'));
      const [said, exact] = [...(label.nextElementSibling?.childNodes ?? [])].map((node) => node.textContent);
      expect(said).toMatch(words);
      expect(label.nextElementSibling?.textContent?.slice(said?.length)).toBe(` (${SIGNED})`);
      expect(exact).toBe(' (');
    },
  );

  it('calls a topic by words', async () => {
    show('id');
    expect(await screen.findByText('Tarif paspor')).toBeTruthy();
    expect(screen.queryByText('paspor-biaya')).toBeNull();
  });
});
