import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { plainAnswer } from '../../lib/answering/index.ts';
import { answersById } from '../../lib/answers/index.ts';
import { deadlinesOf, NO_DEADLINES } from '../../lib/calendar/index.ts';
import type { Answer, AskedPart, Operator, Settings, Suggestion } from '../../lib/domain/index.ts';
import { useTranslation } from '../hooks/translation.tsx';
import { useAnswerSearch } from '../hooks/use-answer-search.ts';
import { useEarlyKey } from '../hooks/use-early-key.ts';
import { useGap } from '../hooks/use-gap.ts';
import type { Insertion } from '../hooks/use-insertion.ts';
import { useLogItem } from '../hooks/use-log-item.ts';
import { type Owed, usePair } from '../hooks/use-pair.ts';
import { usePrepared } from '../hooks/use-prepared.ts';
import { useSame } from '../hooks/use-same.ts';
import { type SeveralPart, useSeveral } from '../hooks/use-several.ts';
import { type ShelfName, useShelf } from '../hooks/use-shelf.ts';
import { useShortcuts, whenUp } from '../hooks/use-shortcuts.ts';
import { useStanding } from '../hooks/use-standing.ts';
import { useSuggestions } from '../hooks/use-suggestions.ts';
import { useWithdrawn } from '../hooks/use-withdrawn.ts';
import { useWordingUses } from '../hooks/use-wording-uses.ts';
import { LiveRegion, Notice } from '../ui/index.ts';
import { AccountNotice } from './AccountNotice.tsx';
import { AnswerList } from './AnswerList.tsx';
import { listRows, wantedOf } from './answer-rows.ts';
import { ChosenAnswer } from './ChosenAnswer.tsx';
import type { Hand } from './focus-hold.ts';
import { HandOff } from './HandOff.tsx';
import { ItemActions } from './ItemActions.tsx';
import { ItemCard } from './ItemCard.tsx';
import { NoFit } from './NoFit.tsx';
import { OutcomeNotice } from './OutcomeNotice.tsx';
import { OwedNotice } from './OwedNotice.tsx';
import { PageNotice } from './PageNotice.tsx';
import { PastAnswers } from './PastAnswers.tsx';
import { holdsItem } from './phase.ts';
import { SearchBox } from './SearchBox.tsx';
import { ShelfBar } from './ShelfBar.tsx';
import type { LinkState, LoadedPack, SidebarServices } from './services.ts';
import { type SignedText, signedFor, withSignature } from './signed-text.ts';
import { WithdrawnNotice } from './WithdrawnNotice.tsx';

interface AnsweringProps {
  readonly services: SidebarServices;
  readonly pack: LoadedPack | undefined;
  readonly loading: boolean;
  readonly link: LinkState;
  readonly picking: boolean;
  readonly hand: Hand;
  readonly operator: Operator | undefined;
  readonly insertion: Insertion;
  readonly afterInsert: Settings['afterInsert'];
  /** Ids of the starred answers. */
  readonly favourites: readonly string[];
  readonly onFollow: () => void;
  readonly onShow: (nativeId: string) => void;
  readonly onPick: () => void;
  readonly onConfirmAccount: (account: string) => Promise<void>;
}

const NO_ANSWERS: readonly Answer[] = [];
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
  /** Settled once the key that inserts is up; undefined for a button or the browser's command. */
  const byKey = useRef<Promise<void> | undefined>(undefined);
  const standing = item?.actingAs.standing;
  const usable = item !== null && !item.own && standing === 'official';
  const suggestions = useSuggestions(services.rank, pack, item);
  const found = typeof suggestions === 'string' ? NONE : suggestions.suggestions;
  const searched = useAnswerSearch(pack, query);
  const known = useMemo(() => answersById(pack?.answers ?? NO_ANSWERS), [pack]);
  const shelf = useShelf(services, props.favourites, known);
  const pair = usePair({
    pack,
    item,
    operator: operator?.id,
    phase: insertion.phase.kind,
    now: services.now,
  });
  const owed = pair.isHere ? pair.owed : undefined;
  const offered = useMemo(() => owedFirst(owed, found), [owed, found]);
  const hits = query.trim() === '' ? (shelf.hits ?? offered) : searched.hits;
  const itemKey = item ? `${item.platform}:${item.nativeId}` : '';
  const several = useSeveral(pack, typeof suggestions === 'string' ? NOTHING : suggestions.asked, itemKey);
  const together = query.trim() === '' && !shelf.name ? several.parts : NOBODY;
  const rows = useMemo(() => listRows(pack, hits, together), [pack, hits, together]);
  const listed = useMemo(
    () => [...new Set([...rows.map(({ answer }) => answer), ...together.flatMap(({ choices }) => choices)])],
    [rows, together],
  );
  const first = rows.find(({ key }) => key === chosen) ?? rows[0];
  const shown = useMemo(() => wantedOf(first?.answer, first?.together).map((one) => one.answer), [first]);
  const { withdrawn, dismiss } = useWithdrawn({ pack, itemKey, shown, onKept: () => setChosen(first?.key) });
  // Nothing takes the place of a recalled answer by itself.
  const current = withdrawn ? undefined : first;
  const { answer, together: parts } = current ?? {};
  const wanted = useMemo(() => wantedOf(answer, parts), [answer, parts]);
  const account = { account: item?.actingAs.account ?? '', platform: item?.platform ?? '' };
  const { uses, current: usesKnown } = useWordingUses(services, account, listed, turn);
  const asVariant = variantId ?? (answer && answer.id === owed?.answerId ? owed.variantId : undefined);
  const chosenNow = useMemo(
    () => ({
      place: `${pack?.header.version} ${itemKey}`,
      row: current,
      wanted,
      variantId: asVariant,
      paired: pair.on,
    }),
    [pack, itemKey, current, wanted, asVariant, pair.on],
  );
  const beside = useStanding(chosenNow, usesKnown || item === null || current === undefined);
  /** What stands beside the list is of what is chosen in it. Else it is of a moment ago, and nothing of it may be handed over. */
  const isCurrent = beside === chosenNow;
  const [signed, setSigned] = useState<SignedText | undefined>();
  const { prepared: unsigned, typed } = usePrepared({
    services,
    pack,
    item: item && !item.own && standing !== 'other' ? item : null,
    wanted: beside.wanted,
    operator: operator?.id,
    variantId: beside.variantId,
    paired: beside.paired,
    held: signed?.item === itemKey ? signed.text : undefined,
    uses: usesKnown || !isCurrent ? uses : undefined,
  });
  const prepared =
    unsigned &&
    pack &&
    withSignature(unsigned, signed, {
      item: itemKey,
      for: signedFor(unsigned, pack.header, operator?.id ?? ''),
      now: services.now(),
    });

  const startOver = useEffectEvent((anotherItem: string) => {
    setChosen(undefined);
    setVariantId(undefined);
    pair.set(false);
    setQuery('');
    shelf.close();
    // A failure stays to be read, though its comment may be out of focus already.
    if (anotherItem !== '' && insertion.phase.kind !== 'failed') insertion.reset();
  });
  useEffect(() => startOver(itemKey), [itemKey]);
  useEffect(() => {
    if (insertion.phase.kind === 'inserted') setTurn((before) => before + 1);
  }, [insertion.phase.kind]);
  const gap = useGap({ services, pack, item: usable ? item : undefined, operator, state: suggestions });
  const itemClass = pack && answersById(pack.answers).get(found[0]?.answerId ?? '')?.class;
  const due = useMemo(
    () =>
      pack && item && !item.own
        ? deadlinesOf(pack.header, itemClass, item.postedAt, services.now())
        : NO_DEADLINES,
    [pack, item, itemClass, services],
  );
  useLogItem({ services, pack, item, operator, itemClass, found, ready: typeof suggestions !== 'string' });

  const meant = current ? `${itemKey} ${current.key} ${query}` : '';
  const ready = prepared !== undefined && isCurrent && searched.settled;
  const insert = (): void => {
    if (!item || !pack || !operator || !usable || holdsItem(insertion.phase)) return;
    if (!ready) {
      keepKey();
      return;
    }
    if (prepared.gates.length > 0) {
      preview.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    pair.begin(item, prepared);
    void insertion.insert({
      item,
      prepared,
      pack,
      operator,
      suggestions: found,
      from: cameFrom(query, shelf.name, prepared.answer.id === owed?.answerId),
    });
  };
  // What stands in the list while it is searched is of a moment ago.
  const keepKey = useEarlyKey({ ready, meant, act: insert });
  const copyable = (): string | undefined => {
    if (prepared) return prepared.gates.length === 0 ? prepared.rendered.text : undefined;
    if (item || !pack || !current) return undefined;
    const plain = plainAnswer(current.answer, pack.header, services.now());
    return plain.usable ? plain.rendered.text : undefined;
  };
  const copy = (): void => {
    if (!isCurrent || !searched.settled) {
      keepCopy();
      return;
    }
    const text = copyable();
    if (text !== undefined) void insertion.copy(text);
  };
  const keepCopy = useEarlyKey({ ready: isCurrent && searched.settled, meant, act: copy });
  const stopArmed = useEffectEvent(() => insertion.phase.kind === 'armed' && insertion.cancel());
  const recalled = withdrawn !== undefined;
  useEffect(() => {
    if (recalled) stopArmed();
  }, [recalled]);
  const choose = (key: string): void => {
    dismiss();
    setChosen(key);
    setVariantId(undefined);
    pair.set(false);
    if (!holdsItem(insertion.phase) && insertion.phase.kind !== 'choosing') insertion.reset();
  };
  const insertByKey = (): void => {
    byKey.current = whenUp('Enter');
    insert();
  };
  const { returnKeyboard } = services;
  const leave = returnKeyboard && (() => void whenUp('Escape').then(() => returnKeyboard('stays')));
  useShortcuts({
    rows,
    current,
    choose,
    insert: insertByKey,
    insertion,
    query,
    setQuery,
    search,
    shelf,
    leave,
  });
  const chooseVariant = useSame((id: string) => {
    pair.set(false);
    setVariantId(id);
  });
  const choosePaired = useSame(() => pair.set(true));
  const star = useSame(shelf.star);
  const insertShown = useSame(insert);
  const copyShown = useSame(copy);
  const insertByCommand = useEffectEvent(() => {
    byKey.current = undefined;
    insert();
  });
  useEffect(() => services.watchInsertCommand(() => insertByCommand()), [services]);
  const giveBack = useEffectEvent(() => {
    if (props.afterInsert === 'stay' || !byKey.current) return;
    const panel = props.afterInsert === 'close' ? 'closes' : 'stays';
    void Promise.all([insertion.settled(), byKey.current]).then(() => services.returnKeyboard?.(panel));
  });
  useEffect(() => {
    if (insertion.phase.kind === 'inserted') giveBack();
  }, [insertion.phase.kind]);

  return (
    <>
      <LiveRegion>
        {waiting && (
          <Notice tone="info" inRegion>
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
      </LiveRegion>
      <PageNotice
        link={props.link}
        hand={hand}
        loading={props.loading}
        picking={props.picking}
        onPick={props.onPick}
      />
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
      {item && usable && operator && (
        <PastAnswers key={`${itemKey} past`} item={item} load={services.pastAnswers} />
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
      <OwedNotice pair={pair} onCopy={(text) => void insertion.copy(text)} />
      <OutcomeNotice
        insertion={insertion}
        now={services.now}
        practice={services.practice}
        returns={returnKeyboard !== undefined}
      />
      {pack && standing !== 'other' && !item?.own && (
        <>
          <SearchBox
            ref={search}
            query={query}
            onQuery={setQuery}
            onFocus={searched.prepare}
            list={rows.length > 0 ? 'answers' : undefined}
            active={current?.key}
          />
          {query === '' && <ShelfBar shelf={shelf} />}
          <AnswerList
            rows={rows}
            current={current?.key}
            query={query}
            item={item}
            state={suggestions}
            searched={searched}
            shelf={query === '' ? shelf.name : undefined}
            onChoose={choose}
            onInsert={insert}
          />
          {query === '' && !shelf.name && <NoFit gap={gap} offered={rows.length > 0} />}
          {query === '' && usable && typeof suggestions !== 'string' && suggestions.verdict === 'no-fit' && (
            <HandOff
              pack={pack}
              onPick={(shortcut) => {
                setQuery(shortcut);
                search.current?.focus();
              }}
            />
          )}
          {current && beside.row && (prepared || !item) && (
            <ChosenAnswer
              ref={preview}
              services={services}
              pack={pack}
              item={item}
              operator={operator}
              row={beside.row}
              unsigned={unsigned}
              prepared={prepared}
              isCurrent={isCurrent}
              usable={usable}
              underWay={holdsItem(insertion.phase)}
              replyId={insertion.phase.kind === 'inserted' ? insertion.phase.replyId : null}
              several={beside.row.together ? several : undefined}
              typed={typed}
              paired={pair.on}
              starred={shelf.isFavourite(beside.row.answer.id)}
              onVariant={chooseVariant}
              onPaired={choosePaired}
              onStar={star}
              onInsert={insertShown}
              onCopy={copyShown}
              onSigned={setSigned}
            />
          )}
        </>
      )}
    </>
  );
}

function cameFrom(query: string, shelf: ShelfName | undefined, owed: boolean) {
  if (query !== '') return query.startsWith('/') ? 'shortcut' : 'search';
  if (shelf) return shelf === 'favourites' ? 'favourite' : 'recent';
  return owed ? 'pair' : 'suggestion';
}

/** In the private conversation the promised answer stands first, whatever its last message asks. */
function owedFirst(owed: Owed | undefined, found: readonly Suggestion[]) {
  if (!owed) return found;
  const others = found.filter(({ answerId }) => answerId !== owed.answerId);
  return [{ answerId: owed.answerId }, ...others];
}
