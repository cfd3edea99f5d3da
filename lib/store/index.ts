export { DATABASE_NAME, Database, type PackRow, type WordingUseRow } from './database.ts';
export { dropDraft, readDraft, saveDraft } from './drafts.ts';
export { type ActivePack, type InstallFailure, installPack, readActivePack } from './packs.ts';
export { type ModelCache, openModelCache, type TrainedModel } from './trained-models.ts';
export { recordUse, usesOf } from './wording-uses.ts';
export { createWriter } from './writer.ts';
