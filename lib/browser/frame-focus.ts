import type { AgentToPanel } from '../messages/index.ts';

type FocusMessage = Extract<AgentToPanel, { key: 'focus' }>;

/** Frame number of the tab's own page. */
export const PAGE = 0;

/** The agent's own part of a token, before the item's id. */
const nonceOf = (token: string): string => token.slice(0, token.indexOf('.'));

/**
 * One stream of focus out of several agents of a tab: what the operator touched last is in focus, wherever it stands;
 * until they touch a frame the page's own agent speaks alone.
 */
export class FrameFocus {
  private readonly forward: (message: AgentToPanel) => void;
  private readonly latest = new Map<number, FocusMessage>();
  private readonly owners = new Map<string, number>();
  private active = PAGE;

  constructor(forward: (message: AgentToPanel) => void) {
    this.forward = forward;
  }

  receive(frameId: number, message: AgentToPanel): void {
    if (message.key !== 'focus') {
      this.forward(message);
      return;
    }
    this.latest.set(frameId, message);
    if (message.item) this.owners.set(nonceOf(message.item.token), frameId);
    if (message.byUser && (message.item ?? message.refused)) this.active = frameId;
    if (frameId === this.active) this.forward(message);
  }

  /** The frame whose agent made this token; undefined when none here did. */
  ownerOf(token: string): number | undefined {
    return this.owners.get(nonceOf(token));
  }

  gone(frameId: number): void {
    this.latest.delete(frameId);
    for (const [nonce, owner] of this.owners) if (owner === frameId) this.owners.delete(nonce);
    if (this.active !== frameId || frameId === PAGE) return;
    this.active = PAGE;
    const page = this.latest.get(PAGE);
    if (page) this.forward({ ...page, byUser: false });
  }
}
