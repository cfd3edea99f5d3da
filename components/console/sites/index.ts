export { type CheckState, type OpenTab, SitesView } from './SitesView.tsx';
