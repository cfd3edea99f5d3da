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
  copy(text: string): Promise<boolean>;
}
