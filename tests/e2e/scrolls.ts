import type { BrowserContext, Page } from '@playwright/test';
import { ScrollRecord, tellOfPanel, tellOfScrolls } from '../support/scroll-record.ts';

interface World {
  readonly id: number;
  readonly name: string;
  readonly origin: string;
  readonly auxData?: { readonly type?: string };
}

/** What is used of a session of the browser's debugging protocol; Playwright and Puppeteer type theirs each in its own way. */
interface DevTools {
  evaluate(contextId: number, expression: string): Promise<unknown>;
  /** Lets the page's worlds call a function of this name, which `onCalled` then hears of. */
  bind(name: string): Promise<unknown>;
  enable(): Promise<unknown>;
  onCalled(heard: (called: { readonly name: string; readonly payload: string }) => void): unknown;
  onCreated(heard: (created: { readonly context: World }) => void): unknown;
  onDestroyed(heard: (destroyed: { readonly executionContextId: number }) => void): unknown;
}

/** The worlds of the extension's agents in one page, whose scrolls are told to the record from their beginning. */
export interface AgentWorlds {
  /** Runs an expression in each of them. */
  run(expression: string): Promise<void>;
}

export async function watchAgents(devTools: DevTools, record: ScrollRecord): Promise<AgentWorlds> {
  const worlds = new Set<number>();
  devTools.onCalled(({ name, payload }) => {
    if (name === 'noteScroll') record.note(payload);
  });
  devTools.onDestroyed(({ executionContextId }) => worlds.delete(executionContextId));
  devTools.onCreated(({ context: { id, name, origin, auxData } }) => {
    if (auxData?.type !== 'isolated' || !origin.startsWith('chrome-extension://')) return;
    // Playwright's own world, in a page of the extension: it focuses what a test fills.
    if (name.startsWith('__playwright')) return;
    worlds.add(id);
    devTools
      .evaluate(id, `(${tellOfScrolls})()`)
      // The page went before it was asked.
      .catch(() => undefined);
  });
  // In this order: a world that began between a binding and the enabling would never get the function (Chromium 156),
  // and what it scrolls would go unheard. Bound afterwards, it reaches every world there is and every later one.
  await devTools.enable();
  await devTools.bind('noteScroll');
  return {
    async run(expression) {
      for (const contextId of worlds) await devTools.evaluate(contextId, expression);
    },
  };
}

const IN_PANEL = `(${tellOfPanel})(window)`;

/** The scrolls of the extension's agents in all pages of a context. */
export class ContextScrolls extends ScrollRecord {
  private readonly worlds = new Map<Page, Promise<AgentWorlds | undefined>>();
  private readonly panels = new WeakSet<Page>();

  constructor(context: BrowserContext) {
    super();
    const watch = (page: Page): void => {
      this.worlds.set(
        page,
        context
          .newCDPSession(page)
          .then((session) =>
            watchAgents(
              {
                evaluate: (contextId, expression) =>
                  session.send('Runtime.evaluate', { contextId, expression }),
                bind: (name) => session.send('Runtime.addBinding', { name }),
                enable: () => session.send('Runtime.enable'),
                onCalled: (heard) => session.on('Runtime.bindingCalled', heard),
                onCreated: (heard) => session.on('Runtime.executionContextCreated', heard),
                onDestroyed: (heard) => session.on('Runtime.executionContextDestroyed', heard),
              },
              this,
            ),
          )
          // A page that was closed at once shows nothing to anybody.
          .catch(() => undefined),
      );
    };
    context.pages().forEach(watch);
    context.on('page', watch);
  }

  async watchPanel(panel: Page): Promise<Page> {
    if (this.panels.has(panel)) return panel;
    this.panels.add(panel);
    await panel.exposeFunction('notePanel', this.notePanel.bind(this));
    await panel.addInitScript({ content: IN_PANEL });
    await panel.evaluate(IN_PANEL);
    return panel;
  }

  /** Runs an expression in the worlds of the extension's agents in this page. */
  async inAgents(page: Page, expression: string): Promise<void> {
    await (await this.worlds.get(page))?.run(expression);
  }
}
