import { useEffect, useMemo, useState } from 'react';
import { shortHash } from '../../lib/approval/index.ts';
import { ERROR_CODES } from '../../lib/domain/index.ts';
import type { Translate } from '../../lib/i18n/index.ts';
import { useTranslation } from '../hooks/translation.tsx';
import { useTexts } from '../hooks/use-texts.ts';
import { Button, Notice, shownMoment } from '../ui/index.ts';
import styles from './Approval.module.css';
import { AskedApproval } from './AskedApproval.tsx';
import { type ApprovalStage, approvalStage, signedTextOf } from './approval-stage.ts';
import type { ApprovalDesk, ApprovalOrder, ApprovalState, SidebarServices } from './services.ts';
import type { SignedText } from './signed-text.ts';

interface ApprovalProps extends ApprovalOrder {
  readonly services: SidebarServices;
  readonly onSigned: (signed: SignedText | undefined) => void;
}

/** From "this needs a signature" to a text that may go in: asked, carried to a supervisor, and the reply checked. */
export default function Approval({ services, onSigned, item, prepared, pack, operator }: ApprovalProps) {
  const t = useTexts('approval');
  const [desk, setDesk] = useState<ApprovalDesk | undefined>();
  const [state, setState] = useState<ApprovalState | undefined>();
  const [failed, setFailed] = useState<string | undefined>();
  const [now, setNow] = useState(() => services.now());
  const key = `${item.platform}:${item.nativeId}`;
  const order = useMemo(() => ({ item, prepared, pack, operator }), [item, prepared, pack, operator]);

  useEffect(() => {
    let stop: (() => void) | undefined;
    let stopped = false;
    void services.approvals().then((ready) => {
      if (stopped) return;
      setDesk(ready);
      stop = ready.watch(key, (found) => {
        setNow(services.now());
        setState(found);
      });
    });
    return () => {
      stopped = true;
      stop?.();
    };
  }, [services, key]);

  const stage = useMemo(() => state && approvalStage(state, order, now), [state, order, now]);
  useEffect(() => onSigned(stage && signedTextOf(stage, order)), [onSigned, stage, order]);
  const until = stage?.kind === 'granted' ? stage.decided.expires : undefined;
  useEffect(() => {
    if (until === undefined) return;
    const timer = setTimeout(() => setNow(services.now()), Math.max(0, until - services.now()) + 50);
    return () => clearTimeout(timer);
  }, [until, services]);

  if (!t || !desk || !stage) return null;
  const asking = stage.kind !== 'no-office' && stage.kind !== 'asked' && stage.kind !== 'granted';
  return (
    <section className={styles.part} aria-label={t('approval.title')}>
      <h2 className={styles.title}>{t('approval.title')}</h2>
      <Standing stage={stage} t={t} />
      {stage.kind === 'asked' && (
        <AskedApproval
          key={stage.row.hash}
          row={stage.row}
          desk={desk}
          order={order}
          services={services}
          t={t}
        />
      )}
      {failed && (
        <Notice tone="danger" urgent>
          {t('approval.notKept', { code: failed })}
        </Notice>
      )}
      {asking && (
        <div className={styles.row}>
          <Button
            look="primary"
            disabled={stage.kind === 'to-mend'}
            onClick={() =>
              void desk.ask(order).then((done) => setFailed(done.ok ? undefined : ERROR_CODES[done.reason]))
            }
          >
            {t(stage.kind === 'to-ask' && !stage.earlier ? 'approval.ask' : 'approval.askAgain')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** What is known of the signature, in a sentence. */
function Standing({ stage, t }: { readonly stage: ApprovalStage; readonly t: Translate }) {
  const { language } = useTranslation();
  const time = (at: number): string => shownMoment(at, language);
  switch (stage.kind) {
    case 'no-office':
      return <Notice tone="warn">{t('approval.error.E81')}</Notice>;
    case 'to-mend':
      return <p className={styles.soft}>{t('approval.mendFirst')}</p>;
    case 'to-ask':
      return stage.earlier ? (
        <Notice tone="warn">{t('approval.changed', { hash: shortHash(stage.earlier.hash) })}</Notice>
      ) : (
        <p className={styles.soft}>{t('approval.intro')}</p>
      );
    case 'asked':
      return (
        <p className={styles.soft}>
          {t('approval.asked', { hash: shortHash(stage.row.hash), time: time(stage.row.at) })}
        </p>
      );
    case 'refused':
      return (
        <Notice tone="danger">
          {t('approval.refused', { by: stage.decided.by, note: stage.decided.note ?? '' })}
        </Notice>
      );
    case 'ended':
      return (
        <Notice tone="warn">
          {t('approval.ended', { by: stage.decided.by, time: time(stage.decided.expires) })}
        </Notice>
      );
    case 'used':
      return <p className={styles.soft}>{t('approval.used', { by: stage.decided.by })}</p>;
    case 'granted':
      return (
        <>
          <Notice tone="good">
            {t('approval.granted', {
              by: stage.decided.by,
              time: time(stage.decided.expires),
              key: shortHash(stage.decided.keyId),
              hash: shortHash(stage.row.hash),
            })}
          </Notice>
          {!stage.decided.countersigned && <Notice tone="warn">{t('approval.alone')}</Notice>}
        </>
      );
  }
}
