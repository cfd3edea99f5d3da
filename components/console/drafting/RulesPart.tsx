import { success } from '../../../lib/core/index.ts';
import {
  entryOf,
  faultsOf,
  keyOf,
  type PackPart,
  partsOf,
  sendToReview,
} from '../../../lib/drafting/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button } from '../../ui/index.ts';
import fields from '../fields.module.css';
import { RuleRow } from './RuleRow.tsx';
import styles from './TextsPart.module.css';
import type { Desk } from './types.ts';
import { useAutosave } from './use-autosave.ts';

const itemOf = (part: PackPart) => ({ kind: 'part', part }) as const;

/** Limits, calendar, accounts and word lists: written as lines, and approved as answers are. */
export function RulesPart({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation();
  const autosave = useAutosave(desk);
  const { copy, me, services } = desk;
  const parts = partsOf(copy);
  const drafts = parts.filter((part) => entryOf(copy, keyOf(itemOf(part)))?.state === 'draft');
  const ready = drafts.filter((part) => faultsOf(copy, itemOf(part)).length === 0);
  const sendAll = async (): Promise<void> => {
    await autosave.flush();
    if (!me) return;
    const at = new Date(services.now()).toISOString();
    await services.change((before) =>
      success(
        ready.reduce((now, part) => {
          const sent = sendToReview(now, keyOf(itemOf(part)), me, at);
          return sent.ok ? sent.value : now;
        }, before),
      ),
    );
  };
  return (
    <>
      <p className={styles.intro}>{t('packParts.intro')}</p>
      <div className={fields.fields}>
        <p className={styles.count} role="status">
          {t(`drafting.${autosave.state}`)}
        </p>
        <Button look="primary" disabled={!me || ready.length === 0} onClick={() => void sendAll()}>
          {t('drafting.sendTexts', { count: drafts.length })}
        </Button>
      </div>
      <ul className={styles.rows} aria-label={t('drafting.part.rules')}>
        {parts.map((part) => (
          <RuleRow key={part.id} desk={desk} stored={part} autosave={autosave} />
        ))}
      </ul>
    </>
  );
}
