import { isUsablePublicKey, keyIdOf, publicKeyOf, readableFingerprint } from '../../../lib/packs/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import styles from './packs.module.css';

/** Public keys, one on a line, as colleagues send them; `bad` when a line is none. */
export function readKeys(text: string): { readonly good: readonly string[]; readonly bad: boolean } {
  const typed = text
    .toLowerCase()
    .split(/\s+/)
    .filter((line) => line !== '');
  const good = typed.filter(isUsablePublicKey);
  return { good, bad: good.length < typed.length };
}

interface NewKeysFieldProps {
  readonly typed: string;
  readonly onChange: (typed: string) => void;
}

/** Colleagues' keys, with the fingerprints that are read to each other by telephone. */
export function NewKeysField({ typed, onChange }: NewKeysFieldProps) {
  const { t } = useTranslation();
  const { good, bad } = readKeys(typed);
  return (
    <>
      <label>
        {t('packs.colleagues')}
        <textarea
          rows={3}
          spellCheck={false}
          className={styles.code}
          value={typed}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
      {good.map((publicHex) => (
        <span key={publicHex} className={styles.code}>
          {t('packs.keyFingerprint')}: {readableFingerprint(keyIdOf(publicKeyOf(publicHex)))}
        </span>
      ))}
      {bad && <span className={styles.warn}>{t('packs.badKey')}</span>}
    </>
  );
}

interface ThresholdFieldProps {
  readonly of: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

export function ThresholdField({ of, value, onChange }: ThresholdFieldProps) {
  const { t } = useTranslation();
  return (
    <label>
      {t('packs.threshold', { of })}
      <input
        type="number"
        min={1}
        max={of}
        value={value}
        onChange={(event) => onChange(Math.min(of, Math.max(1, event.target.valueAsNumber || 1)))}
      />
    </label>
  );
}
