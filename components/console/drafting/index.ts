export { DraftingView } from './DraftingView.tsx';
export type { Drafting, DraftingServices, OpenFailure } from './types.ts';
