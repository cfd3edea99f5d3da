export { detectEngine, isEditable } from './engine.ts';
export { type InsertFailure, insertText } from './insert.ts';
export { normalise, readEditor } from './read.ts';
export { type BoxTexts, readBox, type TakeOutFailure, takeOut } from './take-out.ts';
