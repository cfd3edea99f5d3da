import type { Answer } from '../../../lib/domain/index.ts';
import type { Fault } from '../../../lib/drafting/index.ts';

/** What every part of an answer's form gets. */
export interface FormProps {
  readonly answer: Answer;
  readonly faults: readonly Fault[];
  readonly onChange: (change: Partial<Answer>) => void;
}
