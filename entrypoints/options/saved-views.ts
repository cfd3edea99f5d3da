import * as z from 'zod/mini';
import type { SavedView, SavedViewStore } from '@/components/console/journal/index.ts';

const PLACE = 'tanggap/log-views';
const text = z.optional(z.string().check(z.maxLength(300)));
const day = z.optional(z.string().check(z.maxLength(10)));
const flag = z.optional(z.boolean());

const Views = z.array(
  z.object({
    name: z.string().check(z.minLength(1), z.maxLength(60)),
    filter: z.object({
      from: day,
      to: day,
      event: text,
      platform: text,
      class: text,
      operator: text,
      account: text,
      answer: text,
      topic: text,
      edited: flag,
      late: flag,
      unconfirmed: flag,
      text,
    }),
  }),
);

/** Views belong to this console, not to the office: they stay in the page's own storage. */
export const savedViews: SavedViewStore = {
  read() {
    try {
      const parsed = Views.safeParse(JSON.parse(localStorage.getItem(PLACE) ?? '[]'));
      return parsed.success ? (parsed.data as readonly SavedView[]) : [];
    } catch {
      return [];
    }
  },
  write(views) {
    localStorage.setItem(PLACE, JSON.stringify(views));
  },
};
