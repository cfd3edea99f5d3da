import { useId } from 'react';
import { useTranslation } from '../../hooks/translation.tsx';
import card from '../card.module.css';

interface ReasonFieldProps {
  readonly reason: string;
  readonly onReason: (reason: string) => void;
}

/** Why somebody is held or erased; it goes into the journal. */
export function ReasonField({ reason, onReason }: ReasonFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={card.stack}>
      <label htmlFor={id}>{t('people.reason')}</label>
      <input
        id={id}
        className={card.input}
        value={reason}
        maxLength={300}
        onChange={(event) => onReason(event.target.value)}
      />
    </div>
  );
}
