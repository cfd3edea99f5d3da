import type { AgentLink, LinkHandlers } from './agent-link.ts';

type Connect = (handlers: LinkHandlers) => AgentLink;

/**
 * Connects before anybody listens, while the panel's words are fetched and its frame is drawn: the first who asks gets
 * that link and what was said until then. Whoever asks later gets a link of their own.
 */
export function linkAhead(connect: Connect): Connect {
  let listener: LinkHandlers | undefined;
  const missed: ((to: LinkHandlers) => void)[] = [];
  const tell = (say: (to: LinkHandlers) => void): void => {
    if (listener) say(listener);
    else missed.push(say);
  };
  const link = connect({
    onState: (state) => tell(({ onState }) => onState(state)),
    onMessage: (message) => tell(({ onMessage }) => onMessage(message)),
  });
  return (handlers) => {
    if (listener) return connect(handlers);
    listener = handlers;
    for (const say of missed.splice(0)) say(handlers);
    return link;
  };
}
