import type { Settings, Suggested } from '@/lib/domain/index.ts';
import type { SomeAnswers } from '@/lib/store/index.ts';
import type { SearchIndex } from '@/lib/suggest/index.ts';

/** Between a panel and the ranking worker, both ours; `question` joins a reply to what was asked. */
export type ToWorker =
  /** Ready the pack in use; sent again when another one was installed. */
  | { readonly key: 'open'; readonly question: number }
  | {
      readonly key: 'suggest';
      readonly question: number;
      readonly text: string;
      readonly postText: string | undefined;
      readonly caution: Settings['caution'];
      /** The answers are wanted with it, by a panel that has none yet. */
      readonly withAnswers: boolean;
    }
  /** What a panel needs to search by itself: between two contexts each key of the search box would wait for both. */
  | { readonly key: 'search-index'; readonly question: number };

export type FromWorker =
  | { readonly key: 'opened'; readonly question: number }
  | {
      readonly key: 'suggested';
      readonly question: number;
      readonly found: Suggested;
      readonly some?: SomeAnswers;
    }
  | { readonly key: 'search-index'; readonly question: number; readonly index: SearchIndex }
  | { readonly key: 'failed'; readonly question: number; readonly detail: string };
