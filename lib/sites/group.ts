import type { Author } from '../domain/index.ts';
import type { ItemContext, OwnReply, PageItem, SentReply } from './adapter.ts';
import type { Message } from './conversation.ts';
import { sameWords } from './page-text.ts';

export interface GroupMessage extends Message {
  readonly row: Element;
}

/** A conversation of several people; each message of another is an item, and one box answers in front of all. */
export interface Group {
  readonly threadId: string;
  /** False where the page shows no id of the thread and its name stands in. */
  readonly strong: boolean;
  readonly permalink?: string;
  /** False where somebody's message cannot be told from another's: then nobody is answered. */
  readonly clear: boolean;
  readonly messages: readonly GroupMessage[];
}

/** How a site names people in such a conversation. */
export interface Naming {
  authorOf(name: string): Author;
  /** What an answer begins with, so that everybody sees whom it means; with the blank after it. */
  mention(name: string): string;
}

const PREFIX = 'group:';
const MOST_OF_KEY = 160;
export const GROUP_PLACE = 'group-chat';

export const isGroupId = (nativeId: string): boolean => nativeId.startsWith(PREFIX);

/** What the ids of one conversation begin with. */
export const groupPrefix = ({ threadId }: Group): string => `${PREFIX}${threadId.slice(0, 100)}:`;

export const groupItemId = (group: Group, { key }: Message): string =>
  `${groupPrefix(group)}${key.slice(0, MOST_OF_KEY)}`;

/**
 * Two names at least besides ours: with one, a nickname cannot be told from a group that only one wrote in. A title that
 * is the name of one of them is a conversation of two with a row that was read wrongly.
 */
export function isSeveral(messages: readonly Message[], title: string): boolean {
  const others = new Set(messages.flatMap(({ own, author }) => (own ? [] : [author])));
  return others.size > 1 && ![...others].some((name) => name.includes(title));
}

/** Our own messages answer, and are not answered. */
export const askedIn = ({ clear, messages }: Group): readonly GroupMessage[] =>
  clear ? messages.filter(({ own, author }) => !own && author !== '') : [];

export function readGroupMessage(group: Group, message: GroupMessage, naming: Naming): PageItem {
  return {
    surface: 'group-chat',
    place: GROUP_PLACE,
    nativeId: groupItemId(group, message),
    idStrength: group.strong && message.strong ? 'strong' : 'weak',
    author: naming.authorOf(message.author),
    text: message.text,
    truncated: false,
    postedAt: message.postedAt,
    mention: naming.mention(message.author),
    ...(group.permalink ? { permalink: group.permalink } : {}),
  };
}

/** What we said after it to this very person. What stands before it is no parent: everybody may have meant anybody. */
export function groupContext(
  { messages }: Group,
  message: GroupMessage,
  { mention }: Pick<Naming, 'mention'>,
): ItemContext {
  const at = messages.indexOf(message);
  const name = mention(message.author);
  return {
    parents: [],
    ownAnswers: messages
      .slice(at + 1)
      .filter(({ own, failed, text }) => own && !failed && text.startsWith(name))
      .map(({ text, postedAt }) => ({ text, postedAt })),
  };
}

export const groupIds = ({ threadId, messages }: Group): string[] =>
  messages.map(({ key }) => `${threadId}:${key}`);

/** Our own message with the sent words in the same conversation, that was not there before and was delivered. */
export function ownMessageInGroup(group: Group, { nativeId, text, known }: SentReply): OwnReply | undefined {
  if (!nativeId.startsWith(groupPrefix(group))) return undefined;
  const found = group.messages.findLast(
    ({ key, own, failed, text: said }) =>
      own && !failed && !known.has(`${group.threadId}:${key}`) && sameWords(said, text),
  );
  return found && { text: found.text, nativeId: found.key.slice(0, 300), seen: 'own-message' };
}
