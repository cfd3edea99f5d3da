import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import { FileField } from '../FileField.tsx';
import fields from '../fields.module.css';
import styles from '../form.module.css';
import { errorText } from './error-text.ts';
import { Looking } from './Looking.tsx';
import type { PackPlace, PackSourceServices } from './types.ts';
import { useSourceForm } from './use-source-form.ts';

interface SourceFormProps {
  readonly source: PackPlace;
  readonly services: PackSourceServices;
  /** Which ways to a pack are offered; all of them where nothing is said. */
  readonly way?: 'address' | 'file';
}

/** Where packs come from, pinned to the fingerprint that people compared; or a pack that was carried here by hand. */
export function SourceForm({ source, services, way }: SourceFormProps) {
  const { t } = useTranslation();
  const form = useSourceForm(source, services);
  const byPolicy = source?.by === 'policy';
  const { state, shown } = form;
  const busy = typeof state === 'object' && 'bytes' in state;
  return (
    <>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (way !== 'file') void form.save();
        }}
      >
        {way !== 'file' && (
          <label>
            {t('packs.addresses')}
            <textarea
              rows={2}
              spellCheck={false}
              readOnly={byPolicy}
              value={shown.addresses}
              onChange={(event) => form.type({ addresses: event.target.value })}
            />
          </label>
        )}
        <label>
          {t('packs.fingerprint')}
          <input
            className={styles.code}
            spellCheck={false}
            autoComplete="off"
            readOnly={byPolicy}
            value={shown.fingerprint}
            onChange={(event) => form.type({ fingerprint: event.target.value })}
          />
        </label>
        <span className={styles.hint}>{t('packs.fingerprintHint')}</span>
        {way === undefined && (
          <label>
            {t('packs.minutes')}
            <input
              type="number"
              min={0.1}
              max={60}
              step={0.1}
              readOnly={byPolicy}
              value={shown.minutes}
              onChange={(event) => form.type({ minutes: event.target.valueAsNumber })}
            />
          </label>
        )}
        <div className={fields.fields}>
          {way !== 'file' && (
            <Button
              type="submit"
              look="primary"
              disabled={byPolicy || busy || !form.valid || (way === 'address' && !form.hasAddress)}
            >
              {t('packs.saveSource')}
            </Button>
          )}
          {busy && <Looking bytes={state.bytes} onCancel={form.cancel} />}
          {way !== 'address' && (
            <FileField
              className={styles.row}
              label={t('packs.fromFile')}
              accept=".tanggap"
              disabled={busy || !form.known}
              onFile={(file) => void form.install(file)}
            />
          )}
        </div>
      </form>
      {state === 'saved' && <Notice tone="good">{t('packs.savedSource')}</Notice>}
      {state === 'installed' && <Notice tone="good">{t('packs.nowInUse')}</Notice>}
      {state === 'cancelled' && <Notice tone="info">{t('packs.lookStopped')}</Notice>}
      {typeof state === 'object' && 'told' in state && (
        <Notice tone="danger" urgent>
          {errorText(t, state.told)}
        </Notice>
      )}
    </>
  );
}
