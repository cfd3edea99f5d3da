import { systemClock, systemRandom } from '../core/index.ts';
import {
  type AgentRequest,
  AgentResponse,
  ANNOUNCE,
  PANEL_PORT,
  PanelToAgent,
  PICK,
  SELF_CHECK,
} from '../messages/index.ts';
import type { SiteAdapter } from '../sites/index.ts';
import { createOutbox, type OutboxStorage } from './outbox.ts';
import { startPageAgent } from './page-agent.ts';

/** The part of runtime that an agent uses; passed in by its door, so that this room needs no browser. */
export interface AgentRuntime {
  readonly id: string | undefined;
  getURL(path: string): string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: { addListener(listener: (message: unknown) => Promise<unknown> | undefined): void };
  readonly onConnect: { addListener(listener: (port: AgentPort) => void): void };
}
/** The extension's API as a content script has it. */
export interface AgentBrowser {
  readonly runtime: AgentRuntime | undefined;
  readonly storage: { readonly local: OutboxStorage } | undefined;
}
export interface AgentPort {
  readonly name: string;
  readonly sender?: { readonly id?: string; readonly url?: string };
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

const ORPHAN_CHECK = 2000;

/** Starts the agent in this page once; stops it when the extension that brought it is gone. */
export function runAgent(adapter: SiteAdapter, api: AgentBrowser, ping: string): void {
  // Looked up each time: it is gone when the extension was reloaded.
  const runtime = (): AgentRuntime | undefined => api.runtime;
  const world = globalThis as typeof globalThis & { tanggapAgent?: string };
  const here = runtime();
  if (!here?.id || !adapter.matches(new URL(location.href), window.top !== window)) return;
  // The sweep may inject what the manifest already brought.
  if (world.tanggapAgent === here.id) return;
  world.tanggapAgent = here.id;

  const stop = new AbortController();
  const isOrphan = (): boolean => {
    try {
      return !runtime()?.id;
    } catch {
      return true;
    }
  };
  const timer = setInterval(() => {
    if (isOrphan()) stop.abort();
  }, ORPHAN_CHECK);
  stop.signal.addEventListener('abort', () => clearInterval(timer));

  const agent = startPageAgent({
    adapter,
    document,
    signal: stop.signal,
    clock: systemClock,
    random: systemRandom,
    outbox: createOutbox(() => api.storage?.local),
    ask: (request) => ask(runtime, request, () => stop.abort(), isOrphan),
  });
  const origin = here.getURL('');
  here.onMessage.addListener((message) => {
    const key = typeof message === 'object' && message !== null && 'key' in message ? message.key : undefined;
    if (key === ANNOUNCE) agent.announce();
    if (key === SELF_CHECK) return Promise.resolve(agent.check());
    if (key === PICK && document.hasFocus()) agent.pick();
    return key === ping ? Promise.resolve('here') : undefined;
  });
  here.onConnect.addListener((port) => {
    if (port.name !== PANEL_PORT || port.sender?.id !== here.id || !port.sender?.url?.startsWith(origin)) {
      port.disconnect();
      return;
    }
    let open = true;
    const connection = agent.connect({
      send(message) {
        if (open) port.postMessage(message);
      },
    });
    port.onMessage.addListener((message) => {
      const parsed = PanelToAgent.safeParse(message);
      if (parsed.success) connection.receive(parsed.data);
    });
    port.onDisconnect.addListener(() => {
      open = false;
      connection.disconnect();
    });
  });
}

async function ask(
  runtime: () => AgentRuntime | undefined,
  request: AgentRequest,
  stop: () => void,
  isOrphan: () => boolean,
): Promise<AgentResponse | undefined> {
  try {
    const response = AgentResponse.safeParse(await runtime()?.sendMessage(request));
    return response.success ? response.data : undefined;
  } catch {
    if (isOrphan()) stop();
    return undefined;
  }
}
