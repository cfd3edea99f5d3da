import type { Answer } from '../../../lib/domain/index.ts';
import { type Item, keyOf, PARTS, type PartId, partOf } from '../../../lib/drafting/index.ts';
import type { PackDiff } from '../../../lib/packs/index.ts';
import { CardBeside, type CardSources } from '../../card/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Difference } from '../difference/index.ts';
import styles from './packs.module.css';

type Header = NonNullable<PackDiff['whole']['before']>;

const answerItem = (answer: Answer): Item => ({ kind: 'answer', answer });

interface ReleaseDiffProps {
  readonly diff: PackDiff;
  readonly cards: CardSources | undefined;
}

/** Everything that a signature would put in the office's mouth, beside the pack in use, word by word. */
export function ReleaseDiff({ diff, cards }: ReleaseDiffProps) {
  const { t } = useTranslation();
  const { before, after } = diff.whole;
  const lists = before && after ? partChanges(before, after) : [];
  const shown = new Set<string>(['blocks', ...lists.map(({ id }) => (inCalendar(id) ? 'calendar' : id))]);
  const parts = diff.parts.filter((name) => !shown.has(name));
  return (
    <div className={styles.changes}>
      <Changes
        cards={cards}
        label={t('packNews.changesWithdrawn', { count: diff.withdrawn.length })}
        changes={diff.withdrawn.map(({ answer, reason }) => ({
          title: reason ? `${answer.title} (${reason})` : answer.title,
          before: answerItem(answer),
          after: undefined,
        }))}
      />
      <Changes
        cards={cards}
        label={t('packNews.changesAdded', { count: diff.added.length })}
        changes={diff.added.map((answer) => ({
          title: answer.title,
          before: undefined,
          after: answerItem(answer),
        }))}
      />
      <Changes
        cards={cards}
        label={t('packNews.changesChanged', { count: diff.changed.length })}
        changes={diff.changed.map(({ before, after }) => ({
          title: after.title,
          before: answerItem(before),
          after: answerItem(after),
        }))}
      />
      <Changes
        cards={cards}
        label={t('packs.changesTexts', { count: diff.factChanges.length + diff.blockChanges.length })}
        changes={[
          ...diff.factChanges.map(({ before, after }) => ({
            title: after?.label ?? before?.label ?? '',
            before: before && ({ kind: 'fact', fact: before } as const),
            after: after && ({ kind: 'fact', fact: after } as const),
          })),
          ...diff.blockChanges.map(({ before, after }) => ({
            title: after?.id ?? before?.id ?? '',
            before: before && ({ kind: 'block', block: before } as const),
            after: after && ({ kind: 'block', block: after } as const),
          })),
        ]}
      />
      <Changes
        label={t('packs.changesLists', { count: lists.length })}
        cards={cards}
        changes={lists.map(({ id, was, is }) => ({
          title: t(`packParts.name.${id}`),
          before: { kind: 'part', part: was },
          after: { kind: 'part', part: is },
        }))}
      />
      {parts.length > 0 && <p>{t('packs.changesParts', { names: parts.join(', ') })}</p>}
    </div>
  );
}

const inCalendar = (id: PartId): boolean => id === 'timeZone' || id === 'hours' || id === 'holidays';

/** Rules and lists that differ, as the lines in which they are written. */
function partChanges(before: Header, after: Header) {
  return PARTS.flatMap((id) => {
    const [was, is] = [partOf(before, id), partOf(after, id)];
    return was.lines.join('\n') === is.lines.join('\n') ? [] : [{ id, was, is }];
  });
}

interface ChangesProps {
  readonly cards: CardSources | undefined;
  readonly label: string;
  readonly changes: readonly {
    readonly title: string;
    readonly before: Item | undefined;
    readonly after: Item | undefined;
  }[];
}

function Changes({ cards, label, changes }: ChangesProps) {
  if (changes.length === 0) return null;
  return (
    <details>
      <summary>{label}</summary>
      <ul className={styles.list}>
        {changes.map(({ title, before, after }) => (
          <li key={keyOfEither(before, after)}>
            <details>
              <summary>{title}</summary>
              <Difference before={before} after={after} />
              {cards && <CardBeside before={answerOf(before)} after={answerOf(after)} sources={cards} />}
            </details>
          </li>
        ))}
      </ul>
    </details>
  );
}

const answerOf = (item: Item | undefined): Answer | undefined =>
  item?.kind === 'answer' ? item.answer : undefined;

function keyOfEither(before: Item | undefined, after: Item | undefined): string {
  const item = after ?? before;
  return item ? keyOf(item) : '';
}
