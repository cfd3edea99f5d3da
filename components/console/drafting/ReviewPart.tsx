import { useMemo, useState } from 'react';
import {
  approvalBy,
  approve,
  baseItem,
  blocksOf,
  type Entry,
  factsOf,
  reject,
} from '../../../lib/drafting/index.ts';
import { CardBeside } from '../../card/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice, shownMoment } from '../../ui/index.ts';
import { Difference } from '../difference/index.ts';
import { Field } from './Field.tsx';
import { Findings } from './Findings.tsx';
import { Preview } from './Preview.tsx';
import styles from './ReviewPart.module.css';
import { StateMark } from './StateMark.tsx';
import { titleOf } from './texts.ts';
import type { Desk } from './types.ts';
import { useCardSource } from './use-card-source.ts';
import { useLint } from './use-lint.ts';

/** For the second person: each change beside what is in use now, to approve, or to send back with a note. */
export function ReviewPart({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation();
  const { copy } = desk;
  const waiting = copy.entries.filter(({ state }) => state === 'in-review');
  const approved = copy.entries.filter(({ state }) => state === 'approved');
  return (
    <>
      <p className={styles.intro}>{t('drafting.reviewIntro')}</p>
      {waiting.length === 0 && <Notice tone="info">{t('drafting.nothingWaits')}</Notice>}
      <ol className={styles.cards}>
        {[...waiting, ...approved].map((entry) => (
          <li key={entry.key}>
            <ReviewCard desk={desk} entry={entry} />
          </li>
        ))}
      </ol>
    </>
  );
}

function ReviewCard({ desk, entry }: { readonly desk: Desk; readonly entry: Entry }) {
  const { t, language } = useTranslation();
  const { copy, me, office, services } = desk;
  const [note, setNote] = useState<string | undefined>();
  const [refused, setRefused] = useState(false);
  const base = baseItem(copy.base, entry.key);
  const title = titleOf(entry.item, t);
  const pack = useMemo(
    () => ({ facts: factsOf(copy), blocks: blocksOf(copy), limits: copy.base.limits }),
    [copy],
  );
  const after = useCardSource(desk);
  const cards = useMemo(
    () => ({ before: { pack: copy.base, readImage: services.readImage }, after }),
    [copy.base, services.readImage, after],
  );
  const findings = useLint(desk, entry.item.kind === 'answer' ? entry.item.answer : undefined);
  const faulty = findings.some(({ severity }) => severity === 'error');
  const allowed = me && approvalBy(entry, me, office);
  const at = (): string => new Date(services.now()).toISOString();
  const decide = async (): Promise<void> => {
    if (!me) return;
    const result = await services.change((now) => approve(now, entry.key, me, at(), office), {
      key: entry.key,
      edition: entry.edition,
    });
    setRefused(!result.ok);
  };
  const sendBack = async (): Promise<void> => {
    if (!me || note === undefined) return;
    const result = await services.change((now) => reject(now, entry.key, me, at(), note), {
      key: entry.key,
      edition: entry.edition,
    });
    setRefused(!result.ok);
    if (result.ok) setNote(undefined);
  };
  return (
    <article className={styles.card} aria-label={title}>
      <header className={styles.head}>
        <h2 className={styles.title} dir="auto">
          {title}
        </h2>
        <StateMark state={entry.state} />
      </header>
      <p className={styles.soft}>
        {t(`drafting.kind.${entry.item.kind}`)} · <code>{entry.key.slice(entry.key.indexOf(':') + 1)}</code> ·{' '}
        {t('drafting.writtenBy', {
          name: entry.author.name,
          moment: shownMoment(entry.changedAt, language),
        })}
      </p>
      {entry.approvals.map(({ by, countersigned }) => (
        <p key={by.name} className={countersigned ? styles.good : styles.warn}>
          {t(countersigned ? 'drafting.approvedBy' : 'drafting.approvedAlone', { name: by.name })}
        </p>
      ))}
      <h3 className={styles.part}>{t(base ? 'drafting.againstInUse' : 'drafting.isNew')}</h3>
      <Difference before={base} after={entry.item} />
      {entry.item.kind === 'answer' && (
        <CardBeside
          before={base?.kind === 'answer' ? base.answer : undefined}
          after={entry.item.answer}
          sources={cards}
        />
      )}
      {entry.item.kind === 'answer' && (
        <details className={styles.details}>
          <summary>{t('preview.title')}</summary>
          <Preview answer={entry.item.answer} pack={pack} samples={entry.samples} />
        </details>
      )}
      {findings.length > 0 && (
        <section aria-label={t('drafting.findings')}>
          <h3 className={styles.part}>{t('drafting.findings')}</h3>
          <Findings findings={findings} />
        </section>
      )}
      {entry.state === 'in-review' && faulty && <p className={styles.warn}>{t('drafting.findingsStop')}</p>}
      {refused && (
        <Notice tone="danger" urgent>
          {t('drafting.decisionRefused')}
        </Notice>
      )}
      {entry.state === 'in-review' && allowed === 'own-work' && (
        <p className={styles.soft}>{t(office ? 'drafting.ownWork' : 'drafting.ownWorkNoOffice')}</p>
      )}
      {entry.state === 'in-review' && allowed === 'alone' && (
        <p className={styles.warn}>{t('drafting.alone')}</p>
      )}
      <div className={styles.row}>
        {entry.state === 'in-review' && (
          <Button
            look="primary"
            disabled={!me || allowed === 'own-work' || faulty}
            aria-label={t('drafting.approveTitle', { title })}
            onClick={() => void decide()}
          >
            {t('drafting.approve')}
          </Button>
        )}
        {note === undefined && (
          <Button
            disabled={!me}
            aria-label={t('drafting.rejectTitle', { title })}
            onClick={() => setNote('')}
          >
            {t('drafting.reject')}
          </Button>
        )}
      </div>
      {note !== undefined && (
        <div className={styles.rejection}>
          <Field label={t('drafting.rejectNote')} hint={t('drafting.rejectHint')}>
            {(names) => (
              <textarea
                {...names}
                rows={2}
                maxLength={200}
                value={note}
                onChange={(event) => setNote(event.target.value)}
              />
            )}
          </Field>
          <div className={styles.row}>
            <Button disabled={note.trim() === ''} onClick={() => void sendBack()}>
              {t('drafting.rejectYes')}
            </Button>
            <Button look="quiet" onClick={() => setNote(undefined)}>
              {t('drafting.cancel')}
            </Button>
          </div>
        </div>
      )}
    </article>
  );
}
