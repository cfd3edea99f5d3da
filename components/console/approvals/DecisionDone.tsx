import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice, shownMoment } from '../../ui/index.ts';
import styles from './approvals.module.css';
import type { ApprovalsServices, OpenedRequest, SignedDecision } from './types.ts';

interface DecisionDoneProps {
  readonly opened: OpenedRequest;
  readonly signed: SignedDecision;
  readonly services: ApprovalsServices;
  readonly onAnother: () => void;
}

/** The word that was given, to be carried back to whoever asked. */
export function DecisionDone({ opened, signed, services, onAnother }: DecisionDoneProps) {
  const { t, language } = useTranslation();
  const [copied, setCopied] = useState<boolean | undefined>();
  const id = useId();
  const code = useRef<HTMLTextAreaElement>(null);
  useEffect(() => code.current?.select(), []);
  const { operator } = opened.request;
  const time = shownMoment(signed.expires, language);
  return (
    <section className={styles.card} aria-label={t('approvals.reply')}>
      <Notice tone={signed.decision === 'granted' ? 'good' : 'info'}>
        {t(`approvals.done.${signed.decision}`, { operator, time })}
      </Notice>
      <div className={styles.field}>
        <label htmlFor={id}>{t('approvals.reply')}</label>
        <textarea id={id} ref={code} className={styles.code} rows={5} readOnly value={signed.code} />
      </div>
      <p role="status" className={styles.soft}>
        {copied !== undefined && t(copied ? 'approvals.copied' : 'approvals.notCopied')}
      </p>
      <div className={styles.row}>
        <Button look="primary" onClick={() => void services.copy(signed.code).then(setCopied)}>
          {t('approvals.copyReply')}
        </Button>
        <Button onClick={() => services.save(opened, signed)}>{t('approvals.saveReply')}</Button>
        <Button look="quiet" onClick={onAnother}>
          {t('approvals.another')}
        </Button>
      </div>
    </section>
  );
}
