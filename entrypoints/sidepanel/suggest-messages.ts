import type { Answer, Pack, Settings, Suggestion } from '@/lib/domain/index.ts';

/** Between the panel and its ranking worker, both ours. */
export type ToWorker =
  | {
      readonly key: 'index';
      readonly answers: readonly Answer[];
      readonly slang: Pack['slang'];
      readonly synonyms: Pack['synonyms'];
      /** Names the pack's bytes and the program that trains on them. */
      readonly modelKey: string;
    }
  | {
      readonly key: 'suggest';
      readonly question: number;
      readonly text: string;
      readonly postText: string | undefined;
      readonly caution: Settings['caution'];
    };

export type FromWorker =
  | { readonly key: 'trained' }
  | { readonly key: 'suggestions'; readonly question: number; readonly found: Suggestion[] };
