import { useDeferredValue, useId, useMemo, useState } from 'react';
import { addAnswer, answersOf, blankAnswer, type EntryState, freeId } from '../../../lib/drafting/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button, Notice } from '../../ui/index.ts';
import { holdsWords } from '../answers/index.ts';
import fields from '../fields.module.css';
import { SearchField } from '../SearchField.tsx';
import { TitleList } from '../TitleList.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import styles from './AnswersPart.module.css';
import { StateMark } from './StateMark.tsx';
import type { Desk } from './types.ts';

interface AnswersPartProps {
  readonly desk: Desk;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

const STATES: readonly ('all' | EntryState)[] = [
  'all',
  'draft',
  'in-review',
  'approved',
  'withdrawn',
  'published',
];

/** Every answer of the next version, whatever its state, and the form of the chosen one. */
export function AnswersPart({ desk, chosen, onChoose }: AnswersPartProps) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState('');
  const [state, setState] = useState<'all' | EntryState>('all');
  const all = useMemo(() => answersOf(desk.copy), [desk.copy]);
  const wanted = useDeferredValue(text);
  const shown = useMemo(
    () => all.filter((one) => (state === 'all' || one.state === state) && holdsWords(one.answer, wanted)),
    [all, state, wanted],
  );
  const topics = useMemo(() => [...new Set(all.map(({ answer }) => answer.topic))].sort(), [all]);
  // The answer that is being written stays open though it no longer fits the filter.
  const current = all.find(({ answer }) => answer.id === chosen) ?? shown[0];
  return (
    <>
      <div className={fields.fields}>
        <SearchField label={t('answers.search')} text={text} onChange={setText} />
        <div className={fields.field}>
          <label htmlFor={`${id}-state`}>{t('answers.state')}</label>
          <select
            id={`${id}-state`}
            value={state}
            onChange={(event) => setState(STATES.find((one) => one === event.target.value) ?? 'all')}
          >
            {STATES.map((one) => (
              <option key={one} value={one}>
                {one === 'all' ? t('answers.all') : t(`drafting.state.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <p className={styles.count} role="status">
          {t('answers.shown', { count: shown.length, total: all.length })}
        </p>
      </div>
      <NewAnswer desk={desk} onAdded={onChoose} />
      {shown.length === 0 && <Notice tone="info">{t('answers.nothing')}</Notice>}
      {current && (
        <div className={styles.browse}>
          <TitleList
            className={styles.list}
            label={t('drafting.answers')}
            rows={shown.map(({ answer, state: one }) => ({
              key: answer.id,
              title: answer.title || t('drafting.untitled'),
              marks: one !== 'published' && <StateMark state={one} />,
            }))}
            current={current.answer.id}
            onChoose={onChoose}
          />
          <AnswerForm key={current.key} desk={desk} drafted={current} topics={topics} />
        </div>
      )}
    </>
  );
}

function NewAnswer({
  desk: { copy, me, services },
  onAdded,
}: {
  readonly desk: Desk;
  readonly onAdded: (id: string) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const [title, setTitle] = useState('');
  const add = async (): Promise<void> => {
    if (!me || title.trim() === '') return;
    const free = freeId(copy, 'answer', title);
    const answer = blankAnswer(free, title.trim(), me.name);
    const added = await services.change((now) =>
      addAnswer(now, answer, me, new Date(services.now()).toISOString()),
    );
    if (!added.ok) return;
    setTitle('');
    onAdded(free);
  };
  return (
    <form
      className={fields.fields}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div className={`${fields.field} ${styles.newTitle}`}>
        <label htmlFor={id}>{t('drafting.newTitle')}</label>
        <input
          id={id}
          dir="auto"
          maxLength={200}
          value={title}
          disabled={!me}
          onChange={(event) => setTitle(event.target.value)}
        />
      </div>
      <Button type="submit" disabled={!me || title.trim() === ''}>
        {t('drafting.newAnswer')}
      </Button>
    </form>
  );
}
