import { useMemo, useRef, useState } from 'react';
import { countsOf, ITEM_STATES, rejectionOf } from '../../../lib/exchange/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import card from '../card.module.css';
import { ComparedRow } from './ComparedRow.tsx';
import styles from './Exchange.module.css';
import type { Applied, DryRun, ExchangeServices } from './types.ts';

interface DryRunPartProps {
  readonly name: string;
  readonly run: DryRun;
  readonly services: ExchangeServices;
  readonly named: boolean;
  readonly onAgain: () => void;
}

type Applying =
  | { readonly state: 'idle' }
  | { readonly state: 'applying'; readonly done: number }
  | { readonly state: 'done'; readonly applied: Applied }
  | { readonly state: 'failed'; readonly full: boolean };

/** More rows than this make a page slow, and nobody reads them at once. */
const ROWS = 100;
const MOST_REJECTED = 200;

/** What a file would do, entry by entry; new and changed ones are ticked, what conflicts waits for a decision. */
export function DryRunPart({ name, run, services, named, onAgain }: DryRunPartProps) {
  const { t, language } = useTranslation();
  const { items, rejected } = run.comparison;
  const rows = useMemo(
    () =>
      items
        .filter(({ state }) => state !== 'same')
        .toSorted((a, b) => ITEM_STATES.indexOf(a.state) - ITEM_STATES.indexOf(b.state) || a.line - b.line),
    [items],
  );
  const [chosen, setChosen] = useState<ReadonlySet<number>>(
    () => new Set(rows.flatMap(({ state }, at) => (state === 'conflicting' ? [] : [at]))),
  );
  const [from, setFrom] = useState(0);
  const [applying, setApplying] = useState<Applying>({ state: 'idle' });
  const stop = useRef<AbortController | undefined>(undefined);
  const take = (places: readonly number[], wanted: boolean): void =>
    setChosen((before) => {
      const after = new Set(before);
      for (const place of places) {
        if (wanted) after.add(place);
        else after.delete(place);
      }
      return after;
    });
  const apply = (): void => {
    const answers = rows.flatMap(({ answer }, at) => (chosen.has(at) ? [answer] : []));
    const current = new AbortController();
    stop.current = current;
    setApplying({ state: 'applying', done: 0 });
    void services
      .apply(answers, {
        signal: current.signal,
        onProgress: (done) => setApplying({ state: 'applying', done }),
      })
      .then(
        (result) =>
          setApplying(
            result.ok
              ? { state: 'done', applied: result.value }
              : { state: 'failed', full: result.reason === 'storage-full' },
          ),
        () => setApplying({ state: 'failed', full: false }),
      );
  };
  const busy = applying.state === 'applying';
  if (applying.state === 'done') return <AppliedNotice applied={applying.applied} onAgain={onAgain} />;
  return (
    <section className={card.card}>
      <h2 className={card.title}>
        {t('exchange.file', { name, format: t(`exchange.format.${run.format}`) })}
      </h2>
      <p className={card.soft}>{t('cardDraft.notTouched')}</p>
      <p role="status">
        <strong>{t('exchange.counts', countsOf(run.comparison))}</strong> {t('exchange.nothingChanged')}
      </p>
      {run.ignoredColumns.length > 0 && (
        <Notice tone="warn">{t('exchange.ignored', { names: run.ignoredColumns.join(', ') })}</Notice>
      )}
      {!named && (
        <Notice tone="warn">
          {t('exchange.noName')} <a href="#drafting">{t('exchange.openDrafts')}</a>
        </Notice>
      )}
      {items.length === 0 && rejected.length === 0 && <p className={card.soft}>{t('exchange.nothing')}</p>}
      {rows.length === 0 && items.length > 0 && <p className={card.soft}>{t('exchange.none')}</p>}
      {rows.length > 0 && (
        <>
          <div className={card.row}>
            {ITEM_STATES.filter((state) => rows.some((row) => row.state === state)).map((state) => {
              const places = rows.flatMap((row, at) => (row.state === state ? [at] : []));
              return (
                <label key={state} className={styles.all}>
                  <input
                    type="checkbox"
                    checked={places.every((at) => chosen.has(at))}
                    disabled={busy}
                    onChange={(event) => take(places, event.target.checked)}
                  />
                  {t('exchange.takeAll', { state: t(`exchange.state.${state}`) })}
                </label>
              );
            })}
          </div>
          <ul className={styles.rows}>
            {rows.slice(from, from + ROWS).map((item, at) => (
              <ComparedRow
                key={`${item.answer.id} ${item.line}`}
                item={item}
                chosen={chosen.has(from + at)}
                disabled={busy}
                onChoose={(wanted) => take([from + at], wanted)}
              />
            ))}
          </ul>
          {rows.length > ROWS && (
            <div className={card.row}>
              <Button disabled={from === 0} onClick={() => setFrom(from - ROWS)}>
                {t('exchange.previous')}
              </Button>
              <Button disabled={from + ROWS >= rows.length} onClick={() => setFrom(from + ROWS)}>
                {t('exchange.next')}
              </Button>
              <span role="status">
                {t('exchange.rows', {
                  from: from + 1,
                  to: Math.min(rows.length, from + ROWS),
                  total: rows.length,
                })}
              </span>
            </div>
          )}
        </>
      )}
      {rejected.length > 0 && (
        <>
          <h3 className={card.title}>{t('exchange.rejectedTitle')}</h3>
          <ul className={styles.rejected}>
            {rejected.slice(0, MOST_REJECTED).map((one) => (
              <li key={`${one.line} ${one.field} ${one.reason} ${one.value}`} dir="auto">
                {rejectionOf(t, language, one)}
              </li>
            ))}
            {rejected.length > MOST_REJECTED && (
              <li>{t('exchange.rows', { from: 1, to: MOST_REJECTED, total: rejected.length })}</li>
            )}
          </ul>
        </>
      )}
      <div className={card.row}>
        <Button look="primary" disabled={busy || !named || chosen.size === 0} onClick={apply}>
          {t('exchange.apply', { count: chosen.size })}
        </Button>
        {busy ? (
          <Button onClick={() => stop.current?.abort()}>{t('exchange.cancel')}</Button>
        ) : (
          <Button onClick={onAgain}>{t('exchange.again')}</Button>
        )}
        <span role="status">
          {busy && t('exchange.applying', { done: applying.done, total: chosen.size })}
        </span>
      </div>
      {applying.state === 'failed' && (
        <Notice tone="danger" urgent>
          {t(applying.full ? 'exchange.storageFull' : 'exchange.unreadable')}
        </Notice>
      )}
    </section>
  );
}

function AppliedNotice({ applied, onAgain }: { readonly applied: Applied; readonly onAgain: () => void }) {
  const { t } = useTranslation();
  return (
    <section className={card.card}>
      <Notice tone={applied.stopped ? 'warn' : 'good'}>
        {applied.stopped
          ? t('exchange.stopped', { done: applied.done })
          : t('exchange.applied', { count: applied.done })}{' '}
        <a href="#drafting">{t('exchange.openDrafts')}</a>
      </Notice>
      {applied.refused.length > 0 && (
        <Notice tone="warn">{t('exchange.notApplied', { titles: applied.refused.join('; ') })}</Notice>
      )}
      <div className={card.row}>
        <Button onClick={onAgain}>{t('exchange.again')}</Button>
      </div>
    </section>
  );
}
