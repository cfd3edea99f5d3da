import { useState } from 'react';
import { success } from '../../../lib/core/index.ts';
import { ERROR_CODES } from '../../../lib/domain/index.ts';
import { type Conflict, entryOf, takeTheirs } from '../../../lib/drafting/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import { Difference } from '../difference/index.ts';
import { FileField } from '../FileField.tsx';
import styles from './ReleasePart.module.css';
import { titleOf } from './texts.ts';
import type { Desk, OpenFailure } from './types.ts';

interface Brought {
  readonly taken: number;
  readonly kept: number;
}

/** The working copy as a file, to a colleague and back; what both changed is shown side by side and chosen. */
export function CarryPart({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation();
  const { copy, me, services } = desk;
  const [told, setTold] = useState<string | undefined>();
  const [failed, setFailed] = useState<{ reason: OpenFailure; detail: string } | undefined>();
  const [brought, setBrought] = useState<Brought | undefined>();
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([]);

  const open = async (file: File): Promise<void> => {
    setTold(undefined);
    const result = await services.open(file);
    setFailed(result.ok ? undefined : { reason: result.reason, detail: result.detail ?? result.reason });
    setBrought(result.ok ? { taken: result.value.taken.length, kept: result.value.kept.length } : undefined);
    setConflicts(result.ok ? result.value.conflicts : []);
  };
  const choose = async (conflict: Conflict, whose: 'mine' | 'theirs'): Promise<void> => {
    if (whose === 'theirs' && me) {
      const at = new Date(services.now()).toISOString();
      const done = await services.change((now) => success(takeTheirs(now, conflict, me.name, at)));
      if (!done.ok) return;
    }
    setConflicts((all) => all.filter((one) => one !== conflict));
  };
  return (
    <section className={styles.card} aria-label={t('drafting.carry')}>
      <h2 className={styles.title}>{t('drafting.carry')}</h2>
      <p className={styles.intro}>{t('drafting.carryIntro')}</p>
      <div className={styles.row}>
        <Button
          onClick={() =>
            void services
              .download()
              .then((done) =>
                setTold(
                  done.ok
                    ? t('drafting.downloaded', { name: done.name })
                    : t('learned.exportFailed', { code: done.code }),
                ),
              )
          }
        >
          {t('drafting.saveFile')}
        </Button>
        <FileField
          className={styles.file}
          label={t('drafting.openFile')}
          accept=".json"
          onFile={(file) => void open(file)}
        />
      </div>
      <p role="status">{told}</p>
      {failed && (
        <Notice tone="danger" urgent>
          {failed.reason === 'storage-full'
            ? t('error.E30')
            : failed.reason === 'other-pack' || failed.reason === 'other-base'
              ? t(`drafting.error.${ERROR_CODES['drafting-other-pack']}`, { detail: failed.detail })
              : t(`drafting.error.${ERROR_CODES['drafting-file-unreadable']}`, { detail: failed.detail })}
        </Notice>
      )}
      {brought && (
        <Notice tone="good">
          {t('drafting.brought', { count: brought.taken })}
          {brought.kept > 0 && ` ${t('drafting.keptMine', { count: brought.kept })}`}
        </Notice>
      )}
      {conflicts.length > 0 && (
        <Notice tone="warn">{t('drafting.conflicts', { count: conflicts.length })}</Notice>
      )}
      {conflicts.map((conflict) => (
        <article key={conflict.key} className={styles.conflict} aria-label={titleOf(conflict.theirs.item, t)}>
          <h3 className={styles.title}>{titleOf(conflict.theirs.item, t)}</h3>
          <p className={styles.soft}>
            {t('drafting.conflictOf', {
              mine: entryOf(copy, conflict.key)?.author.name ?? conflict.mine.author.name,
              theirs: conflict.theirs.author.name,
            })}
          </p>
          <Difference before={conflict.mine.item} after={conflict.theirs.item} />
          <div className={styles.row}>
            <Button onClick={() => void choose(conflict, 'mine')}>{t('drafting.chooseMine')}</Button>
            <Button disabled={!me} onClick={() => void choose(conflict, 'theirs')}>
              {t('drafting.chooseTheirs')}
            </Button>
          </div>
        </article>
      ))}
    </section>
  );
}
