import Dexie, { type Table } from 'dexie';
import type { Answer, Pack, SignedBy } from '../domain/index.ts';
import type { Entry } from '../drafting/index.ts';
import type {
  AnchorRow,
  CheckpointRow,
  FormerKeyRow,
  HoldRow,
  JournalTables,
  KeyRow,
  LeafRow,
  PayloadRow,
  SecretRow,
  SubjectKeyRow,
} from '../journal/index.ts';
import {
  eraseLearnedOf,
  type GapRow,
  type KeptLearnedIndexRow,
  type LearningTables,
  type PickRow,
  tablesOf,
} from '../learning/index.ts';
import { joinAnswers } from './answer-parts.ts';
import type { ApprovalRow } from './approvals.ts';
import type { DraftingBaseRow, DraftingStampRow } from './drafting.ts';
import type { RepositoryRow, SignerRow } from './publishing.ts';
import type { SiteRulesRow } from './site-rules.ts';
import type { TrustRow } from './trust.ts';
import { DATABASE_NAME, DATABASE_VERSION } from './versions.ts';

/** A pack without its answers; `key` is `<id>@<version>`. */
export interface PackRow {
  readonly key: string;
  readonly id: string;
  readonly version: number;
  readonly installedAt: string;
  readonly source: 'embedded' | 'file' | 'network';
  readonly sha256: string;
  readonly answerCount: number;
  /** In the pack's order, which tells the row that an answer is in; rows of earlier versions have none. */
  readonly answerIds?: readonly string[];
  readonly header: Omit<Pack, 'answers'>;
  /** None: the pack that ships with the extension. */
  readonly signed?: SignedBy;
}

/** A hundred answers of a pack at most, in the pack's order; `part` counts from 0. See answer-parts.ts. */
export interface AnswerPartRow {
  readonly packKey: string;
  readonly part: number;
  readonly answers: readonly Answer[];
}

/** An approved picture of a pack's answers; stands and goes with its pack. */
export interface CardRow {
  readonly packKey: string;
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A picture that the working copy names and no pack in this browser has yet. */
export interface DraftedCardRow {
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Small single values: which pack is in use, the device's name. */
export interface StateRow {
  readonly name: string;
  readonly value: string;
}

/** How often and when a wording was used on an account, for turns and repeat limits. */
export interface WordingUseRow {
  readonly id?: number;
  readonly platform: string;
  readonly account: string;
  readonly wordingKey: string;
  readonly at: number;
}

/** Values typed into an answer's form and not yet used; kept until inserted or cleared. */
export interface DraftRow {
  readonly key: string;
  readonly values: Readonly<Record<string, string>>;
  readonly at: number;
}

export class Database extends Dexie implements Omit<JournalTables, 'database' | 'elsewhere'> {
  declare packs: Table<PackRow, string>;
  declare answerParts: Table<AnswerPartRow, [string, number]>;
  declare cards: Table<CardRow, [string, string]>;
  declare draftedCards: Table<DraftedCardRow, string>;
  declare trust: Table<TrustRow, string>;
  declare siteRules: Table<SiteRulesRow, string>;
  declare signers: Table<SignerRow, string>;
  declare repositories: Table<RepositoryRow, string>;
  declare state: Table<StateRow, string>;
  declare wordingUses: Table<WordingUseRow, number>;
  declare drafts: Table<DraftRow, string>;
  declare leaves: Table<LeafRow, number>;
  declare payloads: Table<PayloadRow, number>;
  declare subjectKeys: Table<SubjectKeyRow, string>;
  declare secrets: Table<SecretRow, string>;
  declare checkpoints: Table<CheckpointRow, number>;
  declare keys: Table<KeyRow, string>;
  declare anchors: Table<AnchorRow, number>;
  declare holds: Table<HoldRow, number>;
  declare formerKeys: Table<FormerKeyRow, string>;
  declare picks: Table<PickRow, number>;
  declare gaps: Table<GapRow, number>;
  declare learnedIndexes: Table<KeptLearnedIndexRow, string>;
  declare draftingBases: Table<DraftingBaseRow, string>;
  declare draftingStamps: Table<DraftingStampRow, string>;
  declare draftEntries: Table<Entry, string>;
  declare approvals: Table<ApprovalRow, string>;

  constructor(name = DATABASE_NAME) {
    // Strict in Firefox too, whatever the option's name says; relaxed loses seconds of replies in a power cut.
    super(name, { chromeTransactionDurability: 'strict' });
    // The versions before had no rows to change; for each that is named here Dexie reads all names and indexes again.
    this.version(10).stores({
      packs: 'key, id',
      answers: '[packKey+id], packKey',
      state: 'name',
      wordingUses: '++id, [platform+account+wordingKey], at',
      drafts: 'key, at',
      leaves: 'seq, &eventId, replyId, event, at',
      payloads: 'seq, subject, item',
      subjectKeys: 'subject',
      secrets: 'name',
      checkpoints: 'size',
      keys: 'name',
      anchors: '++id, size',
      holds: '++id, subject',
      formerKeys: 'key',
      trust: 'content',
      picks: '++id, &key, subject, expiresAt',
      gaps: '++id, &item, subject, expiresAt',
      learnedIndexes: 'pack',
      signers: 'keyId',
      repositories: 'content',
      draftingBases: 'name',
      draftingStamps: 'name',
      draftEntries: 'key',
      cards: '[packKey+sha256], packKey, sha256',
      draftedCards: 'sha256',
      approvals: 'hash, item, at',
      siteRules: 'content',
    });
    this.version(DATABASE_VERSION)
      .stores({ answerParts: '[packKey+part], packKey', answers: null })
      .upgrade(joinAnswers);
  }

  get journal(): JournalTables {
    return {
      database: this,
      leaves: this.leaves,
      payloads: this.payloads,
      subjectKeys: this.subjectKeys,
      secrets: this.secrets,
      checkpoints: this.checkpoints,
      keys: this.keys,
      anchors: this.anchors,
      holds: this.holds,
      formerKeys: this.formerKeys,
      elsewhere: {
        tables: [this.drafts, this.approvals, ...tablesOf(this.learning)],
        erase: async (subject) => {
          // Whoever's name was typed into an answer's form is not known: all half-filled forms go, and texts that wait.
          await this.drafts.clear();
          await this.approvals.clear();
          await eraseLearnedOf(this.learning, subject);
        },
      },
    };
  }

  get learning(): LearningTables {
    return {
      database: this,
      picks: this.picks,
      gaps: this.gaps,
      learnedIndexes: this.learnedIndexes,
    };
  }
}
