import { isPlainEnter, standsWith, targetOf } from '../controls.ts';
import { type Conversation, type Message, numbered } from '../conversation.ts';
import { conversationPart } from '../conversation-part.ts';
import { afterLabel, readText, sameWords } from '../page-text.ts';
import type { SitePart } from '../parts.ts';
import { book } from './book.ts';
import { boxesIn } from './box.ts';

export const LOG = () => book.css('message-log');
export const ROW = () => book.css('message-row');
export const TEXT = () => book.css('message-text');
const BOX = () => book.css('box');

export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** "Pesan dalam percakapan dengan NAME": only a conversation with one named person is one. */
export function partnerOf(log: Element): string | undefined {
  const name = afterLabel(log.getAttribute('aria-label'), book.words('message-log'));
  return name === '' ? undefined : name;
}

const isLog = (element: Element): boolean => element.matches(LOG()) && partnerOf(element) !== undefined;

/** The chat window or page around a log: the nearest ancestor that holds a box, if it holds one of each. */
export function windowOf(node: Element): { log: Element; box: HTMLElement } | undefined {
  for (let area = node.parentElement; area; area = area.parentElement) {
    const boxes = [...area.querySelectorAll<HTMLElement>(BOX())].filter(isMessageBox);
    const logs = [...area.querySelectorAll(LOG())].filter(isLog);
    if (boxes.length === 0 || logs.length === 0) continue;
    const [box] = boxes;
    const [log] = logs;
    return boxes.length === 1 && logs.length === 1 && box && log ? { log, box } : undefined;
  }
  return undefined;
}

export const labelOf = (box: Element): string | null => box.getAttribute('aria-label');
const isMessageBox = (box: Element): boolean =>
  afterLabel(labelOf(box), book.words('message-box')) !== undefined;

function isPopUp(log: Element): boolean {
  if (!log.ownerDocument.location?.pathname.startsWith('/messages')) return true;
  const words = book.words('popup-control');
  for (let area = log.parentElement; area && area.nodeName !== 'BODY'; area = area.parentElement) {
    if (area.querySelectorAll(LOG()).length > 1) return false;
    const control = [...area.querySelectorAll('[aria-label]')].some((element) =>
      words.includes(plain(labelOf(element) ?? '')),
    );
    if (control) return true;
  }
  return false;
}

/**
 * "Pukul 19 September 2026 14.26, NAME: text". Who wrote it is the first of the two possible names; a text can hold
 * anything, also such a name, but it comes after the author.
 */
function readRow(row: Element, partner: string): Message | undefined {
  const label = labelOf(row) ?? '';
  const rest = afterLabel(label, book.words('message-row'));
  if (rest === undefined) return undefined;
  const names = [partner, ...book.words('message-own')].map((name) => ({
    name,
    at: rest.indexOf(`, ${name}: `),
  }));
  const [first] = names.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at);
  if (!first) return undefined;
  const said = rest.slice(first.at + first.name.length + 4);
  // The label has lost its line breaks; the row's own text has them, beside words of the site ("Terkirim").
  const leaves = [...row.querySelectorAll(TEXT())].map((leaf) => readText(leaf).trim());
  return {
    key: label,
    strong: false,
    own: first.name !== partner,
    author: first.name,
    text: leaves.find((leaf) => leaf !== '' && sameWords(leaf, said)) ?? said.trim(),
    postedAt: { value: rest.slice(0, first.at).slice(0, 300), precision: 'about' },
  };
}

function conversationOf(log: Element): Conversation | undefined {
  const partner = partnerOf(log);
  // Somebody who calls themselves "You" would be taken for us.
  if (!partner || book.words('message-own').some((word) => plain(word) === plain(partner))) return undefined;
  const rows = [...log.querySelectorAll(ROW())].map((row) => readRow(row, partner));
  const messages = rows.filter((row) => row !== undefined);
  // A row in words unknown to us could be ours or theirs: then nobody knows what is unanswered.
  if (messages.length === 0 || messages.length !== rows.length) return undefined;
  const { thread, permalink } = addressOf(log);
  return {
    place: isPopUp(log) ? 'messenger-popup' : 'messenger',
    threadId: thread ?? `name ${plain(partner)}`,
    strong: thread !== undefined,
    partner: { name: partner.slice(0, 300) },
    ...(permalink ? { permalink } : {}),
    messages: numbered(messages),
  };
}

/** A pop-up shows no address of its own. */
export function addressOf(log: Element): { thread?: string; permalink?: string } {
  const { location } = log.ownerDocument;
  const thread = /^\/messages\/(?:e2ee\/)?t\/([\w.]+)/.exec(location?.pathname ?? '')?.[1];
  return !thread || isPopUp(log) ? {} : { thread, permalink: `${location.origin}/messages/t/${thread}` };
}

function boxAt(node: Node): HTMLElement | undefined {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  const box = element?.closest<HTMLElement>(BOX());
  return box && isMessageBox(box) && windowOf(box)?.box === box ? box : undefined;
}

export const inMessageBox: Pick<SitePart, 'boxAt' | 'boxes' | 'isSend' | 'speakingAs'> = {
  boxAt,
  boxes: (root) => boxesIn(root).filter((box) => boxAt(box) === box),
  // The page shows names of others only: the operator says who speaks.
  speakingAs: (_, near) => (near && (near.closest(LOG()) || boxAt(near)) ? { how: 'none' } : undefined),
  isSend(event, box) {
    if (isPlainEnter(event, box)) return true;
    if (event.type !== 'click') return false;
    const button = targetOf(event)?.closest(book.css('button'));
    if (!button || !book.words('message-send').includes(plain(labelOf(button) ?? ''))) return false;
    return standsWith(button, box, BOX());
  },
};

export const isNamed = (box: Element, name: string): boolean =>
  plain(afterLabel(labelOf(box), book.words('message-box')) ?? '') === plain(name);

export const logsNamed = (document: Document, name: string): Element[] =>
  [...document.querySelectorAll(LOG())].filter((other) => partnerOf(other) === name);

/** Messenger: its page and the chat windows over other pages. */
export const messenger: SitePart = conversationPart({
  ...inMessageBox,
  log: LOG,
  conversationOf,
  logBeside: (box) => windowOf(box)?.log,
  /** Both name the same person, and no second window does. */
  doubtOf(box, { partner, strong }) {
    if (!isNamed(box, partner.name))
      return `the box is named "${labelOf(box)}", the messages are with "${partner.name}"`;
    if (!strong && logsNamed(box.ownerDocument, partner.name).length > 1)
      return 'two chat windows with the same name';
    return undefined;
  },
});
