import { useEffect, useRef } from 'react';
import { dayIn, stateOf } from '../../lib/answers/index.ts';
import type { Answer, FocusedItem, MatchedWord } from '../../lib/domain/index.ts';
import { useTranslation } from '../hooks/translation.tsx';
import type { AnswerSearchState } from '../hooks/use-answer-search.ts';
import type { SeveralPart } from '../hooks/use-several.ts';
import type { ShelfName } from '../hooks/use-shelf.ts';
import type { SuggestionState } from '../hooks/use-suggestions.ts';
import { Marked, Notice } from '../ui/index.ts';
import styles from './AnswerList.module.css';
import { answerMarks } from './why-marks.ts';

export interface AnswerRow {
  /** Names the row in its list: the answer's id, or `TOGETHER`. */
  readonly key: string;
  readonly answer: Answer;
  /** The row that answers every question of the comment in one reply. */
  readonly together?: readonly SeveralPart[];
  readonly probability?: number;
  readonly score?: number;
  readonly why?: readonly MatchedWord[];
  /** Words of the answer that the search box met. */
  readonly words?: readonly string[];
  readonly chosenBefore?: number | undefined;
}

export const TOGETHER = 'together';

interface AnswerListProps {
  readonly rows: readonly AnswerRow[];
  readonly current: string | undefined;
  readonly query: string;
  readonly item: FocusedItem | null;
  readonly state: SuggestionState;
  readonly searched: AnswerSearchState;
  /** The shelf that is shown in place of suggestions. */
  readonly shelf?: ShelfName | undefined;
  readonly onChoose: (key: string) => void;
  readonly onInsert: () => void;
}

/** A listbox whose focus stays in the search box or the panel; arrows move the choice. */
export function AnswerList(props: AnswerListProps) {
  const { rows, query, item, shelf } = props;
  const { t } = useTranslation();
  const offered = query.trim() === '' && !shelf && item && rows.length > 0;
  return (
    <>
      <p className="visually-hidden" role="status">
        {offered && t('suggestions.found', { count: rows.length, author: item.author.name })}
      </p>
      <Rows {...props} />
    </>
  );
}

function Rows(props: AnswerListProps) {
  const { rows, current, query, item, state, searched, shelf, onChoose, onInsert } = props;
  const { t } = useTranslation();
  const searching = query.trim() !== '';
  const shown = useRef(rows);
  // Only a choice that was moved must come into sight: a list that arrives would scroll under the mouse.
  useEffect(() => {
    if (shown.current === rows && current !== undefined)
      document.getElementById(`answer-${current}`)?.scrollIntoView({ block: 'nearest' });
    shown.current = rows;
  }, [current, rows]);

  if (shelf && rows.length === 0) return <Notice tone="info">{t(`shelf.none.${shelf}`)}</Notice>;
  if (!searching && !item && !shelf) return null;
  if (!shelf && (searching ? searched.failed : state === 'failed'))
    return <Notice tone="danger">{t('error.E34')}</Notice>;
  if (!searching && !shelf && typeof state === 'string')
    return <Notice tone="info">{t('state.loading')}</Notice>;
  if (rows.length === 0) {
    if (searching)
      return searched.settled ? <Notice tone="info">{t('suggestions.noResults', { query })}</Notice> : null;
    const needsNone = typeof state !== 'string' && state.verdict === 'needs-none';
    return (
      <Notice tone="info">
        {t(needsNone ? 'suggestions.needsNone' : 'suggestions.none')}
        <div>{t('suggestions.noneHint')}</div>
      </Notice>
    );
  }
  const today = dayIn('UTC', Date.now());
  return (
    <section
      aria-label={t(shelf ? `shelf.${shelf}` : searching ? 'suggestions.results' : 'suggestions.title')}
    >
      <div
        id="answers"
        role="listbox"
        aria-label={t('suggestions.title')}
        aria-busy={searching && !searched.settled}
        className={styles.list}
      >
        {rows.map((row, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: use-shortcuts.ts hears the keys of the whole panel, also where an option has the focus
          <div
            key={row.key}
            id={`answer-${row.key}`}
            role="option"
            aria-selected={row.key === current}
            tabIndex={-1}
            className={styles.row}
            onClick={() => onChoose(row.key)}
            onDoubleClick={onInsert}
          >
            <kbd>{index + 1}</kbd>
            {row.together ? (
              <TogetherLine parts={row.together} />
            ) : (
              <AnswerLine row={row} current={current} today={today} />
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

/** Percent below which a further answer is listed without its number: "0%" says nothing but looks like a fault. */
const WORTH_SAYING = 10;

interface AnswerLineProps {
  readonly row: AnswerRow;
  readonly current: string | undefined;
  /** YYYY-MM-DD. */
  readonly today: string;
}

function AnswerLine({ row, current, today }: AnswerLineProps) {
  const { t } = useTranslation();
  const lifecycle = stateOf(row.answer, today);
  const percent = Math.round((row.probability ?? 0) * 100);
  return (
    <>
      <span className={styles.title}>
        <Marked text={row.answer.title} marks={answerMarks(row, t)} />
      </span>
      {lifecycle !== 'valid' && <span className={styles.state}>{t(`suggestions.${lifecycle}`)}</span>}
      {percent >= WORTH_SAYING && (
        <span className={styles.percent} title={t('suggestions.sureLabel', { percent })}>
          {t('suggestions.sure', { percent })}
        </span>
      )}
      {row.key === current && row.why && row.why.length > 0 && (
        <span className={styles.why}>{t('suggestions.why', { words: whyWords(row.why) })}</span>
      )}
      {row.chosenBefore !== undefined && row.chosenBefore > 0 && (
        <span className={styles.why}>{t('gap.chosen', { count: row.chosenBefore })}</span>
      )}
    </>
  );
}

function TogetherLine({ parts }: { readonly parts: readonly SeveralPart[] }) {
  const { t } = useTranslation();
  const titles = parts.flatMap(({ answer }) => answer?.title ?? []);
  const total = parts.length;
  return (
    <>
      <span className={styles.title}>
        {titles.length < total
          ? t('several.some', { count: titles.length, total })
          : t(total === 2 ? 'several.both' : 'several.all', { total })}
      </span>
      <span className={styles.why}>{titles.join(' + ')}</span>
    </>
  );
}

/** The question's words, and the answer's for them where they are others, not the same with an ending. */
function whyWords(why: readonly MatchedWord[]): string {
  const words = why.slice(0, 5).map(({ query, match }) => {
    const same = query.includes(match) || match.includes(query);
    return same ? query : `${query} → ${match}`;
  });
  return [...new Set(words)].join(', ');
}
