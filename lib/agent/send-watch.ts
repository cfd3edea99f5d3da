import { detectEngine, normalise, readEditor } from '../compose/index.ts';
import type { Author } from '../domain/index.ts';
import { type OwnReply, type PageMemory, type SiteAdapter, targetOf } from '../sites/index.ts';

/** What a person is sending, as it stood in the box at the gesture. */
export interface Sending {
  readonly nativeId: string;
  readonly text: string;
  /** What the site itself put in front of the text (`@name `), part of `text`. */
  readonly ownPrefix: string;
}

export interface SendSeen extends Sending {
  readonly evidence: 'observed' | 'unknown';
  readonly seen: string;
  readonly reply: OwnReply | undefined;
}

interface SendWatchOptions {
  readonly adapter: SiteAdapter;
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly boxes: () => readonly HTMLElement[];
  readonly memory: () => PageMemory;
  readonly isOwn: () => (author: Author) => boolean;
  /** A person made the site send; called before anything can be known about the result, which it is then told. */
  readonly onSending: (sending: Sending) => SendAttempt;
  readonly onRefused: (notice: string) => void;
}

export interface SendAttempt {
  sent(seen: SendSeen): void;
  /** The text is still in its box: nothing was sent. */
  notSent(): void;
}

const LOOK_EVERY = 250;
/** Ids are read anew only this often while somebody types: a page can show thousands. */
const LOOK_AGAIN_AFTER = 1000;
/** public-crm (2026-09): Facebook can take a minute to show a reply, and can take an optimistic row back. */
const GIVE_UP_AFTER = 60_000;
const STILL_THERE_AFTER = 3000;
/** A box that still holds the text this long after the gesture was not sent (Enter chose a mention, say). */
const NOT_SENT_AFTER = 5000;

export interface SendWatch {
  /** Looks at every reply box again; called after the page changed. */
  note(): void;
}

/** With the ids that the page showed while the text stood in the box: a site may draw our row before we see the key. */
interface Known extends Sending {
  readonly shown: ReadonlySet<string>;
  readonly shownAt: number;
}

/** A row can be optimistic, and a link that the site gives out cannot. */
const isRow = ({ seen }: OwnReply): boolean => seen !== 'toast-link';

/**
 * Sees that a person sent what stands in a reply box, and what the page shows of it afterwards. Facebook empties and
 * removes its box before anyone else's key handler runs, so text and target are kept from before the gesture.
 */
export function watchSending(options: SendWatchOptions): SendWatch {
  const { adapter, document, signal } = options;
  const known = new WeakMap<HTMLElement, Known>();
  /** One box may serve a whole post: the next reply can be typed in it while the last one is still looked for. */
  const underWay = new WeakMap<HTMLElement, Known[]>();
  const isUnderWay = (box: HTMLElement, { text, nativeId }: Sending): boolean =>
    underWay.get(box)?.some((known) => known.text === text && known.nativeId === nativeId) ?? false;

  const textOf = (box: HTMLElement): string => normalise(readEditor(detectEngine(box).root));

  function noteBox(box: HTMLElement): void {
    const text = textOf(box);
    if (text.trim() === '') return;
    const purpose = adapter.purposeOf(box, options.memory());
    if (purpose.kind !== 'reply') {
      known.delete(box);
      return;
    }
    const before = known.get(box);
    const at = performance.now();
    const { shown, shownAt } =
      before && before.nativeId === purpose.nativeId && at - before.shownAt < LOOK_AGAIN_AFTER
        ? before
        : { shown: adapter.knownIds(document), shownAt: at };
    const now = { text, ownPrefix: adapter.ownPrefix(box), nativeId: purpose.nativeId, shown, shownAt };
    if (!isUnderWay(box, now)) known.set(box, now);
  }

  const onInput = (event: Event): void => {
    const target = targetOf(event);
    const box = target && adapter.boxAt(target);
    if (!box) return;
    noteBox(box);
    // Emptied by hand, not by the site: an Enter now sends nothing.
    if (event.isTrusted && textOf(box).trim() === '') known.delete(box);
  };

  const onGesture = (event: Event): void => {
    const target = targetOf(event);
    if (!event.isTrusted || !target) return;
    const here = adapter.boxAt(target);
    const candidates = here ? [here] : options.boxes();
    const box = candidates.find((candidate) => adapter.isSend(event, candidate));
    if (!box) return;
    if (box.isConnected) noteBox(box);
    const sending = known.get(box);
    if (!sending || isUnderWay(box, sending)) return;
    known.delete(box);
    underWay.set(box, [...(underWay.get(box) ?? []), sending]);
    const attempt = options.onSending(sending);
    void confirm(box, sending, attempt).finally(() =>
      underWay.set(
        box,
        (underWay.get(box) ?? []).filter((other) => other !== sending),
      ),
    );
  };

  async function confirm(
    box: HTMLElement,
    { text, ownPrefix, nativeId, shown: before }: Known,
    attempt: SendAttempt,
  ): Promise<void> {
    const look = (): OwnReply | undefined =>
      adapter.findOwnReply(document, { nativeId, text, known: before, isOwn: options.isOwn() });
    const holdsText = (): boolean => box.isConnected && textOf(box) === text;
    let firstSeen: { at: number; reply: OwnReply } | undefined;
    for (let spent = 0; spent <= GIVE_UP_AFTER && !signal.aborted; spent += LOOK_EVERY) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
      const notice = adapter.refusalNotice(document);
      if (notice && holdsText()) {
        attempt.notSent();
        return options.onRefused(notice);
      }
      if (spent >= NOT_SENT_AFTER && holdsText() && !firstSeen) return attempt.notSent();
      // A row of ours beside a box that still holds the words is not this one.
      const reply = holdsText() ? undefined : look();
      // A chat gives its own row another id once the server has it: the last one seen counts.
      if (reply) firstSeen = { at: firstSeen?.at ?? spent, reply };
      // A link that the site itself gave out needs no second look; a row may be optimistic.
      else if (firstSeen && isRow(firstSeen.reply)) firstSeen = undefined;
      if (firstSeen && (!isRow(firstSeen.reply) || spent - firstSeen.at >= STILL_THERE_AFTER))
        return attempt.sent({
          nativeId,
          text,
          ownPrefix,
          evidence: 'observed',
          seen: firstSeen.reply.seen,
          reply: firstSeen.reply,
        });
    }
    if (!signal.aborted)
      attempt.sent({
        nativeId,
        text,
        ownPrefix,
        evidence: 'unknown',
        seen: 'box-emptied',
        reply: undefined,
      });
  }

  const listening = { capture: true, passive: true, signal } as const;
  // On window, so as to come before the handlers that the site puts on document.
  const view = document.defaultView ?? document;
  view.addEventListener('input', onInput, listening);
  view.addEventListener('keydown', onGesture, listening);
  view.addEventListener('click', onGesture, listening);
  return {
    note() {
      for (const box of options.boxes()) noteBox(box);
    },
  };
}
