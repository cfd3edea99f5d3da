import { useRef, useState } from 'react';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice, shownMoment } from '../../ui/index.ts';
import { errorText, Looking, type Told } from '../pack-source/index.ts';
import type { PacksViewProps } from './PacksView.tsx';
import styles from './packs.module.css';

type LookState = { readonly bytes: number } | 'newest' | 'installed' | Told | undefined;

/** The pack in use: from where, how fresh, signed by how many; looking for a newer one; going back. */
export function InUse({ inUse, source, services }: PacksViewProps) {
  const { t, language } = useTranslation();
  const [looking, setLooking] = useState<LookState>();
  const stop = useRef<AbortController | undefined>(undefined);
  const busy = typeof looking === 'object' && 'bytes' in looking;
  const moment = (at: number | string): string => shownMoment(at, language);

  const look = async (): Promise<void> => {
    stop.current = new AbortController();
    setLooking({ bytes: 0 });
    const result = await services.check(stop.current.signal, (bytes) => setLooking({ bytes }));
    if (result.ok) setLooking(result.value ? 'installed' : 'newest');
    else setLooking(stop.current.signal.aborted ? undefined : result.told);
  };

  if (!inUse) return <p role="status">{t('packs.none')}</p>;
  const { freshness, signed } = inUse;
  return (
    <section className={styles.card} aria-label={t('packs.inUse')}>
      <h2>
        {inUse.label} · {t('packs.version', { version: inUse.version })}
      </h2>
      {signed && signed.by.length < 2 && (
        <Notice tone="warn">
          <strong>{t('packNews.notCountersigned')}</strong>. {t('packNews.notCountersignedHint')}
        </Notice>
      )}
      {freshness?.state === 'stale' && (
        <Notice tone={freshness.graceOver ? 'danger' : 'warn'}>
          {t(freshness.graceOver ? 'packNews.staleLong' : 'packNews.staleHint')}
        </Notice>
      )}
      {freshness?.state === 'expiring' && (
        <Notice tone="warn">{t('packs.expiring', { day: moment(freshness.until) })}</Notice>
      )}
      {inUse.forward !== undefined && (
        <Notice tone="warn">{t('packs.heldBack', { version: inUse.forward })}</Notice>
      )}
      <dl className={styles.facts}>
        <dt>{t('packs.organisation')}</dt>
        <dd>{inUse.organisation}</dd>
        <dt>{t('packs.from')}</dt>
        <dd>{t(`packs.source.${inUse.source}`)}</dd>
        <dt>{t('packs.published')}</dt>
        <dd>{moment(inUse.publishedAt)}</dd>
        <dt>{t('packs.installed')}</dt>
        <dd>{moment(inUse.installedAt)}</dd>
        <dt>{t('packs.answers')}</dt>
        <dd>{inUse.answerCount}</dd>
        <dt>{t('packs.signedBy')}</dt>
        <dd>
          {signed
            ? t('packs.signers', { count: signed.by.length, of: signed.of, threshold: signed.threshold })
            : t('packs.unsigned')}
        </dd>
        <dt>{t('packs.checked')}</dt>
        <dd>{inUse.checkedAt === undefined ? t('packs.never') : moment(inUse.checkedAt)}</dd>
      </dl>
      {inUse.failure && <Notice tone="danger">{errorText(t, inUse.failure)}</Notice>}
      <div className={styles.row}>
        <Button look="primary" disabled={busy || !source} onClick={() => void look()}>
          {t('packs.check')}
        </Button>
        {busy && <Looking bytes={looking.bytes} onCancel={() => stop.current?.abort()} />}
        {looking === 'newest' && <span role="status">{t('packs.newest')}</span>}
        {looking === 'installed' && <span role="status">{t('packs.nowInUse')}</span>}
        {inUse.back !== undefined && inUse.forward === undefined && (
          <Button disabled={busy} onClick={() => void services.goBack()}>
            {t('packs.goBack', { version: inUse.back })}
          </Button>
        )}
        {inUse.forward !== undefined && (
          <Button disabled={busy} onClick={() => void services.goBack()}>
            {t('packs.goForward', { version: inUse.forward })}
          </Button>
        )}
      </div>
      {typeof looking === 'object' && 'code' in looking && !inUse.failure && (
        <Notice tone="danger" urgent>
          {errorText(t, looking)}
        </Notice>
      )}
    </section>
  );
}
