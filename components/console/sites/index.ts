export type { RulesFailed, RulesServices, RulesState } from './RulesCard.tsx';
export { type CheckState, type OpenTab, SitesView } from './SitesView.tsx';
