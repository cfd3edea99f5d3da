import type { ReactNode, Ref } from 'react';
import type { PlainAnswer, PreparedAnswer } from '../../lib/answering/index.ts';
import type { Answer } from '../../lib/domain/index.ts';
import { useTranslation } from '../hooks/translation.tsx';
import type { Typed } from '../hooks/use-prepared.ts';
import type { Several } from '../hooks/use-several.ts';
import { FilledText, type Mark, shownDay } from '../ui/index.ts';
import styles from './AnswerPreview.module.css';
import { AskedParts } from './AskedParts.tsx';
import { GateList } from './GateList.tsx';
import { InsertBar } from './InsertBar.tsx';
import { PartFields } from './PartFields.tsx';
import { VariantSwitch } from './VariantSwitch.tsx';

interface AnswerPreviewProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly answer: Answer;
  readonly prepared: PreparedAnswer | undefined;
  /** The answer as it stands by itself, while there is no item to fill it for. */
  readonly plain: PlainAnswer | undefined;
  /** The questions of a comment that asks several, where their answers are in hand. */
  readonly several: Several | undefined;
  readonly typed: Typed;
  /** What of the answer met the question or the search. */
  readonly marks: readonly Mark[];
  readonly onVariant: (variantId: string) => void;
  readonly paired: boolean;
  readonly onPaired: () => void;
  readonly canInsert: boolean;
  readonly needsOperator: boolean;
  readonly starred: boolean;
  readonly onStar: () => void;
  readonly onInsert: () => void;
  readonly onCopy: () => void;
  /** The pictures of the answers, where there are any. */
  readonly cards?: ReactNode;
  /** The way to a supervisor's signature, where the answer needs one. */
  readonly signing?: ReactNode;
}

/** The chosen answer as the citizen would read it, with what is missing as fields. */
export function AnswerPreview(props: AnswerPreviewProps) {
  const { answer, prepared, several, typed } = props;
  const { t, language } = useTranslation();
  const rendered = prepared?.rendered ?? props.plain?.rendered;
  const ready = prepared ? prepared.gates.length === 0 : props.plain?.usable === true;
  const answers = prepared?.parts.map((part) => part.answer) ?? [answer];
  const legal = [...new Set(answers.flatMap(({ legalBasis }) => legalBasis.map(({ title }) => title)))];
  const [validUntil] = answers.flatMap((each) => each.validUntil ?? []).sort();
  const over = prepared?.limit !== undefined && prepared.count > prepared.limit.max;
  return (
    <>
      <section ref={props.ref} className={styles.preview} aria-label={t('preview.title')}>
        {prepared && prepared.variants.length > 1 && (
          <VariantSwitch
            variants={prepared.variants}
            current={prepared.variant}
            onVariant={props.onVariant}
            paired={prepared.pair && props.paired}
            onPaired={props.onPaired}
          />
        )}
        {several && <AskedParts {...several} />}
        {prepared?.parts.map((part) => (
          <PartFields key={part.answer.id} part={part} named={prepared.parts.length > 1} typed={typed} />
        ))}
        {props.cards}
        <p className={styles.text} dir="auto" lang={prepared?.variant.language} data-testid="preview-text">
          {rendered && (
            <FilledText
              rendered={rendered}
              variables={answers.flatMap(({ variables }) => variables)}
              marks={props.marks}
            />
          )}
        </p>
        <p className={styles.meta}>
          {prepared && (
            <span className={over ? styles.over : undefined} data-testid="count">
              {prepared.limit
                ? t('preview.count', { count: prepared.count, max: prepared.limit.max })
                : t('preview.countNoLimit', { count: prepared.count })}
            </span>
          )}
          {prepared?.parts.length === 1 && prepared.variant.wordings.length > 1 && (
            <span>
              {t('preview.wording', { index: prepared.wording + 1, total: prepared.variant.wordings.length })}
            </span>
          )}
          {legal.length > 0 && <span>{t('preview.legal', { text: legal.join('; ') })}</span>}
          {validUntil && <span>{t('preview.validUntil', { day: shownDay(validUntil, language) })}</span>}
        </p>
        <GateList prepared={prepared} answer={answer} needsOperator={props.needsOperator} />
        {props.signing}
      </section>
      <InsertBar
        canInsert={props.canInsert && prepared !== undefined && ready}
        canCopy={ready}
        starred={several ? undefined : props.starred}
        onStar={props.onStar}
        onInsert={props.onInsert}
        onCopy={props.onCopy}
      />
    </>
  );
}
