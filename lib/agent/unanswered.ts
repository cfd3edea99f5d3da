import { clipCodePoints } from '../core/index.ts';
import type { Author } from '../domain/index.ts';
import { MOST_UNANSWERED, type UnansweredItem } from '../messages/index.ts';
import type { SiteAdapter } from '../sites/index.ts';

/** Longer than this the page must not wait for us. */
const SLICE = 8;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Enough to tell what a comment asks. */
const CLIP = 400;

export interface Unanswered {
  readonly next: string | undefined;
  readonly count: number;
  /** The first of them, in the page's order. */
  readonly items: readonly UnansweredItem[];
}

/**
 * The next item after `from`, in the page's order, that has no answer of ours, and how many there are among what the
 * page shows. Nothing of it is kept.
 */
export async function findUnanswered(
  adapter: SiteAdapter,
  document: Document,
  isOwn: (author: Author) => boolean,
  from: string | undefined,
  among: readonly string[] | undefined,
): Promise<Unanswered> {
  const items: UnansweredItem[] = [];
  let before: string | undefined;
  let after: string | undefined;
  let count = 0;
  let passed = from === undefined;
  const seen = new Set<string>();
  let began = performance.now();
  for (const item of adapter.candidates(document)) {
    if (performance.now() - began > SLICE) {
      await pause();
      began = performance.now();
    }
    const page = item.isConnected ? adapter.read(item) : undefined;
    if (!page || seen.has(page.nativeId)) continue;
    seen.add(page.nativeId);
    if (isOwn(page.author)) continue;
    const here = page.nativeId === from;
    if (here) passed = true;
    if (page.text.trim() === '' || adapter.contextOf(item, isOwn).ownAnswers.length > 0) continue;
    count++;
    if (items.length < MOST_UNANSWERED)
      items.push({ nativeId: page.nativeId, text: clipCodePoints(page.text, CLIP).text });
    if (here || (among && !among.includes(page.nativeId))) continue;
    if (passed) after ??= page.nativeId;
    else before ??= page.nativeId;
  }
  // Past the last one it begins anew from the top.
  return { next: after ?? before, count, items };
}
