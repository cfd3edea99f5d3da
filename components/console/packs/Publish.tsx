import { useState } from 'react';
import { readableFingerprint } from '../../../lib/packs/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import { FileField } from '../FileField.tsx';
import { ChangeKeysForm } from './ChangeKeysForm.tsx';
import { NewOfficeForm } from './NewOfficeForm.tsx';
import type { PacksViewProps } from './PacksView.tsx';
import { PrepareFailed } from './PrepareFailed.tsx';
import styles from './packs.module.css';
import { ReleaseDiff } from './ReleaseDiff.tsx';
import type { PrepareFailure } from './types.ts';

const WARN_BEFORE = 3 * 24 * 3600 * 1000;

/** From a pack file to something that every browser takes: prepared, signed by enough people, downloaded. */
export function Publish({ keys, publishing, services }: PacksViewProps) {
  const { t, language } = useTranslation();
  const [failed, setFailed] = useState<PrepareFailure | 'file' | undefined>();
  const { state, diff, proposed } = publishing;
  const [key] = keys.filter(({ keyId }) => !state || state.signers.includes(keyId));
  const ready = state?.verdict.ok === true;
  const day = (at: number): string => new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(at);
  const soon = state?.expiries.filter(({ at }) => at - services.now() < WARN_BEFORE) ?? [];

  return (
    <section className={styles.card} aria-label={t('packs.publish')}>
      <h2>{t('packs.publish')}</h2>
      {state ? (
        <dl className={styles.facts}>
          <dt>{t('packs.organisation')}</dt>
          <dd>
            {state.root.purpose?.name} ({state.root.purpose?.organisation})
          </dd>
          <dt>{t('packs.fingerprint')}</dt>
          <dd className={styles.code}>{readableFingerprint(state.fingerprint)}</dd>
          <dt>{t('packs.rootSigned')}</dt>
          <dd>
            {t('packs.signers', {
              count: state.rootSigned.by.length,
              of: state.rootSigned.of,
              threshold: state.rootSigned.threshold,
            })}
          </dd>
          {state.rootSignedBefore && (
            <>
              <dt>{t('packs.rootSignedBefore')}</dt>
              <dd>
                {t('packs.signers', {
                  count: state.rootSignedBefore.by.length,
                  of: state.rootSignedBefore.of,
                  threshold: state.rootSignedBefore.threshold,
                })}
              </dd>
            </>
          )}
          {state.release && (
            <>
              <dt>{t('packs.release', { version: state.release.version })}</dt>
              <dd>
                {proposed && `${proposed.label} · ${t('packs.version', { version: proposed.version })} · `}
                {t('packs.signers', {
                  count: state.release.signed.by.length,
                  of: state.release.signed.of,
                  threshold: state.release.signed.threshold,
                })}
              </dd>
            </>
          )}
        </dl>
      ) : (
        <p>{t('packs.noOffice')}</p>
      )}
      {soon.map(({ role, at }) => (
        <Notice key={role} tone="warn">
          {t(`packs.expires.${role}`, { day: day(at) })}
        </Notice>
      ))}
      {diff && <ReleaseDiff diff={diff} cards={publishing.cards} />}
      {state?.release && (
        <Notice tone={ready ? 'good' : 'info'}>{t(ready ? 'packs.ready' : 'packs.notReady')}</Notice>
      )}
      {ready && (state.release?.signed.by.length ?? 0) < 2 && (
        <Notice tone="warn">{t('packNews.notCountersigned')}</Notice>
      )}
      {failed && <PrepareFailed failed={failed} />}
      <div className={styles.row}>
        {state && (
          <>
            <Button look="primary" disabled={!key} onClick={() => key && void services.sign(key.keyId)}>
              {t('packs.sign')}
            </Button>
            <Button onClick={() => void services.download('bundle')}>{t('packs.downloadBundle')}</Button>
            <Button disabled={!ready} onClick={() => void services.download('folder')}>
              {t('packs.downloadFolder')}
            </Button>
            <Button disabled={!key || !state.release} onClick={() => key && void services.renew(key.keyId)}>
              {t('packs.renew')}
            </Button>
          </>
        )}
      </div>
      <div className={styles.form}>
        <FileField
          label={t('packs.openRepository')}
          accept=".tanggap"
          onFile={async (file) => setFailed((await services.openRepository(file)) ? undefined : 'file')}
        />
        {state && (
          <FileField
            label={t('packs.preparePack')}
            accept=".json"
            onFile={async (file) => setFailed(await services.preparePack(file))}
          />
        )}
      </div>
      {state && key && (
        <ChangeKeysForm key={state.root.version} root={state.root} ownKey={key} services={services} />
      )}
      {!state && keys[0] && <NewOfficeForm ownKey={keys[0]} services={services} />}
    </section>
  );
}
