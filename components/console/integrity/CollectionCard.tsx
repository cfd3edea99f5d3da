import { useId, useState } from 'react';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice, shownMoment } from '../../ui/index.ts';
import card from '../card.module.css';
import type { CollectionStanding, IntegrityServices } from './types.ts';

interface CollectionCardProps {
  readonly standing: CollectionStanding | undefined;
  /** Size of the newest checkpoint. */
  readonly newest: number | undefined;
  readonly services: IntegrityServices;
}

/** Where checkpoints are kept outside of this device by themselves, how far, and what stands in the way. */
export function CollectionCard({ standing, newest, services }: CollectionCardProps) {
  const { t } = useTranslation();
  const id = useId();
  const [address, setAddress] = useState(standing?.address ?? '');
  const [authorization, setAuthorization] = useState('');
  const [busy, setBusy] = useState(false);
  const byPolicy = standing?.by === 'policy';
  const valid = address.startsWith('https://') && URL.canParse(address);
  const during = (work: () => Promise<void>): void => {
    setBusy(true);
    void work().finally(() => setBusy(false));
  };
  return (
    <section className={card.card} aria-label={t('collection.title')}>
      <h2 className={card.title}>{t('collection.title')}</h2>
      <p className={card.soft}>{t('collection.intro')}</p>
      <Standing standing={standing} newest={newest} />
      {byPolicy && <Notice tone="info">{t('collection.byPolicy')}</Notice>}
      <form
        className={card.stack}
        onSubmit={(event) => {
          event.preventDefault();
          during(() => services.setCollection(address, authorization));
        }}
      >
        <label htmlFor={`${id}address`}>{t('collection.address')}</label>
        <input
          id={`${id}address`}
          className={card.input}
          type="url"
          spellCheck={false}
          autoComplete="off"
          readOnly={byPolicy}
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
        {!byPolicy && (
          <>
            <label htmlFor={`${id}authorization`}>{t('collection.authorization')}</label>
            <input
              id={`${id}authorization`}
              className={card.input}
              type="password"
              autoComplete="off"
              aria-describedby={`${id}hint`}
              placeholder={standing?.hasAuthorization ? t('collection.authorizationKept') : ''}
              value={authorization}
              onChange={(event) => setAuthorization(event.target.value)}
            />
            <span id={`${id}hint`} className={card.soft}>
              {t('collection.authorizationHint')}
            </span>
          </>
        )}
        <div className={card.row}>
          {!byPolicy && (
            <Button type="submit" look="primary" disabled={!valid || busy}>
              {t('collection.save')}
            </Button>
          )}
          {standing && (
            <Button disabled={busy} onClick={() => during(() => services.collectNow())}>
              {t('collection.sendNow')}
            </Button>
          )}
          {standing && !byPolicy && (
            <Button disabled={busy} onClick={() => during(() => services.forgetCollection())}>
              {t('collection.forget')}
            </Button>
          )}
        </div>
      </form>
    </section>
  );
}

function Standing({ standing, newest }: Pick<CollectionCardProps, 'standing' | 'newest'>) {
  const { t, language } = useTranslation();
  if (!standing) return <p>{t('collection.none')}</p>;
  const { kept, failure, conflict } = standing;
  const waits = newest !== undefined && newest !== kept?.size;
  return (
    <>
      {conflict && (
        <Notice tone="danger" urgent>
          {t('collection.conflict', { size: conflict.size, at: shownMoment(conflict.at, language) })}{' '}
          {t('error.E37', { detail: String(conflict.size) })}
        </Notice>
      )}
      <p role="status">
        {kept
          ? t('collection.kept', { size: kept.size, at: shownMoment(kept.at, language) })
          : t('collection.nothing')}{' '}
        {waits && t('collection.waiting', { size: newest })}
      </p>
      {failure && failure.code !== 'E37' && (
        <Notice tone="warn">
          {t(`error.${failure.code}`, { detail: failure.detail })}{' '}
          {t('collection.failed', { at: shownMoment(failure.at, language) })}
        </Notice>
      )}
    </>
  );
}
