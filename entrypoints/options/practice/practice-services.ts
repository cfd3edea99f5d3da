import type { SidebarServices } from '@/components/sidebar/index.ts';
import { createServices } from '../../sidepanel/services.ts';

/** No tab has this number. */
const NO_TAB = -1;

/** The sidebar's own services, pack, search and ranker included; only what would be written down is not. */
export function practiceServices(link: SidebarServices['link']): SidebarServices {
  return {
    ...createServices()(NO_TAB),
    link,
    practice: true,
    append: () => Promise.resolve({ ok: true, value: { seq: 0, fresh: true } }),
    recordOpened: () => Promise.resolve(),
    recordDecision: () => Promise.resolve(true),
    openItems: () => Promise.resolve([]),
    pastAnswers: () => Promise.resolve([]),
    abandon: () => Promise.resolve(),
    reportGap: () => Promise.resolve(),
    withdrawGap: () => Promise.resolve(),
    recordUse: () => Promise.resolve(),
    readDraft: () => Promise.resolve({}),
    saveDraft: () => Promise.resolve(),
    dropDraft: () => Promise.resolve(),
    opened: Promise.resolve(),
    watchRecalls: () => () => undefined,
    confirmAccount: () => Promise.resolve(),
    confirmedAccount: () => Promise.resolve(null),
    watchInsertCommand: () => () => undefined,
    returnKeyboard: undefined,
  };
}
