import type { ReactNode } from 'react';
import { useTranslation } from '../../hooks/translation.tsx';
import styles from './PlaceChoice.module.css';
import type { AnswerPlace } from './places.ts';

interface PlaceChoiceProps {
  readonly places: readonly AnswerPlace[];
  /** Which of them is shown. */
  readonly at: number;
  readonly onChoose: (at: number) => void;
  /** What is to be said beside a place's name. */
  readonly remarkOn?: (at: number) => ReactNode;
}

/** As which site an answer is shown. */
export function PlaceChoice({ places, at, onChoose, remarkOn }: PlaceChoiceProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.places}>
      <legend className="visually-hidden">{t('answers.place')}</legend>
      {places.map(({ platform, surface }, place) => (
        <button
          key={`${platform}/${surface}`}
          type="button"
          className={styles.place}
          aria-pressed={place === at}
          onClick={() => onChoose(place)}
        >
          {surface === 'dm' ? t('surface.dm') : t(`platform.${platform}`)}
          {surface === 'live-chat' && ` · ${t(`surface.${surface}`)}`}
          {remarkOn?.(place)}
        </button>
      ))}
    </fieldset>
  );
}
