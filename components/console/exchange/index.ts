export { ExchangeView } from './ExchangeView.tsx';
export type { Applied, DryRun, ExchangeServices, ExchangeState } from './types.ts';
