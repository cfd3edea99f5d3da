import type { LinkState, SidebarServices } from '../../components/sidebar/index.ts';
import { type Question, questionOf } from '../../lib/answering/index.ts';
import type { Suggested } from '../../lib/domain/index.ts';
import type { AgentToPanel } from '../../lib/messages/index.ts';
import type { SomeAnswers } from '../../lib/store/index.ts';
import type { FirstSuggested } from './suggester.ts';

type Rank = SidebarServices['rank'];
type RankFirst = (...question: Parameters<Rank>) => Promise<FirstSuggested>;

export interface EarlyRank {
  /** To be told all that the page says, */
  hear(message: AgentToPanel): void;
  /** and how the link to it is. */
  state(link: LinkState): void;
  /** Hands out what was asked early, once, to whoever asks the same. */
  readonly rank: Rank;
  /** Answers for the item that was in focus at the opening; undefined where none was, or they cannot be had early. */
  readonly first: Promise<SomeAnswers | undefined>;
}

/** Asks for the first suggestions as soon as the page tells its item, while the panel's frame is still drawn. */
export function rankEarly(rank: Rank, rankFirst: RankFirst): EarlyRank {
  let heard = false;
  let tries = 0;
  let early: (Question & { readonly found: Promise<Suggested> }) | undefined;
  const { promise: first, resolve } = Promise.withResolvers<SomeAnswers | undefined>();
  return {
    hear(message) {
      if (heard || message.key !== 'focus') return;
      heard = true;
      const question = questionOf(message.item);
      if (question.text.trim() === '') return resolve(undefined);
      const asked = rankFirst(question.text, question.postText);
      asked.then(
        ({ some }) => resolve(some),
        () => resolve(undefined),
      );
      early = { ...question, found: asked.then(({ found }) => found) };
      // Whoever takes it is told; if nobody does, nobody misses it.
      early.found.catch(() => undefined);
    },
    state(link) {
      // Told anew that it connects: nobody answered there, and until somebody does there is no question.
      if (link !== 'connected' && ++tries > 1) resolve(undefined);
    },
    rank(text, postText) {
      if (early?.text !== text || early.postText !== postText) return rank(text, postText);
      const { found } = early;
      early = undefined;
      return found;
    },
    first,
  };
}
