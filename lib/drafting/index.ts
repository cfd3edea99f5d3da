export {
  addAnswer,
  addItem,
  editAnswer,
  editItem,
  isSamePerson,
  isTaken,
  reinstateAnswer,
  startFrom,
  withdrawAnswer,
} from './edit.ts';
export { type Fault, faultsOf } from './faults.ts';
export { type CopyFileFailure, copyFileOf, readCopyFile } from './file.ts';
export {
  answersOf,
  baseItem,
  blocksOf,
  type DraftedAnswer,
  editedPack,
  entryOf,
  factsOf,
  imagesNamed,
  partsOf,
  sayTheSame,
  usesOf,
} from './look.ts';
export { type Conflict, type Merged, merge, takeTheirs } from './merge.ts';
export { blankAnswer, freeId } from './new-items.ts';
export { PARTS, type PackPart, type PartId, partOf, withPart } from './parts.ts';
export { type Publishable, publishablePack, rebase } from './publish.ts';
export { reinstateText, removeText } from './remove.ts';
export { approvalBy, approve, type Office, reject, sendToReview } from './review.ts';
export { Item, type ItemKey, keyOf } from './unfinished.ts';
export { type ChangedField, changedFields, type DiffPart, wordDiff } from './word-diff.ts';
export type { Entry, EntryState, Person, Step, WorkingCopy } from './working-copy.ts';
