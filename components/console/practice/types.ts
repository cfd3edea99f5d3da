/** A comment of the practice thread; a made-up person asks, and nothing of it is written down anywhere. */
export interface PracticeComment {
  readonly nativeId: string;
  readonly author: string;
  readonly text: string;
}

/** What a newcomer tries, in order; each is ticked off by what really happened. */
export const PRACTICE_STEPS = ['opened', 'inserted', 'undone', 'sent', 'searched'] as const;
export type PracticeDone = (typeof PRACTICE_STEPS)[number];
