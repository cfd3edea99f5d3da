// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { TranslationContext } from '../../../components/hooks/translation.tsx';
import { SidebarApp } from '../../../components/sidebar/index.ts';
import type { SidebarServices } from '../../../components/sidebar/services.ts';
import { startSession } from '../../../lib/answering/index.ts';
import { defaultSettings } from '../../../lib/domain/index.ts';
import { createTranslate } from '../../../lib/i18n/index.ts';
import { SAMPLE } from '../../support/repository/packs.ts';

const NOW = Date.parse('2026-11-28T02:00:00Z');
const { answers, ...header } = SAMPLE;
afterEach(cleanup);

it('asks for journal, signatures, recalls, changes and follow-ups only when the opening is over', async () => {
  const { promise: opened, resolve } = Promise.withResolvers<void>();
  const later = {
    watchJournal: vi.fn((onCount: (count: number) => void) => {
      onCount(4);
      return () => undefined;
    }),
    watchPackTrust: vi.fn(() => () => undefined),
    watchRecalls: vi.fn(() => () => undefined),
    packChanges: vi.fn(async () => undefined),
  };
  const pack = {
    header,
    answers,
    whole: true,
    source: 'embedded' as const,
    openSearch: async () => () => [],
  };
  const services = {
    now: () => NOW,
    offsetMinutes: () => 420,
    opened,
    link: () => ({ send: () => true, close: () => undefined }),
    loadPack: async () => pack,
    watchPack: () => () => undefined,
    rank: async () => ({ verdict: 'needs-none', suggestions: [], asked: [] }),
    readOperator: async () => startSession('Rani', NOW, 420),
    operatorFault: async () => undefined,
    readSettings: async () => defaultSettings(),
    watchSettings: () => () => undefined,
    writeOperator: async () => undefined,
    rememberOperator: async () => undefined,
    watchInsertCommand: () => () => undefined,
    usesOf: async () => new Map(),
    openItems: async () => [],
    ...later,
  } as Partial<SidebarServices> as SidebarServices;
  await act(async () => {
    render(
      <TranslationContext value={{ t: createTranslate('id'), language: 'id' }}>
        <SidebarApp services={services} />
      </TranslationContext>,
    );
  });
  await screen.findByText((text) => text.includes(header.label ?? header.id));
  for (const asked of Object.values(later)) expect(asked).not.toHaveBeenCalled();
  await act(async () => resolve());
  await vi.waitFor(() => {
    for (const asked of Object.values(later)) expect(asked).toHaveBeenCalled();
  });
  expect(await screen.findByText(/\b4\b/)).toBeTruthy();
});
