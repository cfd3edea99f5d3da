import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button } from '../../ui/index.ts';
import styles from './LearningView.module.css';

interface ResetLearnedProps {
  readonly picks: number;
  readonly onReset: () => Promise<void>;
}

/** Asked twice: what several weeks taught cannot be brought back. */
export function ResetLearned({ picks, onReset }: ResetLearnedProps) {
  const { t } = useTranslation();
  const [step, setStep] = useState<'idle' | 'asking' | 'done'>('idle');
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (step === 'asking') cancel.current?.focus();
  }, [step]);
  return (
    <div className={styles.action}>
      {step === 'asking' ? (
        <fieldset className={styles.confirm}>
          <legend>{t('learned.confirmReset', { count: picks })}</legend>
          <Button ref={cancel} onClick={() => setStep('idle')}>
            {t('learned.cancel')}
          </Button>
          <Button className={styles.danger} onClick={() => void onReset().then(() => setStep('done'))}>
            {t('learned.resetYes')}
          </Button>
        </fieldset>
      ) : (
        picks > 0 && <Button onClick={() => setStep('asking')}>{t('learned.reset')}</Button>
      )}
      <p role="status">{step === 'done' && picks === 0 && t('learned.resetDone')}</p>
    </div>
  );
}
