import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from '../hooks/translation.tsx';
import type { OperatorState } from '../hooks/use-operator.ts';
import { useRelay } from '../hooks/use-relay.ts';
import { Button, Notice } from '../ui/index.ts';
import styles from './OperatorBar.module.css';

interface OperatorBarProps {
  readonly who: OperatorState;
  readonly switching: boolean;
  readonly onSwitching: (open: boolean) => void;
}

/** Who answers, always in sight; `O` and a digit switch to a colleague, where no policy says who it is. */
export function OperatorBar({ who, switching, onSwitching }: OperatorBarProps) {
  const { t } = useTranslation();
  const relay = useRelay();
  if (!who.ready) return <div className={styles.bar} />;
  if (who.operator && !(switching && who.mayChange))
    return (
      <div className={styles.bar}>
        <span className={styles.label}>{t('operator.label')}</span>
        <strong className={styles.name} dir="auto">
          {who.name}
        </strong>
        {who.mayChange ? (
          <Button
            ref={relay.take}
            look="quiet"
            onClick={() => {
              relay.pass();
              onSwitching(true);
            }}
          >
            {t('operator.switch')}
          </Button>
        ) : (
          <span className={styles.policy}>{t('operator.byPolicy')}</span>
        )}
      </div>
    );
  return <OperatorForm who={who} onDone={() => onSwitching(false)} />;
}

function OperatorForm({ who, onDone }: { who: OperatorState; onDone: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const recent = who.settings.recentOperators.slice(0, 9);
  useEffect(() => field.current?.focus(), []);

  const start = (chosen: string): void => {
    if (chosen.trim() === '') return;
    void who.start(chosen).then(onDone);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        start(name);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && who.operator) {
          event.preventDefault();
          onDone();
        }
        const choice = /^[1-9]$/.test(event.key) && name === '' ? recent[Number(event.key) - 1] : undefined;
        if (!choice) return;
        event.preventDefault();
        start(choice);
      }}
    >
      {who.fault && <Notice tone="danger">{t('error.E41', { detail: who.fault })}</Notice>}
      <label htmlFor={id} className={styles.ask}>
        {t('operator.none')}
      </label>
      <div className={styles.row}>
        <input
          ref={field}
          id={id}
          className={styles.field}
          value={name}
          maxLength={80}
          autoComplete="off"
          placeholder={t('operator.field')}
          onChange={(event) => setName(event.target.value)}
        />
        <Button look="primary" type="submit" disabled={name.trim() === ''}>
          {t('operator.save')}
        </Button>
      </div>
      {recent.length > 0 && (
        <ul className={styles.recent}>
          {recent.map((known, index) => (
            <li key={known}>
              <Button look="plain" onClick={() => start(known)}>
                <kbd>{index + 1}</kbd> {known}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.hint}>{t('operator.ask')}</p>
      {who.operator && (
        <div className={styles.cancel}>
          <Button look="quiet" onClick={onDone}>
            {t('operator.cancel')}
          </Button>
        </div>
      )}
    </form>
  );
}
