import { useDeferredValue, useMemo, useState } from 'react';
import type { Values } from '../../../lib/answers/index.ts';
import type { Answer, Limit, Pack } from '../../../lib/domain/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { FilledText } from '../../ui/index.ts';
import { type AnswerPlace, PLACES, PlaceChoice, type ShownWording, shownIn } from '../answers/index.ts';
import styles from './Preview.module.css';

/** In public on each site, and in a private message. */
const PREVIEW_PLACES: readonly AnswerPlace[] = [...PLACES, { platform: 'facebook', surface: 'dm' }];

interface PreviewProps {
  readonly answer: Answer;
  readonly pack: Pick<Pack, 'facts' | 'blocks' | 'limits'>;
  readonly samples: Values;
}

/** The answer as the public would read it on each site, counted by that site's rule, while it is being written. */
export function Preview({ answer, pack, samples }: PreviewProps) {
  const { t } = useTranslation();
  const [at, setAt] = useState(0);
  const [first] = PREVIEW_PLACES;
  const place = PREVIEW_PLACES[at] ?? first;
  const words = useDeferredValue(answer);
  const shown = useMemo(
    () => (place ? shownIn(words, place, pack, samples) : undefined),
    [words, place, pack, samples],
  );
  const over = useMemo(
    () =>
      PREVIEW_PLACES.map((one) => {
        const { limit, variants } = shownIn(words, one, pack, samples);
        // Where the shortest fits, the place is served: the sidebar offers the variant that fits.
        return (
          limit !== undefined &&
          variants.length > 0 &&
          variants.every(({ wordings }) => wordings.every(({ count }) => count > limit.max))
        );
      }),
    [words, pack, samples],
  );
  return (
    <section className={styles.preview} aria-label={t('preview.title')}>
      <h2 className={styles.title}>{t('preview.title')}</h2>
      <PlaceChoice
        places={PREVIEW_PLACES}
        at={at}
        onChoose={setAt}
        remarkOn={(one) => over[one] && <span className={styles.over}>{` · ${t('drafting.tooLong')}`}</span>}
      />
      {shown?.variants.length === 0 && <p className={styles.soft}>{t('answers.noVariant')}</p>}
      {shown?.variants.map(({ variant, wordings }) => (
        <article key={variant.id} className={styles.variant}>
          <p className={styles.soft}>
            {variant.language} · {t(`preview.${variant.register}`)} · {t(`preview.${variant.length}`)}
          </p>
          {wordings.map((wording) => (
            <WordingCard
              key={wording.number}
              wording={wording}
              variables={words.variables}
              // A long variant need not fit where a shorter one does: the sidebar offers that one.
              alarming={over[at] === true || variant.length === 'short'}
              limit={shown.limit}
              language={variant.language}
            />
          ))}
        </article>
      ))}
    </section>
  );
}

interface WordingCardProps {
  readonly wording: ShownWording;
  readonly variables: Answer['variables'];
  readonly alarming: boolean;
  readonly limit: Limit | undefined;
  readonly language: string;
}

function WordingCard({
  wording: { rendered, count },
  variables,
  alarming,
  limit,
  language,
}: WordingCardProps) {
  const { t } = useTranslation();
  const tooLong = limit !== undefined && count > limit.max;
  const open = [...rendered.missing, ...rendered.unknown];
  return (
    <div className={styles.wording}>
      <p className={styles.text} dir="auto" lang={language}>
        <FilledText rendered={rendered} variables={variables} />
        {rendered.text === '' && <span className={styles.soft}>{t('drafting.nothingWritten')}</span>}
      </p>
      <p className={styles.soft}>
        <span className={tooLong && alarming ? styles.over : undefined}>
          {limit ? t('preview.count', { count, max: limit.max }) : t('preview.countNoLimit', { count })}
          {tooLong && ` · ${t('drafting.tooLong')}`}
        </span>
        {open.length > 0 && (
          <span className={styles.open}>{` · ${t('drafting.open', { names: open.join(', ') })}`}</span>
        )}
      </p>
    </div>
  );
}
