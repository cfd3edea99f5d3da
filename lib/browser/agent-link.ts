import { AgentHello, AgentToPanel, ANNOUNCE, PANEL_PORT, type PanelToAgent } from '../messages/index.ts';
import { browser } from './browser.ts';
import { FrameFocus, PAGE } from './frame-focus.ts';

export type LinkState = 'connecting' | 'connected' | 'unreachable';

export interface AgentLink {
  send(message: PanelToAgent): boolean;
  close(): void;
}

export interface LinkHandlers {
  readonly onState: (state: LinkState) => void;
  readonly onMessage: (message: AgentToPanel) => void;
}

interface LinkOptions extends LinkHandlers {
  readonly tabId: number;
}

type Port = ReturnType<typeof browser.tabs.connect>;

const RETRY_EVERY = 700;
/** Pages take a while to load; only then is "not connected" worth a sentence. */
const UNREACHABLE_AFTER = 6;

/**
 * Keeps ports to the page agents of one tab: across navigation, reload of the page, and late injection. The page's own
 * agent is always looked for; agents in its frames (a live chat) say hello when they start or are asked to.
 */
export function linkToAgent({ tabId, onState, onMessage }: LinkOptions): AgentLink {
  const ports = new Map<number, Port>();
  const frames = new FrameFocus(onMessage);
  let closed = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const open = (frameId: number, onFirst: () => void, onGone: () => void): void => {
    const port = browser.tabs.connect(tabId, { name: PANEL_PORT, frameId });
    ports.set(frameId, port);
    port.onMessage.addListener((message: unknown) => {
      const parsed = AgentToPanel.safeParse(message);
      if (!parsed.success) return;
      onFirst();
      frames.receive(frameId, parsed.data);
    });
    port.onDisconnect.addListener(() => {
      if (ports.get(frameId) === port) ports.delete(frameId);
      if (closed) return;
      frames.gone(frameId);
      onGone();
    });
  };

  const connectPage = (): void => {
    if (closed) return;
    if (failures === 0) onState('connecting');
    open(
      PAGE,
      () => {
        if (failures < 0) return;
        failures = -1;
        onState('connected');
        // Frames that were there before this panel was: ask them to say hello again.
        void browser.tabs.sendMessage(tabId, { key: ANNOUNCE }).catch(() => undefined);
      },
      () => {
        failures = failures < 0 ? 1 : failures + 1;
        onState(failures > UNREACHABLE_AFTER ? 'unreachable' : 'connecting');
        // Opened before the extension was: nobody listens there until the agent is put in.
        void browser.runtime.sendMessage({ key: 'tab/ensure-agent', tabId }).catch(() => undefined);
        timer = setTimeout(connectPage, RETRY_EVERY);
      },
    );
  };

  const onHello = (
    message: unknown,
    sender: { id?: string; tab?: { id?: number }; frameId?: number },
  ): undefined => {
    if (sender.id !== browser.runtime.id || sender.tab?.id !== tabId || !sender.frameId) return;
    if (ports.has(sender.frameId) || !AgentHello.safeParse(message).success) return;
    open(
      sender.frameId,
      () => undefined,
      () => undefined,
    );
  };
  browser.runtime.onMessage.addListener(onHello);
  connectPage();

  return {
    send(message) {
      // The answer belongs to one agent, known by its item's token; everything else is for whoever knows it.
      const owner = message.key === 'insert' ? frames.ownerOf(message.request.token) : undefined;
      const to =
        owner === undefined ? [...ports.values()] : [ports.get(owner)].filter((port) => port !== undefined);
      for (const port of to) port.postMessage(message);
      return to.length > 0;
    },
    close() {
      closed = true;
      clearTimeout(timer);
      browser.runtime.onMessage.removeListener(onHello);
      for (const port of ports.values()) port.disconnect();
    },
  };
}
