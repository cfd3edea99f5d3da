import type { CollectErrorCode } from '../../../lib/collect/index.ts';
import type { AnchorRow, Cosigned, Verification } from '../../../lib/journal/index.ts';

/** What is known of this device's journal. */
export type JournalState =
  | { readonly state: 'loading' | 'unreadable' }
  | {
      readonly state: 'ready';
      readonly events: number;
      readonly key: string;
      readonly checkpoint: { readonly size: number; readonly at: string; readonly note: string } | undefined;
      readonly anchors: readonly AnchorRow[];
    };

/** Where checkpoints are kept outside of this device, and how far. */
export interface CollectionStanding {
  readonly address: string;
  readonly by: 'policy' | 'person';
  readonly hasAuthorization: boolean;
  readonly kept: { readonly size: number; readonly at: string } | undefined;
  readonly failure:
    | { readonly code: CollectErrorCode; readonly detail: string; readonly at: string }
    | undefined;
  readonly conflict: { readonly size: number; readonly at: string } | undefined;
}

export interface BundleToCheck {
  readonly files: readonly File[];
  readonly anchors: string;
  readonly keys: string;
}

export interface IntegrityServices {
  /** Signs what is new; gives the first event that does not fit, if there is one. */
  seal(): Promise<{ readonly broken: string | undefined }>;
  /** Undefined when the files are no bundle. */
  check(bundle: BundleToCheck, onProgress: (events: number) => void): Promise<Verification | undefined>;
  /** Names of those who countersigned; undefined when the text is no checkpoint of this journal. */
  addCosignatures(note: string): Promise<readonly string[] | undefined>;
  cosign(note: string, name: string): Promise<Cosigned | undefined>;
  printed(size: number): Promise<void>;
  /** Asks for access to the host (from a click), keeps the place and sends the newest checkpoint. */
  setCollection(address: string, authorization: string): Promise<void>;
  forgetCollection(): Promise<void>;
  collectNow(): Promise<void>;
  copy(text: string): Promise<boolean>;
}
