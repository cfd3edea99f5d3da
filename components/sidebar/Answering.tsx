import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { plainAnswer, suggestedEvent } from '../../lib/answering/index.ts';
import { deadlinesOf, NO_DEADLINES } from '../../lib/calendar/index.ts';
import type { Answer, AskedPart, ItemClass, Operator, Suggestion } from '../../lib/domain/index.ts';
import { useTranslation } from '../hooks/translation.tsx';
import { useAnswerSearch } from '../hooks/use-answer-search.ts';
import { useGap } from '../hooks/use-gap.ts';
import type { Insertion } from '../hooks/use-insertion.ts';
import { usePrepared, type WantedAnswer } from '../hooks/use-prepared.ts';
import { type SeveralPart, useSeveral } from '../hooks/use-several.ts';
import { useSuggestions } from '../hooks/use-suggestions.ts';
import { useWithdrawn } from '../hooks/use-withdrawn.ts';
import { useWordingUses } from '../hooks/use-wording-uses.ts';
import { Notice } from '../ui/index.ts';
import { AccountNotice } from './AccountNotice.tsx';
import { AnswerList, type AnswerRow, TOGETHER } from './AnswerList.tsx';
import { AnswerPreview } from './AnswerPreview.tsx';
import type { Hand } from './focus-hold.ts';
import { ItemActions } from './ItemActions.tsx';
import { ItemCard } from './ItemCard.tsx';
import { NoFit } from './NoFit.tsx';
import { OutcomeNotice } from './OutcomeNotice.tsx';
import { PageNotice } from './PageNotice.tsx';
import { holdsItem } from './phase.ts';
import { SearchBox } from './SearchBox.tsx';
import type { LinkState, LoadedPack, SidebarServices } from './services.ts';
import { WithdrawnNotice } from './WithdrawnNotice.tsx';
import { answerMarks } from './why-marks.ts';

interface AnsweringProps {
  readonly services: SidebarServices;
  readonly pack: LoadedPack | undefined;
  readonly loading: boolean;
  readonly link: LinkState;
  readonly hand: Hand;
  readonly operator: Operator | undefined;
  readonly insertion: Insertion;
  /** Whether the panel gives the keyboard back to the page after an answer went in by a key pressed here. */
  readonly closeAfterInsert: boolean;
  readonly onFollow: () => void;
  readonly onShow: (nativeId: string) => void;
  readonly onPick: () => void;
  readonly onConfirmAccount: (account: string) => Promise<void>;
}

const NONE: readonly Suggestion[] = [];
const NOTHING: readonly AskedPart[] = [];
const NOBODY: readonly SeveralPart[] = [];

/** From the item in hand to the answer: card, list, preview, and what became of it. */
export function Answering(props: AnsweringProps) {
  const { services, pack, hand, operator, insertion } = props;
  const { t } = useTranslation();
  const { item, waiting, page } = hand;
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<string | undefined>();
  const [variantId, setVariantId] = useState<string | undefined>();
  const [turn, setTurn] = useState(0);
  const preview = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const early = useRef('');
  const byKey = useRef(false);
  const standing = item?.actingAs.standing;
  const usable = item !== null && !item.own && standing === 'official';
  const suggestions = useSuggestions(pack, item);
  const found = typeof suggestions === 'string' ? NONE : suggestions.suggestions;
  const searched = useAnswerSearch(pack, query);
  const hits = query.trim() === '' ? found : searched.hits;
  const itemKey = item ? `${item.platform}:${item.nativeId}` : '';
  const several = useSeveral(pack, typeof suggestions === 'string' ? NOTHING : suggestions.asked, itemKey);
  const together = query.trim() === '' ? several.parts : NOBODY;
  const rows = useMemo(() => listRows(pack, hits, together), [pack, hits, together]);
  const listed = useMemo(
    () => [...new Set([...rows.map(({ answer }) => answer), ...together.flatMap(({ choices }) => choices)])],
    [rows, together],
  );
  const first = rows.find(({ key }) => key === chosen) ?? rows[0];
  const shown = useMemo(() => wantedOf(first).map(({ answer }) => answer), [first]);
  const { withdrawn, dismiss } = useWithdrawn({ pack, itemKey, shown, onKept: () => setChosen(first?.key) });
  // Nothing takes the place of a recalled answer by itself.
  const current = withdrawn ? undefined : first;
  const wanted = useMemo(() => wantedOf(current), [current]);
  const place = { account: item?.actingAs.account ?? '', platform: item?.platform ?? '' };
  const uses = useWordingUses(services, place, listed, turn);
  const { prepared, typed } = usePrepared({
    services,
    pack,
    item: item && !item.own && standing !== 'other' ? item : null,
    wanted,
    operator: operator?.id,
    variantId,
    uses,
  });

  const startOver = useEffectEvent((anotherItem: string) => {
    setChosen(undefined);
    setVariantId(undefined);
    setQuery('');
    // A failure stays to be read, though its comment may be out of focus already.
    if (anotherItem !== '' && insertion.phase.kind !== 'failed') insertion.reset();
  });
  useEffect(() => startOver(itemKey), [itemKey]);
  useEffect(() => {
    if (insertion.phase.kind === 'inserted') setTurn((before) => before + 1);
  }, [insertion.phase.kind]);
  const gap = useGap({ services, pack, item: usable ? item : undefined, operator, state: suggestions });
  const itemClass = pack?.answers.find(({ id }) => id === found[0]?.answerId)?.class;
  const due = useMemo(
    () =>
      pack && item && !item.own
        ? deadlinesOf(pack.header, itemClass, item.postedAt, services.now())
        : NO_DEADLINES,
    [pack, item, itemClass, services],
  );
  useLogOpened(props, itemClass, typeof suggestions !== 'string');
  useLogSuggested(props, found, typeof suggestions !== 'string');

  const insert = (): void => {
    if (!item || !pack || !operator || !usable || holdsItem(insertion.phase) || !searched.settled) return;
    if (!prepared) {
      early.current = current ? `${itemKey} ${current.key}` : '';
      return;
    }
    if (prepared.gates.length > 0) {
      preview.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    void insertion.insert({
      item,
      prepared,
      pack,
      operator,
      suggestions: found,
      from: query === '' ? 'suggestion' : 'search',
    });
  };
  // A key that came a moment before the text was ready is not lost, unless the operator has moved on.
  useEffect(() => {
    if (!prepared || early.current === '') return;
    const same = early.current === `${itemKey} ${current?.key}`;
    early.current = '';
    if (same) insert();
  });
  const stopArmed = useEffectEvent(() => insertion.phase.kind === 'armed' && insertion.cancel());
  const recalled = withdrawn !== undefined;
  useEffect(() => {
    if (recalled) stopArmed();
  }, [recalled]);
  const choose = (key: string): void => {
    dismiss();
    setChosen(key);
    setVariantId(undefined);
    if (!holdsItem(insertion.phase) && insertion.phase.kind !== 'choosing') insertion.reset();
  };
  const insertByKey = (): void => {
    byKey.current = true;
    insert();
  };
  useShortcuts({ rows, current, choose, insert: insertByKey, insertion, query, setQuery, search });
  const insertByCommand = useEffectEvent(() => {
    byKey.current = false;
    insert();
  });
  useEffect(() => services.watchInsertCommand(() => insertByCommand()), [services]);
  const giveBack = useEffectEvent(() => {
    if (props.closeAfterInsert && byKey.current) void insertion.settled().then(() => services.close());
  });
  useEffect(() => {
    if (insertion.phase.kind === 'inserted') giveBack();
  }, [insertion.phase.kind]);

  return (
    <>
      {waiting && (
        <Notice tone="info">
          {t('item.changed')}{' '}
          <button
            type="button"
            className="link"
            onClick={props.onFollow}
            disabled={holdsItem(insertion.phase)}
          >
            {t('item.follow')}
          </button>
        </Notice>
      )}
      <PageNotice link={props.link} hand={hand} loading={props.loading} onPick={props.onPick} />
      {item && (
        <ItemCard
          key={itemKey}
          item={item}
          why={current?.why ?? []}
          deadlines={due}
          now={services.now()}
          onShow={() => props.onShow(item.nativeId)}
        />
      )}
      {item && page && <AccountNotice item={item} pack={pack} onConfirm={props.onConfirmAccount} />}
      {withdrawn && <WithdrawnNotice withdrawn={withdrawn} onInstead={choose} onDismiss={dismiss} />}
      {item && usable && operator && (
        <ItemActions
          key={`${itemKey} actions`}
          now={services.now}
          onDecide={(decision, note) => services.recordDecision(item, operator, decision, note)}
        />
      )}
      <OutcomeNotice insertion={insertion} now={services.now} />
      {pack && standing !== 'other' && !item?.own && (
        <>
          <SearchBox
            ref={search}
            query={query}
            onQuery={setQuery}
            list={rows.length > 0 ? 'answers' : undefined}
            active={current?.key}
          />
          <AnswerList
            rows={rows}
            current={current?.key}
            query={query}
            item={item}
            state={suggestions}
            searched={searched}
            onChoose={choose}
            onInsert={insert}
          />
          {query === '' && <NoFit gap={gap} />}
          {current && (prepared || !item) && (
            <AnswerPreview
              ref={preview}
              answer={current.answer}
              prepared={prepared}
              plain={prepared ? undefined : plainAnswer(current.answer, pack.header, services.now())}
              several={current.together ? several : undefined}
              typed={typed}
              marks={answerMarks(current, t)}
              onVariant={setVariantId}
              canInsert={usable && operator !== undefined && !holdsItem(insertion.phase)}
              needsOperator={usable && operator === undefined}
              onInsert={insert}
              onCopy={(text) => void insertion.copy(text)}
            />
          )}
        </>
      )}
    </>
  );
}

type ListedHit = Omit<AnswerRow, 'key' | 'answer'> & { readonly answerId: string };

/** All questions of the comment together stand first, then each answer by itself. */
function listRows(
  pack: LoadedPack | undefined,
  hits: readonly ListedHit[],
  together: readonly SeveralPart[],
): AnswerRow[] {
  if (!pack) return [];
  const byId = new Map<string, Answer>(pack.answers.map((answer) => [answer.id, answer]));
  const rows = hits.flatMap(({ answerId, ...hit }): AnswerRow[] => {
    const answer = byId.get(answerId);
    return answer ? [{ ...hit, key: answerId, answer }] : [];
  });
  const first = together.find(({ answer }) => answer !== null)?.answer;
  if (!first) return rows;
  const why = together.flatMap(({ answer, asked }) =>
    [asked.suggestion, ...asked.others].filter(({ answerId }) => answerId === answer?.id),
  );
  return [
    { key: TOGETHER, answer: first, together, why: why.flatMap((suggestion) => suggestion.why) },
    ...rows,
  ];
}

function wantedOf(row: AnswerRow | undefined): WantedAnswer[] {
  if (!row) return [];
  if (!row.together) return [{ answer: row.answer }];
  return row.together.flatMap(({ answer, asked }) => (answer ? [{ answer, asked: asked.text }] : []));
}

interface ShortcutInput {
  readonly rows: readonly AnswerRow[];
  readonly current: AnswerRow | undefined;
  readonly choose: (key: string) => void;
  readonly insert: () => void;
  readonly insertion: Insertion;
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly search: React.RefObject<HTMLInputElement | null>;
}

/** Keys of the whole panel: `/` to search, arrows to choose, Alt+digit anywhere, Enter to insert, Esc to step back. */
function useShortcuts(input: ShortcutInput): void {
  const latest = useRef(input);
  latest.current = input;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { rows, current, choose, insert, insertion, query, setQuery, search } = latest.current;
      const target = event.target as Element;
      const inSearch = target === search.current;
      const typing = target.matches('input, textarea, select') && !inSearch;
      const onControl = target.closest('button, a, summary, dialog') !== null;
      const digit = event.altKey ? /^Digit([1-9])$/.exec(event.code)?.[1] : undefined;
      if (digit) {
        const row = rows[Number(digit) - 1];
        if (row) choose(row.key);
      } else if (event.key === 'Escape') {
        if (insertion.phase.kind === 'armed') insertion.cancel();
        else if (query !== '') setQuery('');
        else if (insertion.phase.kind !== 'choosing' && !holdsItem(insertion.phase)) insertion.reset();
        else return;
      } else if (typing || event.altKey || event.ctrlKey || event.metaKey) return;
      else if (event.key === '/' && !inSearch) search.current?.focus();
      else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        const at = current ? rows.indexOf(current) : -1;
        const next = rows[Math.min(rows.length - 1, Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1)))];
        if (next) choose(next.key);
      } else if (event.key === 'Enter' && !onControl) {
        // A key held down must not run on into the page's box, where bare Enter sends.
        if (!event.repeat) insert();
      } else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** The clocks of a question start when somebody who may answer it has it in focus. */
function useLogOpened(
  { services, pack, hand, operator }: AnsweringProps,
  itemClass: ItemClass | undefined,
  ready: boolean,
): void {
  const logged = useRef('');
  const { item } = hand;
  useEffect(() => {
    if (!ready || !item || item.own || !pack || !operator || item.actingAs.standing !== 'official') return;
    if (item.text.trim() === '') return;
    const key = `${item.platform}:${item.nativeId}`;
    if (logged.current === key) return;
    logged.current = key;
    void services.recordOpened(item, itemClass, operator);
  }, [services, pack, item, itemClass, operator, ready]);
}

/** What was offered for an item is an event too, once per item shown while somebody is answering. */
function useLogSuggested(
  { services, pack, hand, operator }: AnsweringProps,
  found: Parameters<typeof suggestedEvent>[4],
  ready: boolean,
): void {
  const logged = useRef('');
  const { item } = hand;
  useEffect(() => {
    if (!ready || !item || item.own || !pack || !operator || item.actingAs.standing !== 'official') return;
    const key = `${item.platform}:${item.nativeId}:${pack.header.version}`;
    if (logged.current === key) return;
    logged.current = key;
    void services.append(suggestedEvent(services.createId(), operator, item, pack.header, found));
  }, [services, pack, item, operator, found, ready]);
}
