import type { InsertResult, UndoResult } from '../../lib/domain/index.ts';

type Failure = Extract<InsertResult, { status: 'failed' }>['reason'];

/** Where the answer in hand stands, from choosing to sent. */
export type Phase =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'inserting'; readonly replyId: string }
  | {
      readonly kind: 'armed';
      readonly replyId: string;
      readonly until: number;
      readonly author: string;
      /** A conversation has no Reply: there the operator opens the message box. */
      readonly isMessage: boolean;
    }
  | {
      readonly kind: 'inserted';
      readonly replyId: string;
      readonly keptDraft: boolean;
      readonly readBack: 'equal' | 'equal-but-for-emoji';
      /** Until when (ms) it can be taken back. */
      readonly undoUntil: number;
      /** Why it was not taken back when the operator wanted it. */
      readonly stays?: Exclude<UndoResult, 'undone'>;
    }
  | { readonly kind: 'undone' }
  | {
      readonly kind: 'failed';
      readonly reason: Failure;
      readonly copied: boolean;
      /** Whose comment it was meant for: another one may be in hand by now. */
      readonly author: string;
    }
  | { readonly kind: 'copied' }
  | {
      readonly kind: 'sent';
      readonly eventId: string;
      readonly replyId: string | null;
      readonly evidence: 'observed' | 'unknown';
      readonly logged: boolean;
      readonly free: boolean;
    }
  /** The operator said what nobody saw. */
  | { readonly kind: 'told'; readonly sent: boolean }
  | { readonly kind: 'site-refused'; readonly notice: string };

/** While an answer is under way the item in hand never changes by itself. */
export function holdsItem(phase: Phase): boolean {
  return phase.kind === 'inserting' || phase.kind === 'armed';
}
