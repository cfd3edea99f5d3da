export { type CollectOptions, collectNewest, waitAfter } from './collect.ts';
export { type CollectErrorCode, collectErrorCode } from './error-names.ts';
export { keepNote, notePath } from './keep-note.ts';
export { collectionAddress, type NoteFailure, type NoteStore, noteStore } from './note-store.ts';
