import { shortHash } from '../../../lib/approval/index.ts';
import type { AuditLine } from '../../../lib/audit/index.ts';
import type { ApprovalUse } from '../../../lib/domain/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import styles from './LogGrid.module.css';
import { CORRECTIONS } from './types.ts';

/** How an event ended and how that is known; kinds without an ending show nothing. */
export function Outcome({ line: { leaf } }: { readonly line: AuditLine }) {
  const { t } = useTranslation();
  switch (leaf?.event) {
    case 'sent':
    case 'free-reply':
      return (
        <>
          {t(`evidence.${leaf.detail.evidence}`)}
          {leaf.event === 'sent' && (
            <span className={styles.soft}>
              {t(leaf.detail.edited ? 'console.edited' : 'console.unedited')}
            </span>
          )}
          {leaf.detail.deadlineMet === 'no' && <strong className={styles.late}>{t('log.late')}</strong>}
        </>
      );
    case 'card':
      return (
        <span className={styles.soft}>
          <code>{leaf.detail.answerId}</code>{' '}
          {t(leaf.detail.handed === 'copied' ? 'card.wasCopied' : 'card.wasSaved')}
        </span>
      );
    case 'intent':
      return leaf.detail.approval ? <Signature {...leaf.detail.approval} decision="granted" /> : null;
    case 'approval-asked':
      return (
        <span className={styles.soft}>
          {t('approvals.logAsked', { hash: shortHash(leaf.detail.request) })}
        </span>
      );
    case 'approval-decided':
      return <Signature {...leaf.detail} />;
    case 'abandoned':
      return <span className={styles.soft}>{t(`failed.${leaf.detail.reason}`)}</span>;
    case 'exported':
      return (
        <span className={styles.soft}>
          {leaf.detail.format.toUpperCase()}, {t('console.rows', { count: leaf.detail.rows })}
        </span>
      );
    case 'corrected': {
      const what = CORRECTIONS.find((one) => one === leaf.detail.what);
      return <span className={styles.soft}>{what ? t(`correction.as.${what}`) : leaf.detail.what}</span>;
    }
    default:
      return null;
  }
}

/** Whose word let a text go in, or kept it out. */
function Signature({
  decision,
  signedBy,
  keyId,
  request,
  countersigned,
}: ApprovalUse & { readonly decision: 'granted' | 'refused' }) {
  const { t } = useTranslation();
  const values = { by: signedBy, key: shortHash(keyId), hash: shortHash(request) };
  return (
    <span className={styles.soft}>
      {t(`approvals.log.${decision}`, values)}
      {decision === 'granted' && !countersigned && ` ${t('approvals.logAlone')}`}
    </span>
  );
}
