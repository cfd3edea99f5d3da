export {
  type ApprovalRow,
  approvalsFor,
  type DecidedApproval,
  decideApproval,
  keepApproval,
  markApprovalUsed,
  readApproval,
} from './approvals.ts';
export { dropDraftedCards, keepDraftedCard, readCard } from './cards.ts';
export { markChangeSeen, unseenChange } from './changes-seen.ts';
export { CollectionState, readCollection, writeCollection } from './collection.ts';
export { Database, type PackRow, type WordingUseRow } from './database.ts';
export { deviceName } from './device.ts';
export {
  type ChangeOptions,
  changeWorkingCopy,
  type DraftingBaseRow,
  type DraftingFailure,
  keepWorkingCopy,
  readDraftingBase,
  readWorkingCopy,
  settleWorkingCopy,
} from './drafting.ts';
export { dropDraft, readDraft, saveDraft } from './drafts.ts';
export {
  type FoundSearch,
  type IndexCache,
  type IndexWriter,
  type KeptIndex,
  openIndexCache,
} from './index-cache.ts';
export { createIndexWriter } from './index-writer.ts';
export { type LearnedStore, openLearned } from './learned.ts';
export { createLearnedWriter } from './learned-writer.ts';
export type { ActiveHead, PackHead, SomeAnswers } from './pack-head.ts';
export { openPackReader, type PackReader } from './pack-reader.ts';
export {
  type ActivePack,
  goBack,
  type InstallFailure,
  installPack,
  installSigned,
  type PackHistory,
  readActiveHead,
  readActivePack,
  readPackHistory,
} from './packs.ts';
export {
  keepRepository,
  keepSigner,
  readRepository,
  readSigners,
  type SignerRow,
} from './publishing.ts';
export { openReader, type Reader } from './reader.ts';
export {
  holdSiteRules,
  installRules,
  pinRulesRoot,
  readSiteRules,
  type SiteRulesRow,
} from './site-rules.ts';
export { forgetTrust, noteCheck, pinRoot, readTrust, type TrustRow } from './trust.ts';
export { DATABASE_NAME, DATABASE_VERSION } from './versions.ts';
export { recentAnswers, recordUse, usesOf } from './wording-uses.ts';
export { createWriter } from './writer.ts';
