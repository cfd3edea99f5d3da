import * as z from 'zod/mini';
import { Platform } from './platform.ts';

const short = z.string().check(z.maxLength(300));
const count = z.number().check(z.int(), z.gte(0));

/** What the rules of a site find on a page that is open now; it holds no word of the page itself. */
export const SelfCheck = z.object({
  platform: Platform,
  rulesVersion: count,
  address: short,
  obstacle: z.nullable(z.enum(['replaced', 'locked', 'switched-off'])),
  roles: z
    .array(z.object({ role: short, css: short, evidence: short, found: count }))
    .check(z.maxLength(300)),
  items: count,
  /** Of the first item: which fields could be read. */
  first: z.nullable(
    z.object({
      surface: short,
      place: short,
      id: z.enum(['strong', 'weak']),
      author: z.boolean(),
      characters: count,
      time: z.enum(['exact', 'about', 'unknown']),
      permalink: z.boolean(),
    }),
  ),
  boxes: z.array(z.object({ purpose: short, why: short })).check(z.maxLength(50)),
  account: short,
});
export type SelfCheck = z.infer<typeof SelfCheck>;
