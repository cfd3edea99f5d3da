export { AnswersView, type OpenPack } from './AnswersView.tsx';
export { type AnswerPlace, PLACES } from './places.ts';
