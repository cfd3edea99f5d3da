import { useId, useState } from 'react';
import { MAX_CARRIED } from '../../../lib/approval/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import { FileField } from '../FileField.tsx';
import styles from './approvals.module.css';
import type { ApprovalsServices, OpenedRequest } from './types.ts';

interface OpenRequestProps {
  readonly services: ApprovalsServices;
  readonly onOpened: (opened: OpenedRequest | undefined) => void;
}

/** A request comes as a code in a message, or as a file. */
export function OpenRequest({ services, onOpened }: OpenRequestProps) {
  const { t } = useTranslation();
  const [carried, setCarried] = useState('');
  const [failed, setFailed] = useState<string | undefined>();
  const id = useId();
  const open = async (text: string): Promise<void> => {
    const result = await services.open(text);
    setFailed(result.ok ? undefined : (result.detail ?? result.reason));
    onOpened(result.ok ? result.value : undefined);
    if (result.ok) setCarried('');
  };
  return (
    <section className={styles.card} aria-label={t('approvals.open')}>
      <div className={styles.field}>
        <label htmlFor={id}>{t('approvals.code')}</label>
        <textarea
          id={id}
          className={styles.code}
          rows={3}
          spellCheck={false}
          maxLength={MAX_CARRIED}
          aria-describedby={`${id}-hint`}
          value={carried}
          onChange={(event) => {
            setFailed(undefined);
            setCarried(event.target.value);
          }}
        />
        <span id={`${id}-hint`}>{t('approvals.codeHint')}</span>
      </div>
      {failed !== undefined && (
        <Notice tone="danger" urgent>
          {t('approvals.unreadable', { detail: failed })}
        </Notice>
      )}
      <div className={styles.row}>
        <Button look="primary" disabled={carried.trim() === ''} onClick={() => void open(carried)}>
          {t('approvals.open')}
        </Button>
        <FileField
          className={styles.field}
          label={t('approvals.file')}
          accept=".json,.txt"
          onFile={(file) => {
            // A file is measured before it is read.
            if (file.size > MAX_CARRIED) setFailed(`> ${MAX_CARRIED}`);
            else void file.text().then(open);
          }}
        />
      </div>
    </section>
  );
}
