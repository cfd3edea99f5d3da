export { WherePopup } from './WherePopup.tsx';
