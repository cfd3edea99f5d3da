import type { Answer } from '../../../lib/domain/index.ts';
import { entryOf, faultsOf, type Item, keyOf } from '../../../lib/drafting/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { EntryProgress } from './EntryProgress.tsx';
import { Field } from './Field.tsx';
import { Overtaken } from './Overtaken.tsx';
import { RemoveText } from './RemoveText.tsx';
import styles from './TextsPart.module.css';
import { faultText, titleOf } from './texts.ts';
import type { Desk } from './types.ts';
import type { Autosave } from './use-autosave.ts';

interface TextRowProps {
  readonly desk: Desk;
  readonly stored: Item;
  /** Answers that say it. */
  readonly users: readonly Answer[];
  readonly autosave: Autosave;
}

/** One fact or block: what it is called, what it says, who says it, and how far its change has come. */
export function TextRow({ desk, stored, users, autosave }: TextRowProps) {
  const { copy, me } = desk;
  const { t } = useTranslation();
  const key = keyOf(stored);
  const item = autosave.itemOf(key) ?? stored;
  const entry = entryOf(copy, key);
  const value = item.kind === 'fact' ? item.fact.value : item.kind === 'block' ? item.block.text : '';
  const [fault] = entry || autosave.state === 'keeping' ? faultsOf(copy, item) : [];
  const write = (text: string): void => {
    if (item.kind === 'fact') autosave.change({ kind: 'fact', fact: { ...item.fact, value: text } });
    if (item.kind === 'block') autosave.change({ kind: 'block', block: { ...item.block, text } });
  };
  return (
    <li className={styles.row}>
      <Field
        label={item.kind === 'block' ? t('drafting.blockName', { id: item.block.id }) : titleOf(item, t)}
        hint={
          item.kind === 'block'
            ? `${t(`drafting.blockKind.${item.block.kind}`)} · ${item.block.language} · ${t(`preview.${item.block.register}`)}`
            : undefined
        }
        fault={fault && faultText(fault, t)}
      >
        {(names) => (
          <textarea
            {...names}
            rows={Math.min(5, Math.max(1, Math.ceil(value.length / 60)))}
            dir="auto"
            disabled={!me || entry?.state === 'withdrawn'}
            value={value}
            onChange={(event) => write(event.target.value)}
          />
        )}
      </Field>
      <div className={styles.about}>
        <code className={styles.soft}>{`{{${item.kind}.${key.slice(key.indexOf(':') + 1)}}}`}</code>
        {users.length === 0 ? (
          <span className={styles.soft}>{t('drafting.usedByNone')}</span>
        ) : (
          <details className={styles.soft}>
            <summary>{t('drafting.usedBy', { count: users.length })}</summary>
            <ul className={styles.users}>
              {users.map(({ id, title }) => (
                <li key={id}>
                  <a href={`#drafting/${id}`}>{title}</a>
                </li>
              ))}
            </ul>
          </details>
        )}
        <EntryProgress entry={entry} />
      </div>
      {me && <RemoveText key={entry?.state} desk={desk} itemKey={key} users={users.length} />}
      <Overtaken itemKey={key} autosave={autosave} />
    </li>
  );
}
