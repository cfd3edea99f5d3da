import type { Author, Platform, PostedAt } from '../domain/index.ts';
import type { ItemContext, OwnReply, PageItem, SentReply } from './adapter.ts';
import { sameWords } from './page-text.ts';

export interface Message {
  /** The site's own id, or what tells it from the others of its conversation. */
  readonly key: string;
  readonly strong: boolean;
  readonly own: boolean;
  readonly author: string;
  readonly text: string;
  readonly postedAt: PostedAt;
  /** The site says that it was not delivered. */
  readonly failed?: boolean;
}

/** A conversation between the office and one person; its item is what that person wrote since our last message. */
export interface Conversation {
  readonly place: string;
  readonly threadId: string;
  /** False where the page shows no id of the thread and its name stands in. */
  readonly strong: boolean;
  readonly partner: Author;
  readonly permalink?: string;
  readonly platform?: Platform;
  readonly messages: readonly Message[];
}

const PREFIX = 'dm:thread:';
/** Keys that are made from labels are cut: an id is at most 300 characters long. */
const MOST_OF_KEY = 160;
const CONTEXT = 4;

export const isConversationId = (nativeId: string): boolean => nativeId.startsWith(PREFIX);

/** Inbound messages since our last one; none when the last word is ours. */
function runOf(messages: readonly Message[]): readonly Message[] {
  return messages.slice(messages.findLastIndex(({ own }) => own) + 1);
}

/**
 * Thread and first message of the run: it stays while the person writes on, and is another one once we answered, so
 * that an answer chosen for an older question finds no item.
 */
export function conversationId({ threadId, messages }: Conversation): string {
  return `${PREFIX}${threadId.slice(0, 100)}:${runOf(messages)[0]?.key.slice(0, MOST_OF_KEY) ?? 'answered'}`;
}

export function readConversation(conversation: Conversation): PageItem {
  const run = runOf(conversation.messages);
  return {
    surface: 'dm',
    place: conversation.place,
    ...(conversation.platform ? { platform: conversation.platform } : {}),
    nativeId: conversationId(conversation),
    idStrength: conversation.strong && (run[0]?.strong ?? true) ? 'strong' : 'weak',
    author: conversation.partner,
    text: run.map(({ text }) => text).join('\n'),
    truncated: false,
    // How long the person has been waiting counts from the first of them.
    postedAt: run[0]?.postedAt ?? { precision: 'unknown' },
    ...(conversation.permalink ? { permalink: conversation.permalink } : {}),
  };
}

/** What was said before: by whom, and our last word where nothing came after it. */
export function conversationContext({ messages }: Conversation): ItemContext {
  const run = runOf(messages);
  const before = messages.slice(0, messages.length - run.length);
  const last = before.at(-1);
  return {
    parents: before.slice(-CONTEXT).map(({ author, text }) => ({ author, text })),
    ownAnswers: run.length === 0 && last ? [{ text: last.text, postedAt: last.postedAt }] : [],
  };
}

export const messageIds = ({ threadId, messages }: Conversation): string[] =>
  messages.map(({ key }) => `${threadId}:${key}`);

/** Our own message with the sent words in the same thread, that was not there before and was delivered. */
export function ownMessageIn(
  conversation: Conversation,
  { nativeId, text, known }: SentReply,
): OwnReply | undefined {
  const { threadId, messages } = conversation;
  if (!nativeId.startsWith(`${PREFIX}${threadId.slice(0, 100)}:`)) return undefined;
  const found = messages.findLast(
    ({ key, own, failed, text: said }) =>
      own && !failed && !known.has(`${threadId}:${key}`) && sameWords(said, text),
  );
  return found && { text: found.text, nativeId: found.key.slice(0, 300), seen: 'own-message' };
}

/** Two messages can look the same (same minute, same words): each one more gets a number. */
export function numbered(messages: readonly Message[]): Message[] {
  const seen = new Map<string, number>();
  return messages.map((message) => {
    const count = (seen.get(message.key) ?? 0) + 1;
    seen.set(message.key, count);
    return count === 1 ? message : { ...message, key: `${message.key.slice(0, MOST_OF_KEY - 4)}#${count}` };
  });
}
