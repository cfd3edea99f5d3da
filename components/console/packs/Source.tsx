import { useState } from 'react';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import { FileField } from '../FileField.tsx';
import { errorText } from './InUse.tsx';
import type { PacksViewProps } from './PacksView.tsx';
import styles from './packs.module.css';
import type { Told } from './types.ts';

/** Where packs come from, pinned to the fingerprint that people compared; or a pack that was carried here by hand. */
export function Source({ source, services }: PacksViewProps) {
  const { t } = useTranslation();
  const byPolicy = source?.by === 'policy';
  const [addresses, setAddresses] = useState<string | undefined>();
  const [fingerprint, setFingerprint] = useState<string | undefined>();
  const [minutes, setMinutes] = useState<number | undefined>();
  const [told, setTold] = useState<Told | 'saved' | 'installed' | undefined>();
  const shown = {
    addresses: addresses ?? source?.value.addresses.join('\n') ?? '',
    fingerprint: fingerprint ?? source?.value.fingerprint ?? '',
    minutes: minutes ?? source?.value.checkMinutes ?? 3,
  };
  const lines = shown.addresses.split(/\s+/).filter((line) => line !== '');
  const valid =
    /^[0-9a-f]{64}$/i.test(shown.fingerprint.replace(/\s/g, '')) &&
    lines.length <= 5 &&
    lines.every((line) => line.startsWith('https://') && URL.canParse(line));

  const save = async (): Promise<void> => {
    setTold(undefined);
    const failed = await services.setSource({
      addresses: lines,
      fingerprint: shown.fingerprint.replace(/\s/g, '').toLowerCase(),
      checkMinutes: shown.minutes,
    });
    setTold(failed ?? 'saved');
  };

  return (
    <section className={styles.card} aria-label={t('packs.sourceTitle')}>
      <h2>{t('packs.sourceTitle')}</h2>
      {byPolicy && <Notice tone="info">{t('packs.byPolicy')}</Notice>}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label>
          {t('packs.addresses')}
          <textarea
            rows={2}
            spellCheck={false}
            readOnly={byPolicy}
            value={shown.addresses}
            onChange={(event) => setAddresses(event.target.value)}
          />
        </label>
        <label>
          {t('packs.fingerprint')}
          <input
            className={styles.code}
            spellCheck={false}
            autoComplete="off"
            readOnly={byPolicy}
            value={shown.fingerprint}
            onChange={(event) => setFingerprint(event.target.value)}
          />
        </label>
        <span className={styles.code}>{t('packs.fingerprintHint')}</span>
        <label>
          {t('packs.minutes')}
          <input
            type="number"
            min={0.1}
            max={60}
            step={0.1}
            readOnly={byPolicy}
            value={shown.minutes}
            onChange={(event) => setMinutes(event.target.valueAsNumber || undefined)}
          />
        </label>
        <div className={styles.row}>
          <Button type="submit" look="primary" disabled={byPolicy || !valid}>
            {t('packs.saveSource')}
          </Button>
          <FileField
            className={styles.row}
            label={t('packs.fromFile')}
            accept=".tanggap"
            onFile={async (file) => setTold((await services.installFile(file)) ?? 'installed')}
          />
        </div>
      </form>
      {told === 'saved' && <Notice tone="good">{t('packs.savedSource')}</Notice>}
      {told === 'installed' && <Notice tone="good">{t('packs.nowInUse')}</Notice>}
      {typeof told === 'object' && (
        <Notice tone="danger" urgent>
          {errorText(t, told)}
        </Notice>
      )}
    </section>
  );
}
