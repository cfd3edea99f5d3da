import { type ComparedAnswer, remarksOf } from '../../../lib/exchange/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Difference } from '../drafting/Difference.tsx';
import styles from './Exchange.module.css';

interface ComparedRowProps {
  readonly item: ComparedAnswer;
  readonly chosen: boolean;
  readonly disabled: boolean;
  readonly onChoose: (wanted: boolean) => void;
}

export function ComparedRow({ item, chosen, disabled, onChoose }: ComparedRowProps) {
  const { t } = useTranslation();
  const { state, line, answer, before } = item;
  const remarks = remarksOf(t, item);
  return (
    <li className={styles.row}>
      <input
        type="checkbox"
        aria-label={t('exchange.take', { title: answer.title })}
        checked={chosen}
        disabled={disabled}
        onChange={(event) => onChoose(event.target.checked)}
      />
      <div className={styles.entry}>
        <p className={styles.head}>
          <span className={`${styles.mark} ${styles[state]}`}>{t(`exchange.state.${state}`)}</span>
          <strong dir="auto">{answer.title}</strong>
          <span className={styles.soft}>
            {answer.id} · {t('exchange.line', { line })}
          </span>
        </p>
        {!before && (
          <p className={styles.text} dir="auto">
            {answer.variants[0]?.wordings[0]}
          </p>
        )}
        {remarks.length > 0 && (
          <ul className={styles.remarks}>
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        )}
        {before && (
          <details>
            <summary>{t('exchange.difference')}</summary>
            <Difference before={{ kind: 'answer', answer: before }} after={{ kind: 'answer', answer }} />
          </details>
        )}
      </div>
    </li>
  );
}
