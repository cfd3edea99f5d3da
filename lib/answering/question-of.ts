import type { FocusedItem } from '../domain/index.ts';

export interface Question {
  /** Empty: nothing of the item is to be ranked. */
  readonly text: string;
  readonly postText: string | undefined;
}

/** What suggestions are looked for: the item's text, or what is selected in it, unless it is nobody's to answer here. */
export function questionOf(item: FocusedItem | null): Question {
  const asked = item && !item.own && item.actingAs.standing !== 'other';
  return { text: asked ? (item.selection ?? item.text) : '', postText: item?.thread.postText };
}
