export { type BoxIndex, createBoxIndex } from './box-index.ts';
export { createOutline } from './outline.ts';
export { watchPage } from './page-changes.ts';
export { pick } from './pick.ts';
export { createFocusTracker, type Focus, type FocusState, type FocusTracker } from './tracker.ts';
