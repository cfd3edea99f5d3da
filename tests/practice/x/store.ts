import { newNumber } from '../new-number.ts';
import { timeAt, tweets } from './data.ts';
import { actor } from './settings.ts';
import type { Tweet } from './types.ts';

const listeners = new Set<(tweet: Tweet) => void>();

export function onAdded(listener: (tweet: Tweet) => void): () => void {
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
  for (const listener of listeners) listener(tweet);
  return tweet;
}

export const statusPath = (tweet: Tweet) => `/${tweet.handle}/status/${tweet.id}`;
