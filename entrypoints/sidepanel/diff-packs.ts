/** Loaded only when the pack in use became another one. */
export { diffPacks } from '@/lib/packs/index.ts';
