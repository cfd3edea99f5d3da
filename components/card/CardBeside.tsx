import type { Answer, Card } from '../../lib/domain/index.ts';
import { useTranslation } from '../hooks/translation.tsx';
import styles from './CardBeside.module.css';
import { CardPicture } from './CardPicture.tsx';
import { type CardSource, useCardPicture } from './use-card-picture.ts';

/** Packs and pictures that two sides of a change are shown from. */
export interface CardSources {
  /** Undefined: there was no pack before. */
  readonly before: CardSource | undefined;
  readonly after: CardSource;
}

interface CardBesideProps {
  readonly before: Answer | undefined;
  readonly after: Answer | undefined;
  readonly sources: CardSources;
}

/** The picture that an answer has and the one that it would get; nothing where neither has one. */
export function CardBeside({ before, after, sources }: CardBesideProps) {
  const { t } = useTranslation();
  const [old, next] = [before?.card, after?.card];
  if (!old && !next) return null;
  return (
    <div className={styles.beside}>
      <Side title={t('cardDraft.before')} card={old} answer={before} source={sources.before} />
      <Side title={t('cardDraft.after')} card={next} answer={after} source={sources.after} />
    </div>
  );
}

interface SideProps {
  readonly title: string;
  readonly card: Card | null | undefined;
  readonly answer: Answer | undefined;
  readonly source: CardSource | undefined;
}

function Side({ title, card, answer, source }: SideProps) {
  const { t } = useTranslation();
  return (
    <figure className={styles.side}>
      <figcaption>{title}</figcaption>
      {card && source ? (
        <OneCard card={card} validUntil={answer?.validUntil} source={source} />
      ) : (
        <p className={styles.none}>{t('cardDraft.noCard')}</p>
      )}
    </figure>
  );
}

interface OneCardProps {
  readonly card: Card;
  readonly validUntil: Answer['validUntil'];
  readonly source: CardSource;
}

/** One card by itself, as wide as there is room, with its words below: what it says to whoever cannot see it. */
export function OneCard({ card, validUntil, source }: OneCardProps) {
  const { t } = useTranslation();
  const shown = useCardPicture(card, validUntil, source);
  return (
    <>
      <CardPicture shown={shown} large language={card.kind === 'facts' ? card.language : undefined} />
      {card.kind === 'image' && (
        <p className={styles.alt} dir="auto">
          {t('cardDraft.altIs', { text: card.alt })}
        </p>
      )}
    </>
  );
}
