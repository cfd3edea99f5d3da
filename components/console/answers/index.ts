export { AnswersView, type OpenPack } from './AnswersView.tsx';
export { holdsWords } from './filter-answers.ts';
export { PlaceChoice } from './PlaceChoice.tsx';
export { type AnswerPlace, PLACES, type ShownWording, shownIn } from './places.ts';
