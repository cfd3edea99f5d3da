import { type PackPart, partsOf } from '../../../lib/drafting/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import fields from '../fields.module.css';
import { RuleRow } from './RuleRow.tsx';
import { SendDrafts } from './SendDrafts.tsx';
import styles from './TextsPart.module.css';
import type { Desk } from './types.ts';
import { useAutosave } from './use-autosave.ts';

const itemOf = (part: PackPart) => ({ kind: 'part', part }) as const;

/** Limits, calendar, accounts and word lists: written as lines, and approved as answers are. */
export function RulesPart({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation();
  const autosave = useAutosave(desk);
  const parts = partsOf(desk.copy);
  return (
    <>
      <p className={styles.intro}>{t('packParts.intro')}</p>
      <div className={fields.fields}>
        <p className={styles.count} role="status">
          {t(`drafting.${autosave.state}`)}
        </p>
        <SendDrafts desk={desk} items={parts.map(itemOf)} autosave={autosave} />
      </div>
      <ul className={styles.rows} aria-label={t('drafting.part.rules')}>
        {parts.map((part) => (
          <RuleRow key={part.id} desk={desk} stored={part} autosave={autosave} />
        ))}
      </ul>
    </>
  );
}
