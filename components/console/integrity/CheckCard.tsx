import { type DragEvent, useId, useRef, useState } from 'react';
import type { Verification } from '../../../lib/journal/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import card from '../card.module.css';
import styles from './CheckCard.module.css';
import { CheckResult } from './CheckResult.tsx';
import type { IntegrityServices } from './types.ts';

type Check =
  | { readonly state: 'idle' | 'not-a-bundle' }
  | { readonly state: 'checking'; readonly events: number }
  | { readonly state: 'done'; readonly result: Verification };

/** Drops, or chosen files, are read here and nowhere else. */
export function CheckCard({ services }: { readonly services: IntegrityServices }) {
  const { t } = useTranslation();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [anchors, setAnchors] = useState('');
  const [keys, setKeys] = useState('');
  const [over, setOver] = useState(false);
  const [check, setCheck] = useState<Check>({ state: 'idle' });
  const run = (files: readonly File[]): void => {
    if (files.length === 0) return;
    setCheck({ state: 'checking', events: 0 });
    void services
      .check({ files, anchors, keys }, (events) => setCheck({ state: 'checking', events }))
      .catch(() => undefined)
      .then((result) => setCheck(result ? { state: 'done', result } : { state: 'not-a-bundle' }));
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    run([...event.dataTransfer.files]);
  };
  return (
    <section className={card.card}>
      <h2 className={card.title}>{t('integrity.checkTitle')}</h2>
      <div className={card.two}>
        <div className={card.stack}>
          <label htmlFor={`${id}-anchors`}>{t('integrity.checkAnchors')}</label>
          <textarea
            id={`${id}-anchors`}
            className={card.text}
            value={anchors}
            spellCheck={false}
            onChange={(event) => setAnchors(event.target.value)}
          />
        </div>
        <div className={card.stack}>
          <label htmlFor={`${id}-keys`}>{t('integrity.checkKeys')}</label>
          <textarea
            id={`${id}-keys`}
            className={card.text}
            value={keys}
            spellCheck={false}
            onChange={(event) => setKeys(event.target.value)}
          />
        </div>
      </div>
      <fieldset
        className={over ? `${styles.drop} ${styles.over}` : styles.drop}
        aria-label={t('integrity.choose')}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p className={card.soft}>{t('integrity.checkHint')}</p>
        <Button onClick={() => input.current?.click()}>{t('integrity.choose')}</Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          data-testid="bundle-files"
          onChange={(event) => run([...(event.target.files ?? [])])}
        />
      </fieldset>
      <p role="status">{check.state === 'checking' && t('integrity.checking', { events: check.events })}</p>
      {check.state === 'not-a-bundle' && (
        <Notice tone="danger" urgent>
          {t('integrity.notABundle')}
        </Notice>
      )}
      {check.state === 'done' && <CheckResult result={check.result} />}
    </section>
  );
}
