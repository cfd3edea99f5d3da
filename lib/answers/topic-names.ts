import type { Answer } from '../domain/index.ts';

export type NameOfTopic = (topic: string) => string;

/**
 * Topics by words, where people read them. A pack has ids for topics alone: one with a single answer has that answer's
 * title, unless another topic would be called the same, and any other its own id as words ("paspor-anak": "Paspor anak").
 */
export function topicNames(answers: readonly Pick<Answer, 'title' | 'topic'>[]): NameOfTopic {
  const titles = new Map<string, string[]>();
  const topicsByTitle = new Map<string, Set<string>>();
  for (const { title, topic } of answers) {
    titles.set(topic, [...(titles.get(topic) ?? []), title]);
    topicsByTitle.set(title, (topicsByTitle.get(title) ?? new Set()).add(topic));
  }
  return (topic) => {
    const [only, ...others] = titles.get(topic) ?? [];
    const telling = only !== undefined && others.length === 0 && topicsByTitle.get(only)?.size === 1;
    return telling ? only : inWords(topic);
  };
}

function inWords(id: string): string {
  const words = id.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
