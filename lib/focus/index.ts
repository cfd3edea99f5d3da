export { createOutline } from './outline.ts';
export { watchPage } from './page-changes.ts';
export { createFocusTracker, type Focus, type FocusState, type FocusTracker } from './tracker.ts';
