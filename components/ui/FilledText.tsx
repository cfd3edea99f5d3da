import { gapsIn, type Rendered } from '../../lib/answers/index.ts';
import type { Variable } from '../../lib/domain/index.ts';
import { useTranslation } from '../hooks/translation.tsx';
import styles from './FilledText.module.css';
import { Marked } from './Marked.tsx';
import type { Mark } from './marking.ts';

interface FilledTextProps {
  readonly rendered: Rendered;
  /** Of every answer in the text. */
  readonly variables: readonly Variable[];
  readonly marks?: readonly Mark[];
}

const NO_MARKS: readonly Mark[] = [];

/** A text of an answer as it would be read, with every value that is still to come named where it will stand. */
export function FilledText({ rendered, variables, marks = NO_MARKS }: FilledTextProps) {
  const { t, language } = useTranslation();
  return gapsIn(rendered).map(({ text, start, gap }) =>
    gap === undefined ? (
      <Marked key={start} text={text} marks={marks} />
    ) : (
      <mark key={start} className={styles.gap}>
        <span className="visually-hidden" lang={language}>
          {t('preview.gap')}{' '}
        </span>
        {labelOf(gap, variables) ?? text}
        <span aria-hidden="true">&nbsp;…</span>
      </mark>
    ),
  );
}

/** What nothing defines has no other name than the one in the wording. */
function labelOf(gap: string, variables: readonly Variable[]): string | undefined {
  return variables.find(({ name }) => name === gap)?.label || undefined;
}
