export { PacksView } from './PacksView.tsx';
export { PrepareFailed } from './PrepareFailed.tsx';
export type {
  NewOffice,
  OwnKey,
  PackInUse,
  PacksServices,
  PrepareFailure,
  Publishing,
} from './types.ts';
