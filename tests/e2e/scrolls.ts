import type { BrowserContext, CDPSession, Page } from '@playwright/test';

interface Scroll {
  readonly how: string;
  /** What the scrolled element shows. */
  readonly text: string;
  readonly at: number;
}

declare global {
  interface Window {
    noteScroll?(scroll: string): void;
    notePanel?(seen: { readonly pressed?: true; readonly question?: string; readonly at: number }): void;
  }
}

/** How long after a press in the panel its scroll may come: what is unanswered is looked for in slices. */
const ASKED_WITHIN = 3000;

/**
 * Every scroll that the extension's own code in a page asks for. An event tells nothing: a script's scroll is as
 * trusted as a person's, and the page's prototypes are not the content script's. So the calls are wrapped in the
 * content script's own world, over the browser's debugging protocol.
 */
export class ScrollRecord {
  private readonly sessions = new Map<Page, { cdp: CDPSession; worlds: Set<number> }>();
  private readonly panels = new WeakSet<Page>();
  private made: Scroll[] = [];
  private presses: number[] = [];
  private questions: { readonly text: string; readonly at: number }[] = [];

  constructor(context: BrowserContext) {
    for (const page of context.pages()) void this.watch(context, page);
    context.on('page', (page) => void this.watch(context, page));
  }

  /** The panel's presses and questions say which item its operator chose. */
  async watchPanel(panel: Page): Promise<Page> {
    if (this.panels.has(panel)) return panel;
    this.panels.add(panel);
    await panel.exposeFunction('notePanel', (seen: { pressed?: true; question?: string; at: number }) => {
      if (seen.pressed) this.presses.push(seen.at);
      if (seen.question !== undefined) this.questions.push({ text: lettersOf(seen.question), at: seen.at });
    });
    await panel.addInitScript(tellOfPanel);
    await panel.evaluate(tellOfPanel);
    return panel;
  }

  /** Runs an expression in the worlds of the extension's agents in this page. */
  async inAgents(page: Page, expression: string): Promise<void> {
    const watched = this.sessions.get(page);
    for (const contextId of watched?.worlds ?? [])
      await watched?.cdp.send('Runtime.evaluate', { expression, contextId });
  }

  get count(): number {
    return this.made.length;
  }

  /** Scrolls that led to no item that an operator had just chosen in a panel; what was judged is forgotten. */
  takeUnasked(): string[] {
    const unasked = this.made.filter(({ how, text, at }) => {
      const asked = this.presses.some((press) => at >= press && at - press <= ASKED_WITHIN);
      const shown = this.questions.filter((question) => question.at <= at + ASKED_WITHIN);
      const before = shown.findLast((question) => question.at <= at);
      const chosen = [before, ...shown.filter((question) => question.at > at)];
      const words = lettersOf(text);
      return (
        how !== 'scrollIntoView' ||
        !asked ||
        !chosen.some((question) => question && question.text !== '' && words.includes(question.text))
      );
    });
    this.made = [];
    this.presses = [];
    this.questions = this.questions.slice(-1);
    return unasked.map(({ how, text }) => `${how}: ${text.slice(0, 80)}`);
  }

  private async watch(context: BrowserContext, page: Page): Promise<void> {
    try {
      const cdp = await context.newCDPSession(page);
      const worlds = new Set<number>();
      this.sessions.set(page, { cdp, worlds });
      cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
        if (name === 'noteScroll') this.made.push(JSON.parse(payload));
      });
      cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
        worlds.delete(executionContextId),
      );
      cdp.on('Runtime.executionContextCreated', ({ context: { id, name, origin, auxData } }) => {
        if (auxData?.['type'] !== 'isolated' || !origin.startsWith('chrome-extension://')) return;
        // Playwright's own world, in a page of the extension: it focuses what a test fills.
        if (name.startsWith('__playwright')) return;
        worlds.add(id);
        cdp
          .send('Runtime.evaluate', { expression: `(${tellOfScrolls})()`, contextId: id })
          // The page went before it was asked.
          .catch(() => undefined);
      });
      await cdp.send('Runtime.addBinding', { name: 'noteScroll' });
      await cdp.send('Runtime.enable');
    } catch {
      // A page that was closed at once shows nothing to anybody.
      this.sessions.delete(page);
    }
  }
}

/** Emoji are pictures on some sites: letters and digits tell items apart. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Runs in an agent's world. */
function tellOfScrolls(): void {
  const note = (how: string, element: unknown): void => {
    const text = element instanceof Element ? (element.textContent ?? '').slice(0, 5000) : '';
    window.noteScroll?.(JSON.stringify({ how, text, at: Date.now() }));
  };
  const wrap = (holder: object, name: string, counts: (args: unknown[]) => boolean = () => true): void => {
    const original: unknown = Reflect.get(holder, name);
    if (typeof original !== 'function') return;
    Reflect.defineProperty(holder, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...args: unknown[]): unknown {
        if (counts(args)) note(name, this);
        return Reflect.apply(original, this, args);
      },
    });
  };
  for (const name of ['scroll', 'scrollTo', 'scrollBy']) {
    wrap(window, name);
    wrap(Element.prototype, name);
  }
  wrap(Element.prototype, 'scrollIntoView');
  wrap(Element.prototype, 'scrollIntoViewIfNeeded');
  // The browser scrolls to what gets the keyboard, unless it is told not to.
  wrap(HTMLElement.prototype, 'focus', ([options]) => !Object(options).preventScroll);
  for (const name of ['scrollTop', 'scrollLeft']) {
    const property = Reflect.getOwnPropertyDescriptor(Element.prototype, name);
    if (!property?.set) continue;
    const set = property.set;
    Reflect.defineProperty(Element.prototype, name, {
      ...property,
      set(this: Element, value: number) {
        note(name, this);
        set.call(this, value);
      },
    });
  }
}

/** Runs in a panel. */
function tellOfPanel(): void {
  for (const type of ['keydown', 'pointerdown'])
    window.addEventListener(
      type,
      (event) => event.isTrusted && window.notePanel?.({ pressed: true, at: Date.now() }),
      { capture: true, passive: true },
    );
  let last: string | undefined;
  const look = (): void => {
    const question = document.querySelector('[data-testid="item-text"]')?.textContent ?? undefined;
    if (question === last || question === undefined) return;
    last = question;
    window.notePanel?.({ question, at: Date.now() });
  };
  new MutationObserver(look).observe(document, { childList: true, characterData: true, subtree: true });
  look();
}
