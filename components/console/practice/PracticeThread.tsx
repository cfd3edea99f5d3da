import type { ReactNode } from 'react';
import { useTranslation } from '../../hooks/translation.tsx';
import { Button } from '../../ui/index.ts';
import page from '../page.module.css';
import styles from './PracticeThread.module.css';
import { PRACTICE_STEPS, type PracticeComment, type PracticeDone } from './types.ts';

export interface PracticeThreadProps {
  readonly comments: readonly PracticeComment[];
  /** Whose reply box is open. */
  readonly open: string | undefined;
  readonly replies: ReadonlyMap<string, string>;
  readonly done: ReadonlySet<PracticeDone>;
  readonly onOpen: (nativeId: string) => void;
  readonly onSend: (nativeId: string, text: string) => void;
  /** The real sidebar. */
  readonly children: ReactNode;
}

/** A comment thread of nobody's, with the sidebar beside it as on a site. */
export function PracticeThread(props: PracticeThreadProps) {
  const { comments, open, replies, done, children } = props;
  const { t } = useTranslation();
  return (
    <div className={page.page}>
      <h1 className={page.heading}>{t('practice.title')}</h1>
      <p className={page.soft}>{t('practice.lead')}</p>
      <ol className={styles.steps}>
        {PRACTICE_STEPS.map((step) => (
          <li key={step} className={done.has(step) ? styles.done : undefined}>
            {t(`practice.step.${step}`)}
            {done.has(step) && <span className="visually-hidden"> ({t('practice.done')})</span>}
          </li>
        ))}
      </ol>
      <p role="status">{done.size === PRACTICE_STEPS.length && <strong>{t('practice.all')}</strong>}</p>
      <div className={styles.desk}>
        <section className={styles.thread} aria-label={t('practice.thread')}>
          {comments.map((comment) => (
            <Comment
              key={comment.nativeId}
              comment={comment}
              open={open === comment.nativeId}
              reply={replies.get(comment.nativeId)}
              onOpen={() => props.onOpen(comment.nativeId)}
              onSend={(text) => props.onSend(comment.nativeId, text)}
            />
          ))}
        </section>
        <section className={styles.panel} aria-label={t('app.name')}>
          {children}
        </section>
      </div>
    </div>
  );
}

interface CommentProps {
  readonly comment: PracticeComment;
  readonly open: boolean;
  readonly reply: string | undefined;
  readonly onOpen: () => void;
  readonly onSend: (text: string) => void;
}

function Comment({ comment, open, reply, onOpen, onSend }: CommentProps) {
  const { t } = useTranslation();
  const label = t('practice.box', { author: comment.author });
  return (
    <article className={`${styles.comment} ${open ? styles.here : ''}`} aria-label={comment.author}>
      <strong>{comment.author}</strong>
      <p>{comment.text}</p>
      {reply !== undefined && <p className={styles.reply}>{reply}</p>}
      {reply === undefined && !open && (
        <Button look="quiet" onClick={onOpen}>
          {t('practice.reply')}
        </Button>
      )}
      {reply === undefined && open && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            const text = new FormData(event.currentTarget).get('reply');
            if (typeof text === 'string' && text.trim() !== '') onSend(text.trim());
          }}
        >
          {/* Uncontrolled: what stands in it is what the sidebar put there or a person typed. */}
          <textarea className={styles.box} name="reply" aria-label={label} data-item={comment.nativeId} />
          <div>
            <Button type="submit" look="primary">
              {t('practice.send')}
            </Button>
          </div>
        </form>
      )}
    </article>
  );
}
