import type { Sent } from '../practice/page/practice.ts';
import type { LoggedEvent } from './panel.ts';

export interface TargetsSeen {
  /** Replies that a practice site received with a text that we had put in. */
  readonly checked: number;
  /** Those that it received for another item, or in public what was private, or the other way round. */
  readonly wrong: readonly string[];
}

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What the sites say they were sent, against what the journal says it was meant for. */
export function targetsSeen(events: readonly LoggedEvent[], sent: readonly Sent[]): TargetsSeen {
  const intents = events.flatMap(({ leaf, personal }) =>
    leaf.event === 'intent' && leaf.where && personal?.insertedText
      ? [{ where: leaf.where, text: words(personal.insertedText), nativeId: personal.nativeId }]
      : [],
  );
  const wrong: string[] = [];
  let checked = 0;
  for (const { text, surface, targetId } of sent) {
    const meant = intents.filter((intent) => surface !== 'own-edit' && words(text).includes(intent.text));
    if (meant.length === 0) continue;
    checked++;
    const right = meant.some(({ where, nativeId }) => {
      if ((where.surface === 'dm') !== (surface === 'dm')) return false;
      if ((where.surface === 'group-chat') !== (surface === 'group-chat')) return false;
      if (surface === 'group-chat') return targetId !== null && (nativeId?.includes(targetId) ?? false);
      if ((where.place === 'quote') !== (surface === 'quote')) return false;
      // A thread or a chat has one box; the practice Studio knows its comments by their texts.
      return (
        surface === 'dm' ||
        surface === 'live-chat' ||
        where.place === 'studio' ||
        targetId === nativeId?.replace(/^quote:/, '')
      );
    });
    if (!right) wrong.push(`${surface} ${targetId}: ${text.slice(0, 80)}`);
  }
  return { checked, wrong };
}
