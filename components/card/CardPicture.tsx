import { useTranslation } from '../hooks/translation.tsx';
import { Notice } from '../ui/index.ts';
import styles from './CardPicture.module.css';
import type { ShownCard } from './use-card-picture.ts';

interface CardPictureProps {
  readonly shown: ShownCard;
  /** As wide as there is room, instead of a small one. */
  readonly large?: boolean;
  readonly language?: string | undefined;
}

/** A card as the public would see it, or why there is none. */
export function CardPicture({ shown, large = false, language }: CardPictureProps) {
  const { t } = useTranslation();
  if (shown.state === 'drawing') return <p className={styles.soft}>{t('card.drawing')}</p>;
  if (shown.state === 'failed')
    return <Notice tone="warn">{t(`card.failed.${shown.reason}`, { names: shown.detail })}</Notice>;
  return (
    <img
      className={large ? styles.large : styles.small}
      src={shown.picture.url}
      alt={shown.picture.alt}
      lang={language}
    />
  );
}
