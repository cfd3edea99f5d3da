export { OverviewView } from './OverviewView.tsx';
export type { LoadOverview, Overview } from './types.ts';
