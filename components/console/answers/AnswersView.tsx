import { useDeferredValue, useId, useMemo, useState } from 'react';
import { dayIn } from '../../../lib/answers/index.ts';
import type { Answer, Pack } from '../../../lib/domain/index.ts';
import type { CardSource } from '../../card/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Notice } from '../../ui/index.ts';
import fields from '../fields.module.css';
import page from '../page.module.css';
import { SearchField } from '../SearchField.tsx';
import { AnswerDetail } from './AnswerDetail.tsx';
import styles from './AnswersView.module.css';
import { AnswerTitles } from './AnswerTitles.tsx';
import { type AnswerFilter, filterAnswers, NO_FILTER } from './filter-answers.ts';

export interface OpenPack {
  readonly header: Omit<Pack, 'answers'>;
  readonly answers: readonly Answer[];
}

interface AnswersViewProps {
  readonly pack: OpenPack | 'loading' | 'none' | 'unreadable';
  readonly now: () => number;
  readonly readImage: CardSource['readImage'];
}

const STATES: readonly AnswerFilter['state'][] = [
  'all',
  'valid',
  'not-yet',
  'expired',
  'withdrawn',
  'not-approved',
  'review',
];

/** Every answer of the pack in use, found by any of its words, and read as each site would show it. */
export function AnswersView({ pack, now, readImage }: AnswersViewProps) {
  const { t } = useTranslation();
  return (
    <div className={page.page}>
      <header>
        <h1 className={page.heading}>{t('answers.title')}</h1>
        <p className={page.soft}>{t('answers.subtitle')}</p>
      </header>
      {pack === 'loading' && <p role="status">{t('frame.loading')}</p>}
      {pack === 'none' && <Notice tone="warn">{t('state.noPack')}</Notice>}
      {pack === 'unreadable' && (
        <Notice tone="danger" urgent>
          {t('error.E33', { detail: 'IndexedDB' })}
        </Notice>
      )}
      {typeof pack !== 'string' && <Browse pack={pack} now={now} readImage={readImage} />}
    </div>
  );
}

function Browse({ pack, now, readImage }: AnswersViewProps & { readonly pack: OpenPack }) {
  const { t } = useTranslation();
  const id = useId();
  const [filter, setFilter] = useState(NO_FILTER);
  const [chosen, setChosen] = useState<string | undefined>();
  const today = dayIn(pack.header.calendar.timeZone, now());
  const wanted = useDeferredValue(filter);
  const shown = useMemo(() => filterAnswers(pack.answers, wanted, today), [pack.answers, wanted, today]);
  const cards = useMemo(() => ({ pack: pack.header, readImage }), [pack.header, readImage]);
  const current = shown.find((answer) => answer.id === chosen) ?? shown[0];
  return (
    <>
      <div className={fields.fields}>
        <SearchField
          label={t('answers.search')}
          text={filter.text}
          onChange={(text) => setFilter({ ...filter, text })}
        />
        <div className={fields.field}>
          <label htmlFor={`${id}-state`}>{t('answers.state')}</label>
          <select
            id={`${id}-state`}
            value={filter.state}
            onChange={(event) => setFilter({ ...filter, state: event.target.value as AnswerFilter['state'] })}
          >
            {STATES.map((state) => (
              <option key={state} value={state}>
                {t(`answers.${state}`)}
              </option>
            ))}
          </select>
        </div>
        <p className={styles.count} role="status">
          {t('answers.shown', { count: shown.length, total: pack.answers.length })}
        </p>
      </div>
      {shown.length === 0 && <Notice tone="info">{t('answers.nothing')}</Notice>}
      {current && (
        <div className={styles.browse}>
          <AnswerTitles answers={shown} current={current.id} today={today} onChoose={setChosen} />
          <AnswerDetail key={current.id} answer={current} pack={pack.header} cards={cards} today={today} />
        </div>
      )}
    </>
  );
}
