import { useState } from 'react';
import { stateOf } from '../../../lib/answers/index.ts';
import {
  type Answer,
  type Limit,
  NOT_COUNTERSIGNED,
  type Pack,
  type Variant,
} from '../../../lib/domain/index.ts';
import { type CardSource, OneCard } from '../../card/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { FilledText, shownDay } from '../../ui/index.ts';
import styles from './AnswerDetail.module.css';
import { PlaceChoice } from './PlaceChoice.tsx';
import { PLACES, type ShownWording, shownIn } from './places.ts';

interface AnswerDetailProps {
  readonly answer: Answer;
  readonly pack: Omit<Pack, 'answers'>;
  readonly cards: CardSource;
  readonly today: string;
}

/** One answer as the public would read it in each place, and what stands behind it. */
export function AnswerDetail({ answer, pack, cards, today }: AnswerDetailProps) {
  const { t, language } = useTranslation();
  const [at, setAt] = useState(0);
  const place = PLACES[at] ?? PLACES[0];
  const { limit, variants } = place ? shownIn(answer, place, pack, {}) : { limit: undefined, variants: [] };
  const day = (date: string | undefined) => date && shownDay(date, language);
  const facts: readonly (readonly [string, string])[] = [
    [t('answers.state'), t(`answers.${stateOf(answer, today)}`)],
    [t('answers.validity'), `${day(answer.validFrom) ?? '…'} – ${day(answer.validUntil) ?? '…'}`],
    [t('answers.reviewBy'), day(answer.reviewBy) ?? '–'],
    [t('answers.owner'), answer.owner],
    [
      t('answers.approvals'),
      answer.approvals
        .map(({ by, note }) =>
          note === NOT_COUNTERSIGNED ? `${by} (${t('packNews.notCountersigned')})` : by,
        )
        .join(', ') || '–',
    ],
    [t('answers.legal'), answer.legalBasis.map(({ title }) => title).join('; ') || '–'],
  ];
  return (
    <article className={styles.detail} aria-labelledby={`answer-${answer.id}`}>
      <h2 id={`answer-${answer.id}`} className={styles.title}>
        {answer.title}
      </h2>
      <p className={styles.soft}>
        <code>{answer.id}</code> · {t('answers.revision', { revision: answer.revision })}
      </p>
      <PlaceChoice places={PLACES} at={at} onChoose={setAt} />
      {variants.length === 0 && <p className={styles.soft}>{t('answers.noVariant')}</p>}
      {variants.map(({ variant, wordings: [first] }) => (
        <VariantCard
          key={variant.id}
          variant={variant}
          variables={answer.variables}
          first={first}
          limit={limit}
        />
      ))}
      {answer.card && (
        <section className={styles.card} aria-label={t('card.title')}>
          <p className={styles.soft}>{t('card.title')}</p>
          <OneCard card={answer.card} validUntil={answer.validUntil} source={cards} />
        </section>
      )}
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <details className={styles.samples}>
        <summary>{t('answers.samples', { count: answer.sampleQuestions.length })}</summary>
        <ul>
          {answer.sampleQuestions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </details>
    </article>
  );
}

interface VariantCardProps {
  readonly variant: Variant;
  readonly variables: Answer['variables'];
  /** The wording that is used first. */
  readonly first: ShownWording | undefined;
  readonly limit: Limit | undefined;
}

function VariantCard({ variant, variables, first, limit }: VariantCardProps) {
  const { t } = useTranslation();
  const count = first?.count ?? 0;
  const over = limit !== undefined && count > limit.max;
  return (
    <section className={styles.variant}>
      <p className={styles.soft}>
        {variant.language} · {t(`preview.${variant.register}`)} · {t(`preview.${variant.length}`)} ·{' '}
        <span className={over ? styles.over : undefined}>
          {limit ? t('preview.count', { count, max: limit.max }) : t('preview.countNoLimit', { count })}
        </span>
        {variant.wordings.length > 1 && ` · ${t('answers.wordings', { count: variant.wordings.length })}`}
      </p>
      <p className={styles.text} dir="auto" lang={variant.language}>
        {first && <FilledText rendered={first.rendered} variables={variables} />}
      </p>
    </section>
  );
}
