import type { Outcome } from '../../../lib/core/index.ts';
import type { ImageCard } from '../../../lib/domain/index.ts';
import type {
  CopyFileFailure,
  ItemKey,
  Merged,
  Office,
  Person,
  WorkingCopy,
} from '../../../lib/drafting/index.ts';
import type { Downloaded } from '../downloaded.ts';
import type { PrepareFailure } from '../packs/index.ts';

/** Why a change was not kept. */
export type NotKept = 'overtaken' | 'storage-full' | 'no-working-copy';

export type OpenFailure = CopyFileFailure | NotKept | 'other-pack' | 'other-base';

export interface DraftingServices {
  now(): number;
  /**
   * Changes the working copy as it is kept now. With `saw` it is refused when the item has another edition than the
   * one that was on the screen.
   */
  change<Refusal extends string>(
    change: (copy: WorkingCopy) => Outcome<WorkingCopy, Refusal>,
    saw?: { readonly key: ItemKey; readonly edition: number },
  ): Promise<Outcome<WorkingCopy, Refusal | NotKept>>;
  /** Keeps the name of whoever works here and has no key. */
  nameMyself(name: string): Promise<void>;
  download(): Promise<Downloaded>;
  /** Merges a colleague's file into the working copy. */
  open(file: File): Promise<Outcome<Merged, OpenFailure>>;
  /** Looks at a picture and keeps it for the working copy; how an answer names it, or why it cannot be one. */
  takeImage(
    file: File,
  ): Promise<Outcome<Omit<ImageCard, 'alt'>, 'card-not-image' | 'card-too-large' | 'storage-full'>>;
  /** A picture of the working copy or of a pack in this browser. */
  readImage(sha256: string): Promise<Blob | undefined>;
  /** Hands the next version to the publishing part of the console. */
  prepare(changes: string): Promise<PrepareFailure | undefined>;
  /** The next version as a pack file, for offices that keep their packs in git. */
  downloadPack(changes: string): Promise<Downloaded>;
  /** Gives up what is pending and starts from the pack of this browser. */
  startAnew(): Promise<void>;
}

export interface ReadyDrafting {
  readonly state: 'ready';
  readonly copy: WorkingCopy;
  /** Undefined until somebody said who they are. */
  readonly me: Person | undefined;
  readonly office: Office | undefined;
  /** The pack of this browser, when the working copy goes back to another one. */
  readonly otherPack: string | undefined;
}

export type Drafting = { readonly state: 'loading' | 'no-pack' | 'unreadable' } | ReadyDrafting;

/** What the parts of the drafting room share. */
export interface Desk extends Omit<ReadyDrafting, 'state' | 'otherPack'> {
  readonly services: DraftingServices;
}
