import { ASPECTS, type Aspect, nearestVariant, offeredIn } from '../../lib/answers/index.ts';
import type { Variant } from '../../lib/domain/index.ts';
import { useTranslation } from '../hooks/translation.tsx';
import styles from './VariantSwitch.module.css';

interface VariantSwitchProps {
  readonly variants: readonly Variant[];
  readonly current: Variant;
  readonly onVariant: (variantId: string) => void;
  /** Whether it is said shortly here and fully in private; undefined where that cannot be. */
  readonly paired: boolean | undefined;
  readonly onPaired: () => void;
}

/** Language, register and length of an answer, each a row of choices where there is one. */
export function VariantSwitch({ variants, current, onVariant, paired, onPaired }: VariantSwitchProps) {
  const { t, language } = useTranslation();
  const name = (aspect: Aspect, value: string): string => {
    if (aspect === 'language') return languageName(value, language);
    return t(`preview.${value as Variant['length'] | Variant['register']}`);
  };
  const rows = ASPECTS.map((aspect) => [aspect, offeredIn(variants, aspect)] as const);
  return (
    <div className={styles.rows}>
      {rows
        .filter(([, values]) => values.length > 1)
        .map(([aspect, values]) => (
          <fieldset key={aspect} className={styles.row}>
            <legend className="visually-hidden">{t(`preview.${aspect}`)}</legend>
            {values.map((value) => (
              <button
                key={value}
                type="button"
                className={styles.choice}
                aria-pressed={current[aspect] === value && !(aspect === 'length' && paired)}
                onClick={() => {
                  const next = nearestVariant(variants, current, aspect, value);
                  if (next) onVariant(next.id);
                }}
              >
                {name(aspect, value)}
              </button>
            ))}
            {aspect === 'length' && paired !== undefined && (
              <button
                type="button"
                className={styles.choice}
                aria-pressed={paired}
                title={t('pair.hint')}
                onClick={onPaired}
              >
                {t('pair.switch')}
              </button>
            )}
          </fieldset>
        ))}
    </div>
  );
}

/** By language of the interface: each key in the search box draws the switch anew. */
const names = new Map<string, Intl.DisplayNames>();

/** In the interface's language, by the browser; the tag itself where it has no name. */
function languageName(tag: string, shownIn: string): string {
  try {
    const known = names.get(shownIn) ?? new Intl.DisplayNames([shownIn], { type: 'language' });
    names.set(shownIn, known);
    return known.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
