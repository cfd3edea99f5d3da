export { CardBeside, type CardSources, OneCard } from './CardBeside.tsx';
export { CardPicture } from './CardPicture.tsx';
export {
  type CardPicture as CardPictureFile,
  type CardSource,
  type ShownCard,
  useCardPicture,
} from './use-card-picture.ts';
