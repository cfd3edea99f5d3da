import { useMemo, useState } from 'react';
import { type Entry, publishablePack } from '../../../lib/drafting/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import type { Downloaded } from '../downloaded.ts';
import { PrepareFailed, type PrepareFailure } from '../packs/index.ts';
import { CheckRelease } from './CheckRelease.tsx';
import { Field } from './Field.tsx';
import styles from './ReleasePart.module.css';
import { titleOf } from './texts.ts';
import type { Desk } from './types.ts';

const LONGEST = 4000;

/** What the next version will hold, and the way from here to the signatures. */
export function ReleasePart({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation();
  const { copy, office, services } = desk;
  const [changes, setChanges] = useState('');
  const [told, setTold] = useState<'prepared' | PrepareFailure | Downloaded | undefined>();
  const next = useMemo(
    () => publishablePack(copy, new Date(services.now()).toISOString(), 'x'),
    [copy, services],
  );
  const ready = next.included.length > 0 && changes.trim() !== '';
  const prepare = async (): Promise<void> => {
    setTold((await services.prepare(changes.trim())) ?? 'prepared');
  };
  return (
    <section className={styles.card} aria-label={t('drafting.release')}>
      <h2 className={styles.title}>{t('drafting.nextVersion', { version: next.pack.version })}</h2>
      <p className={styles.intro}>{t('drafting.releaseIntro')}</p>
      <List name={t('drafting.included', { count: next.included.length })} entries={next.included} open />
      <List name={t('drafting.heldBack', { count: next.heldBack.length })} entries={next.heldBack} open />
      <List name={t('drafting.pending', { count: next.pending.length })} entries={next.pending} />
      {next.heldBack.length > 0 && <Notice tone="warn">{t('drafting.heldBackHint')}</Notice>}
      {next.included.length > 0 && <CheckRelease base={copy.base} next={next.pack} now={services.now} />}
      <Field label={t('drafting.changes')} hint={t('drafting.changesHint')}>
        {(names) => (
          <textarea
            {...names}
            rows={2}
            maxLength={LONGEST}
            value={changes}
            onChange={(event) => setChanges(event.target.value)}
          />
        )}
      </Field>
      {!office && <p className={styles.soft}>{t('drafting.noOffice')}</p>}
      <div className={styles.row}>
        <Button look="primary" disabled={!office || !ready} onClick={() => void prepare()}>
          {t('drafting.prepare')}
        </Button>
        <Button disabled={!ready} onClick={() => void services.downloadPack(changes.trim()).then(setTold)}>
          {t('drafting.downloadPack')}
        </Button>
      </div>
      {told === 'prepared' && (
        <Notice tone="good">
          {t('drafting.prepared')} <a href="#packs">{t('drafting.toSigning')}</a>
        </Notice>
      )}
      {typeof told === 'object' && 'kind' in told && <PrepareFailed failed={told} />}
      {typeof told === 'object' && 'ok' in told && told.ok && (
        <Notice tone="good">{t('drafting.downloaded', { name: told.name })}</Notice>
      )}
      {typeof told === 'object' && 'ok' in told && !told.ok && (
        <Notice tone="danger" urgent>
          {t('learned.exportFailed', { code: told.code })}
        </Notice>
      )}
    </section>
  );
}

interface ListProps {
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly open?: boolean;
}

function List({ name, entries, open = false }: ListProps) {
  const { t } = useTranslation();
  if (entries.length === 0) return null;
  return (
    <details open={open} className={styles.list}>
      <summary>{name}</summary>
      <ul>
        {entries.map((entry) => (
          <li key={entry.key}>
            {titleOf(entry.item, t)}{' '}
            <span className={styles.soft}>
              {entry.state === 'withdrawn'
                ? t('drafting.state.withdrawn')
                : t(`drafting.kind.${entry.item.kind}`)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
