import type { ApprovalRequest, Unreadable } from '../../../lib/approval/index.ts';
import type { Outcome } from '../../../lib/core/index.ts';

/** A supervisor's key in this browser. */
export interface SigningKey {
  readonly keyId: string;
  readonly name: string;
}

/** What this browser knows of the office whose answers are asked about. */
export interface SigningOffice {
  /** Ids of the keys that may sign its answers now. */
  readonly signers: readonly string[];
}

export interface OpenedRequest {
  readonly hash: string;
  readonly request: ApprovalRequest;
  /** Titles in the order of the request's answers; undefined where this browser does not have that revision. */
  readonly titles: readonly (string | undefined)[];
  /** The approved words with the office's own facts in them, before anything was filled in; undefined as above. */
  readonly template: string | undefined;
  /** Where this browser uses another pack, or another version. */
  readonly otherPack: { readonly id: string; readonly version: number } | undefined;
  readonly office: SigningOffice | undefined;
}

export interface DecisionToSign {
  readonly opened: OpenedRequest;
  readonly key: SigningKey;
  readonly decision: 'granted' | 'refused';
  readonly hours: number;
  readonly note: string;
}

/** What goes back to the operator. */
export interface SignedDecision {
  readonly decision: 'granted' | 'refused';
  /** When a grant ends, ms. */
  readonly expires: number;
  readonly code: string;
  readonly json: string;
}

export interface ApprovalsServices {
  open(carried: string): Promise<Outcome<OpenedRequest, Unreadable>>;
  /** Resolves after the decision is in the journal. */
  decide(decision: DecisionToSign): Promise<Outcome<SignedDecision, 'storage-full' | 'journal-write'>>;
  copy(text: string): Promise<boolean>;
  save(opened: OpenedRequest, signed: SignedDecision): void;
}
