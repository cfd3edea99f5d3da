import { detectEngine, normalise, readEditor } from '../compose/index.ts';
import type { Author } from '../domain/index.ts';
import type { OwnReply, PageMemory, SiteAdapter } from '../sites/index.ts';

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
/** public-crm (2026-09): Facebook can take a minute to show a reply, and can take an optimistic row back. */
const GIVE_UP_AFTER = 60_000;
const STILL_THERE_AFTER = 3000;
/** A box that still holds the text this long after the gesture was not sent (Enter chose a mention, say). */
const NOT_SENT_AFTER = 5000;

export interface SendWatch {
  /** Looks at every reply box again; called after the page changed. */
  note(): void;
}

/**
 * Sees that a person sent what stands in a reply box, and what the page shows of it afterwards. Facebook empties and
 * removes its box before anyone else's key handler runs, so text and target are kept from before the gesture.
 */
export function watchSending(options: SendWatchOptions): SendWatch {
  const { adapter, document, signal } = options;
  const known = new WeakMap<HTMLElement, Sending>();
  /** One box may serve a whole post: the next reply can be typed in it while the last one is still looked for. */
  const underWay = new WeakMap<HTMLElement, Sending[]>();
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
    const now = { text, ownPrefix: adapter.ownPrefix(box), nativeId: purpose.nativeId };
    if (!isUnderWay(box, now)) known.set(box, now);
  }

  const onInput = (event: Event): void => {
    const box = event.target instanceof Node ? adapter.boxAt(event.target) : undefined;
    if (!box) return;
    noteBox(box);
    // Emptied by hand, not by the site: an Enter now sends nothing.
    if (event.isTrusted && textOf(box).trim() === '') known.delete(box);
  };

  const onGesture = (event: Event): void => {
    if (!event.isTrusted || !(event.target instanceof Node)) return;
    const here = adapter.boxAt(event.target);
    const candidates = here ? [here] : adapter.boxes(document);
    const box = candidates.find((candidate) => adapter.isSend(event, candidate));
    if (!box) return;
    if (box.isConnected) noteBox(box);
    const sending = known.get(box);
    if (!sending || isUnderWay(box, sending)) return;
    known.delete(box);
    underWay.set(box, [...(underWay.get(box) ?? []), sending]);
    const attempt = options.onSending(sending);
    void confirm(box, sending, attempt, adapter.knownIds(document)).finally(() =>
      underWay.set(
        box,
        (underWay.get(box) ?? []).filter((other) => other !== sending),
      ),
    );
  };

  async function confirm(
    box: HTMLElement,
    { text, ownPrefix, nativeId }: Sending,
    attempt: SendAttempt,
    before: ReadonlySet<string>,
  ): Promise<void> {
    const look = (): OwnReply | undefined =>
      adapter.findOwnReply(document, { text, known: before, isOwn: options.isOwn() });
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
      else if (firstSeen && firstSeen.reply.seen === 'own-comment') firstSeen = undefined;
      if (firstSeen && (firstSeen.reply.seen !== 'own-comment' || spent - firstSeen.at >= STILL_THERE_AFTER))
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
      for (const box of adapter.boxes(document)) noteBox(box);
    },
  };
}
