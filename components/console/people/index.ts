export { PeopleView } from './PeopleView.tsx';
export type { Changed, PeopleServices, PeopleState, PrivacySettings } from './types.ts';
