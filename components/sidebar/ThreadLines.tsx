import type { FocusedItem } from '../../lib/domain/index.ts';
import { useTranslation } from '../hooks/translation.tsx';
import styles from './ThreadLines.module.css';

/** What the question stands under, a line each until it is opened: the post, whom it replies to, our own earlier answer. */
export function ThreadLines({ thread }: { readonly thread: FocusedItem['thread'] }) {
  const { t } = useTranslation();
  const parent = thread.parents.at(-1);
  const answered = thread.ownAnswers.at(-1);
  return (
    <>
      {thread.postText && <Line text={t('item.in', { text: thread.postText })} />}
      {parent && <Line text={t('item.parent', { author: parent.author, text: parent.text })} />}
      {answered && (
        <Line
          answered
          text={t('item.answered', {
            text: answered.text,
            when: answered.postedAt.value ?? t('item.unknownTime'),
          })}
        />
      )}
    </>
  );
}

function Line({ text, answered = false }: { readonly text: string; readonly answered?: boolean }) {
  return (
    <details className={answered ? styles.answered : styles.line}>
      <summary dir="auto">{text}</summary>
    </details>
  );
}
