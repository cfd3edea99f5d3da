import { useId, useState } from 'react';
import { MAX_CARRIED } from '../../lib/approval/index.ts';
import { ERROR_CODES } from '../../lib/domain/index.ts';
import type { Translate } from '../../lib/i18n/index.ts';
import type { ApprovalRow } from '../../lib/store/index.ts';
import { Button, Notice } from '../ui/index.ts';
import styles from './Approval.module.css';
import type { ApprovalDesk, ApprovalOrder, SidebarServices } from './services.ts';

interface AskedApprovalProps {
  readonly row: ApprovalRow;
  readonly desk: ApprovalDesk;
  readonly order: ApprovalOrder;
  readonly services: Pick<SidebarServices, 'copy'>;
  readonly t: Translate;
}

/** The request on its way, as a code or a file, and the place where the reply comes back. */
export function AskedApproval({ row, desk, order, services, t }: AskedApprovalProps) {
  const [carried, setCarried] = useState('');
  const [copied, setCopied] = useState<boolean | undefined>();
  const [failed, setFailed] = useState<string | undefined>();
  const field = useId();

  const take = async (text: string): Promise<void> => {
    const taken = await desk.take(text, order);
    if (taken.ok) return;
    const { reason, detail = '' } = taken;
    setFailed(
      reason === 'storage-full' || reason === 'journal-write'
        ? t('approval.notKept', { code: ERROR_CODES[reason] })
        : t(`approval.error.${ERROR_CODES[reason]}`, { detail }),
    );
  };
  return (
    <>
      <div className={styles.row}>
        <Button onClick={() => void services.copy(desk.codeOf(row)).then(setCopied)}>
          {t('approval.copyCode')}
        </Button>
        <Button onClick={() => desk.saveFile(row)}>{t('approval.saveFile')}</Button>
      </div>
      <p role="status" className={styles.soft}>
        {copied !== undefined && t(copied ? 'approval.copied' : 'approval.notCopied')}
      </p>
      <div className={styles.field}>
        <label htmlFor={field}>{t('approval.reply')}</label>
        <textarea
          id={field}
          rows={2}
          spellCheck={false}
          maxLength={MAX_CARRIED}
          value={carried}
          onChange={(event) => {
            setFailed(undefined);
            setCarried(event.target.value);
          }}
        />
      </div>
      {failed && (
        <Notice tone="danger" urgent>
          {failed}
        </Notice>
      )}
      <div className={styles.row}>
        <Button look="primary" disabled={carried.trim() === ''} onClick={() => void take(carried)}>
          {t('approval.check')}
        </Button>
      </div>
      <label className={styles.field}>
        {t('approval.replyFile')}
        <input
          type="file"
          accept=".json,.txt"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = '';
            // A file is measured before it is read.
            if (file) void (file.size > MAX_CARRIED ? Promise.resolve('') : file.text()).then(take);
          }}
        />
      </label>
    </>
  );
}
