import type { Outcome } from '../../../lib/core/index.ts';
import type { SignedBy } from '../../../lib/domain/index.ts';
import type {
  Freshness,
  NewList,
  PackDiff,
  RepositoryState,
  SuccessionFault,
} from '../../../lib/packs/index.ts';
import type { CardSources } from '../../card/index.ts';
import type { PackSourceServices, Told } from '../pack-source/index.ts';

export interface PackInUse {
  readonly label: string;
  readonly organisation: string;
  readonly version: number;
  readonly publishedAt: string;
  readonly installedAt: string;
  readonly source: 'embedded' | 'file' | 'network';
  readonly answerCount: number;
  readonly signed: SignedBy | undefined;
  readonly freshness: Freshness | undefined;
  readonly checkedAt: number | undefined;
  readonly failure: Told | undefined;
  /** Going back brings this version; going forward again, the one that was left. */
  readonly back: number | undefined;
  readonly forward: number | undefined;
}

export interface OwnKey {
  readonly keyId: string;
  readonly publicHex: string;
  readonly name: string;
}

export interface Publishing {
  readonly state: RepositoryState | undefined;
  readonly diff: PackDiff | undefined;
  readonly proposed: { readonly version: number; readonly label: string } | undefined;
  /** What the pictures of both packs are drawn from. */
  readonly cards: CardSources | undefined;
}

export interface NewOffice {
  readonly organisation: string;
  readonly name: string;
  /** Public keys, hexadecimal. */
  readonly supervisors: readonly string[];
  readonly threshold: number;
}

export type PrepareFailure =
  | { readonly kind: 'pack'; readonly told: Told }
  | { readonly kind: 'succession'; readonly faults: readonly SuccessionFault[] }
  /** A picture that the pack names is not here as approved. */
  | { readonly kind: 'card'; readonly detail: string }
  | { readonly kind: 'repository' };

export interface PacksServices extends PackSourceServices {
  now(): number;
  /** Looks for a newer pack; `onProgress` gets the bytes that came. */
  check(
    signal: AbortSignal,
    onProgress: (bytes: number) => void,
  ): Promise<Outcome<boolean, 'failed'> & { told?: Told }>;
  goBack(): Promise<void>;
  createKey(name: string, passphrase: string): Promise<void>;
  restoreKey(file: File, passphrase: string): Promise<boolean>;
  createOffice(office: NewOffice, keyId: string): Promise<void>;
  /** Prepares another list of keys and signs it; resolves with false where there is no repository. */
  changeKeys(list: NewList, keyId: string): Promise<boolean>;
  openRepository(file: File): Promise<boolean>;
  preparePack(file: File): Promise<PrepareFailure | undefined>;
  sign(keyId: string): Promise<void>;
  renew(keyId: string): Promise<void>;
  download(as: 'bundle' | 'folder'): Promise<void>;
  copy(text: string): Promise<void>;
}
