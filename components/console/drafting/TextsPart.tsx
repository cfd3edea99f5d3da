import { useDeferredValue, useId, useMemo, useState } from 'react';
import { addItem, blocksOf, factsOf, freeId, type Item, keyOf, usesOf } from '../../../lib/drafting/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import fields from '../fields.module.css';
import { SearchField } from '../SearchField.tsx';
import { SendDrafts } from './SendDrafts.tsx';
import { TextRow } from './TextRow.tsx';
import styles from './TextsPart.module.css';
import type { Desk } from './types.ts';
import { useAutosave } from './use-autosave.ts';

/** Office facts and blocks in one table: written once, used by many answers, changed together and approved like them. */
export function TextsPart({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation();
  const id = useId();
  const autosave = useAutosave(desk);
  const { copy, me, services } = desk;
  const [text, setText] = useState('');
  const [title, setTitle] = useState('');
  const wanted = useDeferredValue(text.toLocaleLowerCase().trim());
  const uses = useMemo(() => usesOf(copy), [copy]);
  const items = useMemo(
    (): Item[] => [
      ...factsOf(copy).map((fact): Item => ({ kind: 'fact', fact })),
      ...blocksOf(copy).map((block): Item => ({ kind: 'block', block })),
    ],
    [copy],
  );
  const shown = items.filter(
    (item) => wanted === '' || JSON.stringify(item).toLocaleLowerCase().includes(wanted),
  );
  const at = (): string => new Date(services.now()).toISOString();

  const add = async (): Promise<void> => {
    if (!me) return;
    const fact = { id: freeId(copy, 'fact', title), label: title.trim(), value: '' };
    const added = await services.change((now) => addItem(now, { kind: 'fact', fact }, me, at()));
    if (!added.ok) return;
    setTitle('');
    setText(fact.id);
  };

  return (
    <>
      <p className={styles.intro}>{t('drafting.textsIntro')}</p>
      <div className={fields.fields}>
        <SearchField label={t('drafting.searchTexts')} text={text} onChange={setText} />
        <p className={styles.count} role="status">
          {t('drafting.shownTexts', { count: shown.length, total: items.length })} ·{' '}
          {t(`drafting.${autosave.state}`)}
        </p>
        <SendDrafts desk={desk} items={items} autosave={autosave} />
      </div>
      <form
        className={fields.fields}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <div className={`${fields.field} ${fields.wide}`}>
          <label htmlFor={`${id}-new`}>{t('drafting.newFactLabel')}</label>
          <input
            id={`${id}-new`}
            maxLength={300}
            disabled={!me}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        </div>
        <Button type="submit" disabled={!me || title.trim() === ''}>
          {t('drafting.newFact')}
        </Button>
      </form>
      {shown.length === 0 ? (
        <Notice tone="info">{t('drafting.noTexts')}</Notice>
      ) : (
        <ul className={styles.rows} aria-label={t('drafting.texts')}>
          {shown.map((item) => (
            <TextRow
              key={keyOf(item)}
              desk={desk}
              stored={item}
              users={uses.get(keyOf(item)) ?? []}
              autosave={autosave}
            />
          ))}
        </ul>
      )}
    </>
  );
}
