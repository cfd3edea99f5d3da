export { AnswersView, type OpenPack } from './AnswersView.tsx';
