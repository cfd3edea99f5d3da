import { useId } from 'react';
import { useTranslation } from '../hooks/translation.tsx';
import type { Several, SeveralPart } from '../hooks/use-several.ts';
import styles from './AskedParts.module.css';

/** Which answer goes to which question of the comment; each can be left out, or exchanged for the next best. */
export function AskedParts({ parts, choose }: Several) {
  const { t } = useTranslation();
  const answered = parts.filter(({ answer }) => answer !== null);
  return (
    <fieldset className={styles.parts}>
      <legend className="visually-hidden">{t('several.title')}</legend>
      {parts.map((part, at) => (
        <Part
          key={part.asked.text}
          part={part}
          taken={answered.flatMap(({ answer }) => (answer && answer !== part.answer ? answer.id : []))}
          last={answered.length === 1 && part.answer !== null}
          onChoose={(answerId) => choose(at, answerId)}
        />
      ))}
    </fieldset>
  );
}

interface PartProps {
  readonly part: SeveralPart;
  /** Answers of the other questions: nobody says the same thing twice in one reply. */
  readonly taken: readonly string[];
  /** The only one that is still answered: a reply of nothing is none. */
  readonly last: boolean;
  readonly onChoose: (answerId: string | null) => void;
}

function Part({ part: { asked, answer, choices }, taken, last, onChoose }: PartProps) {
  const { t } = useTranslation();
  const id = useId();
  const free = choices.filter((choice) => !taken.includes(choice.id));
  return (
    <div className={`${styles.part} ${answer ? '' : styles.out}`}>
      <input
        id={id}
        type="checkbox"
        checked={answer !== null}
        disabled={last || free.length === 0}
        onChange={(event) => onChoose(event.target.checked ? (free[0]?.id ?? null) : null)}
      />
      <label htmlFor={id} className={styles.asked} dir="auto">
        {asked.text}
      </label>
      {answer ? (
        <select
          value={answer.id}
          aria-label={t('several.answerFor', { asked: asked.text })}
          onChange={(event) => onChoose(event.target.value)}
        >
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id} disabled={taken.includes(choice.id)}>
              {choice.title}
            </option>
          ))}
        </select>
      ) : (
        <span className={styles.left}>{t('several.leftOut')}</span>
      )}
    </div>
  );
}
