import { useId, useState } from 'react';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button } from '../../ui/index.ts';
import fields from '../fields.module.css';
import page from '../page.module.css';
import type { Desk } from './types.ts';

/** Who works here: by the key of this browser, or by a typed name. */
export function Who({ desk: { me, services } }: { readonly desk: Desk }) {
  const { t } = useTranslation();
  const id = useId();
  const [name, setName] = useState<string | undefined>();
  if (me && name === undefined)
    return (
      <p className={page.soft}>
        {t(me.keyId ? 'drafting.youByKey' : 'drafting.you', { name: me.name })}{' '}
        {!me.keyId && (
          <button type="button" className="link" onClick={() => setName(me.name)}>
            {t('drafting.changeName')}
          </button>
        )}
      </p>
    );
  const save = async (): Promise<void> => {
    if ((name ?? '').trim() === '') return;
    await services.nameMyself((name ?? '').trim());
    setName(undefined);
  };
  return (
    <form
      className={fields.fields}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className={fields.field}>
        <label htmlFor={id}>{t('drafting.yourName')}</label>
        <input
          id={id}
          maxLength={80}
          autoComplete="name"
          value={name ?? ''}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <Button type="submit" look="primary" disabled={(name ?? '').trim() === ''}>
        {t('drafting.saveName')}
      </Button>
    </form>
  );
}
