export { CardPicture } from './CardPicture.tsx';
export {
  type CardPicture as CardPictureFile,
  type CardSource,
  type ShownCard,
  useCardPicture,
} from './use-card-picture.ts';
