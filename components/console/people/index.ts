export { PeopleView } from './PeopleView.tsx';
export type { Retention } from './RetentionCard.tsx';
export type { Changed, PeopleServices, PeopleState } from './types.ts';
