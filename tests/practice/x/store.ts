import { newNumber } from '../new-number.ts';
import { timeAt, tweets } from './data.ts';
import { actor } from './settings.ts';
import type { Tweet } from './types.ts';

const listeners = new Set<() => void>();

export function onChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const tweetById = (id: string | undefined) => tweets.find((tweet) => tweet.id === id);

export const repliesTo = (tweet: Tweet) => tweets.filter((t) => t.parentId === tweet.id);

export function ancestors(tweet: Tweet): Tweet[] {
  const parent = tweetById(tweet.parentId);
  return parent ? [...ancestors(parent), parent] : [];
}

export function withDescendants(tweet: Tweet): Tweet[] {
  return [tweet, ...repliesTo(tweet).flatMap(withDescendants)];
}

export function publish(text: string, more: { parentId?: string; quoted?: Tweet }): Tweet {
  const tweet = { ...actor, id: `199${newNumber()}000`, text, at: timeAt(0), lang: 'in', ...more };
  tweets.unshift(tweet);
  tell();
  return tweet;
}

/** A reply of ours that was written elsewhere, on a phone say, and comes to this page by itself. */
export function replyElsewhere(parentId: string, text: string): void {
  publish(text, { parentId });
}

/** Another version of a post is another post to the site: it gets an id of its own and takes the place of the first. */
export function republish(tweet: Tweet, text: string): Tweet {
  const edited = { ...tweet, id: `199${newNumber()}000`, text };
  tweets.splice(tweets.indexOf(tweet), 1, edited);
  tell();
  return edited;
}

export function withdraw(tweet: Tweet): void {
  tweets.splice(tweets.indexOf(tweet), 1);
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

export const statusPath = (tweet: Tweet) => `/${tweet.handle}/status/${tweet.id}`;
