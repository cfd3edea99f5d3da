export { DATABASE_NAME, Database, type PackRow, type WordingUseRow } from './database.ts';
export { dropDraft, readDraft, saveDraft } from './drafts.ts';
export { type IndexCache, type KeptIndex, openIndexCache } from './index-cache.ts';
export { type ActivePack, type InstallFailure, installPack, readActivePack } from './packs.ts';
export { recordUse, usesOf } from './wording-uses.ts';
export { createWriter } from './writer.ts';
