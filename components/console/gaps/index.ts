export { type Gaps, GapsView } from './GapsView.tsx';
