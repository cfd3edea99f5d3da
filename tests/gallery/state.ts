import type { PackChanges, PackTrust } from '../../components/sidebar/services.ts';
import type { FocusedItem, InsertResult } from '../../lib/domain/index.ts';
import type { AgentToPanel } from '../../lib/messages/index.ts';
import type { OpenItem, PastAnswer } from '../../lib/recording/index.ts';

type Focus = Extract<AgentToPanel, { key: 'focus' }>;
/** What happens once the panel stands: real keys of a person, or what the page would say. */
export type Step =
  | { readonly key: string }
  | { readonly type: string }
  /** What is pressed, by its CSS selector; the last of its kind. */
  | { readonly press: string }
  /** What is loaded when it is wanted, by its CSS selector. */
  | { readonly wait: string }
  | { readonly result: InsertResult }
  /** The office takes an answer back while somebody has it in hand. */
  | { readonly recall: string }
  | { readonly message: AgentToPanel };

/** One state of the sidebar, told by what reaches it from outside. */
export interface SidebarState {
  readonly name: string;
  readonly link?: 'connecting' | 'unreachable';
  readonly focus?: Partial<Focus>;
  readonly pack?: 'none' | 'loading' | 'unreadable' | 'expired';
  /** Nobody yet; whom the browser's policy names; a policy that names nobody whom one could log. */
  readonly operator?: null | 'by-policy' | 'policy-wrong';
  readonly suggestions?: 'never' | 'fail';
  /** The ranker has no answer for it. */
  readonly unmatched?: true;
  readonly journal?: 'unreadable';
  readonly compact?: true;
  /** Every answer needs a signature, and this is what becomes of a request for one. */
  readonly approval?: 'no-office' | 'to-ask' | 'asked' | 'granted' | 'alone' | 'refused';
  /** What is loaded when it is wanted, by its CSS selector: the state stands once it is there. */
  readonly shows?: string;
  /** What is known of the signed pack in use. */
  readonly trust?: PackTrust;
  readonly changes?: PackChanges;
  readonly waiting?: readonly OpenItem[];
  /** No sidebar but what stands in its place. */
  readonly place?: 'elsewhere' | 'withheld';
  /** The same text was used here again and again, a minute ago. */
  readonly repeated?: true;
  /** Id of an answer of the pack whose time is over. */
  readonly ended?: string;
  readonly officialAccounts?: 'none';
  readonly offline?: true;
  /** What the person asks of the whole system. */
  readonly contrast?: 'more' | 'forced';
  /** The extension was updated. */
  readonly news?: true;
  readonly favourites?: readonly string[];
  readonly recents?: readonly string[];
  readonly past?: readonly PastAnswer[];
  readonly steps?: readonly Step[];
}

export const focus = (item: FocusedItem, rest: Partial<Focus> = {}): Partial<Focus> => ({ item, ...rest });
export const INSERTED: Step = {
  result: {
    status: 'inserted',
    value: { engine: 'lexical', method: 'paste', readBack: 'equal', keptDraft: false, undoable: true },
  },
};
export const failed = (reason: Extract<InsertResult, { status: 'failed' }>['reason']): Step => ({
  result: { status: 'failed', reason },
});
export const sent = (evidence: 'observed' | 'unknown', logged = true): Step => ({
  message: { key: 'sent', eventId: 'reply:sent', replyId: null, nativeId: '700', evidence, logged },
});
export const ENTER: Step = { key: 'Enter' };
