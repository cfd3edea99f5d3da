export { FollowUpView, type OpenList } from './FollowUpView.tsx';
