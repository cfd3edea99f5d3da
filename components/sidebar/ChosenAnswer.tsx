import { lazy, memo, type Ref, Suspense, useMemo } from 'react';
import { type PreparedAnswer, plainAnswer } from '../../lib/answering/index.ts';
import type { FocusedItem, Operator } from '../../lib/domain/index.ts';
import { useTranslation } from '../hooks/translation.tsx';
import type { Typed } from '../hooks/use-prepared.ts';
import type { Several } from '../hooks/use-several.ts';
import type { AnswerRow } from './AnswerList.tsx';
import { AnswerPreview } from './AnswerPreview.tsx';
import { wantedOf } from './answer-rows.ts';
import type { LoadedPack, SidebarServices } from './services.ts';
import { needsSignature, type SignedText } from './signed-text.ts';
import { answerMarks } from './why-marks.ts';

/** Few answers have a picture, and none is drawn before one of them is chosen. */
const AnswerCards = lazy(() => import('../card/AnswerCards.tsx'));
const Approval = lazy(() => import('./Approval.tsx'));

interface ChosenAnswerProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly services: SidebarServices;
  readonly pack: LoadedPack;
  readonly item: FocusedItem | null;
  readonly operator: Operator | undefined;
  readonly row: AnswerRow;
  /** As it is without anybody's signature. */
  readonly unsigned: PreparedAnswer | undefined;
  readonly prepared: PreparedAnswer | undefined;
  /** False for a moment after each key: the row of a moment ago, of which no picture is handed over. */
  readonly isCurrent: boolean;
  /** The item is one that this account answers. */
  readonly usable: boolean;
  /** An answer is on its way into the page. */
  readonly underWay: boolean;
  /** Of what was inserted a moment ago. */
  readonly replyId: string | null;
  readonly several: Several | undefined;
  readonly typed: Typed;
  readonly paired: boolean;
  readonly starred: boolean;
  readonly onVariant: (variantId: string) => void;
  readonly onPaired: () => void;
  readonly onStar: (answerId: string) => void;
  readonly onInsert: () => void;
  readonly onCopy: () => void;
  readonly onSigned: (signed: SignedText | undefined) => void;
}

/** The answer that is chosen in the list, as it would be handed over, with its picture and the way to a signature. */
export const ChosenAnswer = memo(function ChosenAnswer(props: ChosenAnswerProps) {
  const { services, pack, item, operator, row, unsigned, prepared, usable } = props;
  const { t } = useTranslation();
  const answers = useMemo(() => wantedOf(row.answer, row.together).map(({ answer }) => answer), [row]);
  return (
    <AnswerPreview
      ref={props.ref}
      answer={row.answer}
      prepared={prepared}
      plain={prepared ? undefined : plainAnswer(row.answer, pack.header, services.now())}
      several={props.several}
      typed={props.typed}
      marks={answerMarks(row, t)}
      onVariant={props.onVariant}
      paired={props.paired}
      onPaired={props.onPaired}
      starred={props.starred}
      onStar={() => props.onStar(row.answer.id)}
      canInsert={usable && operator !== undefined && !props.underWay}
      needsOperator={usable && operator === undefined}
      onInsert={props.onInsert}
      onCopy={props.onCopy}
      cards={
        answers.some(({ card }) => card) && (
          <Suspense fallback={null}>
            <AnswerCards
              services={services}
              pack={pack}
              answers={answers}
              item={item}
              operator={operator}
              replyId={props.replyId}
              isCurrent={props.isCurrent}
              gates={prepared?.gates}
            />
          </Suspense>
        )
      }
      signing={
        unsigned &&
        item &&
        operator &&
        usable &&
        !services.practice &&
        needsSignature(unsigned) && (
          <Suspense>
            <Approval
              services={services}
              item={item}
              prepared={unsigned}
              pack={pack.header}
              operator={operator}
              onSigned={props.onSigned}
            />
          </Suspense>
        )
      }
    />
  );
});
