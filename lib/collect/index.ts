export { type CollectOptions, collectInTurn, collectNewest, waitAfter } from './collect.ts';
export { type CollectErrorCode, collectErrorCode } from './error-names.ts';
export { keepNote, notePath } from './keep-note.ts';
export { type NoteStore, noteStore } from './note-store.ts';
