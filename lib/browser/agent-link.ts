import { AgentToPanel, PANEL_PORT, type PanelToAgent } from '../messages/index.ts';
import { browser } from './browser.ts';

export type LinkState = 'connecting' | 'connected' | 'unreachable';

export interface AgentLink {
  send(message: PanelToAgent): boolean;
  close(): void;
}

interface LinkOptions {
  readonly tabId: number;
  readonly onState: (state: LinkState) => void;
  readonly onMessage: (message: AgentToPanel) => void;
}

const RETRY_EVERY = 700;
/** Pages take a while to load; only then is "not connected" worth a sentence. */
const UNREACHABLE_AFTER = 6;

/** Keeps a port to the page agent of one tab: across navigation, reload of the page, and late injection. */
export function linkToAgent({ tabId, onState, onMessage }: LinkOptions): AgentLink {
  let port: ReturnType<typeof browser.tabs.connect> | undefined;
  let closed = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const connect = (): void => {
    if (closed) return;
    if (failures === 0) onState('connecting');
    // Frame 0: the sites' own page; its iframes hold nothing that is answered here.
    const opened = browser.tabs.connect(tabId, { name: PANEL_PORT, frameId: 0 });
    port = opened;
    opened.onMessage.addListener((message: unknown) => {
      const parsed = AgentToPanel.safeParse(message);
      if (!parsed.success) return;
      if (failures >= 0) {
        failures = -1;
        onState('connected');
      }
      onMessage(parsed.data);
    });
    opened.onDisconnect.addListener(() => {
      if (port === opened) port = undefined;
      if (closed) return;
      failures = failures < 0 ? 1 : failures + 1;
      onState(failures > UNREACHABLE_AFTER ? 'unreachable' : 'connecting');
      // Opened before the extension was: nobody listens there until the agent is put in.
      void browser.runtime.sendMessage({ key: 'tab/ensure-agent', tabId }).catch(() => undefined);
      timer = setTimeout(connect, RETRY_EVERY);
    });
  };
  connect();

  return {
    send(message) {
      if (!port) return false;
      port.postMessage(message);
      return true;
    },
    close() {
      closed = true;
      clearTimeout(timer);
      port?.disconnect();
    },
  };
}
