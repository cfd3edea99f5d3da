interface Scroll {
  readonly how: string;
  /** What the scrolled element shows. */
  readonly text: string;
  readonly at: number;
}

/** What a person did in a panel, or what it shows as the item in focus. */
export interface PanelSeen {
  readonly pressed?: true;
  readonly question?: string;
  readonly at: number;
}

declare global {
  interface Window {
    noteScroll?(scroll: string): void;
    notePanel?(seen: PanelSeen): void;
    /** Firefox: the page behind the view that a content script has of it. */
    readonly wrappedJSObject?: Window;
  }
}

/** How long after a press in the panel its scroll may come: what is unanswered is looked for in slices. */
export const ASKED_WITHIN = 3000;

/** What the extension's code must never do by itself, to be done in its own world in the page. */
export const PLANTED = {
  scrollIntoView: `document.querySelectorAll('[role="article"]')[6].scrollIntoView()`,
  scrollTo: 'window.scrollTo(0, 300)',
  scrollTop: 'document.documentElement.scrollTop = 200',
  focus: `document.querySelectorAll('[tabindex="0"]')[30].focus()`,
} as const;

/**
 * Every scroll that the extension's own code in a page asks for. An event tells nothing: a script's scroll is as
 * trusted as a person's, and the page's prototypes are not the content script's. So the calls are wrapped in the
 * content script's own world; how they get there is each browser's own matter.
 */
export class ScrollRecord {
  private made: Scroll[] = [];
  private presses: number[] = [];
  private questions: { readonly text: string; readonly at: number }[] = [];

  /** What `tellOfScrolls` told. */
  note(scroll: string): void {
    this.made.push(JSON.parse(scroll));
  }

  /** What `tellOfPanel` told: the panel's presses and questions say which item its operator chose. */
  notePanel(seen: PanelSeen): void {
    if (seen.pressed) this.presses.push(seen.at);
    if (seen.question !== undefined) this.questions.push({ text: lettersOf(seen.question), at: seen.at });
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
}

/** Emoji are pictures on some sites: letters and digits tell items apart. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Runs in an agent's world. */
export function tellOfScrolls(): void {
  const note = (how: string, element: unknown): void => {
    const text = element instanceof Element ? (element.textContent ?? '').slice(0, 5000) : '';
    (window.wrappedJSObject ?? window).noteScroll?.(JSON.stringify({ how, text, at: Date.now() }));
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
  for (const name of ['scroll', 'scrollTo', 'scrollBy', 'scrollByLines', 'scrollByPages']) {
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

/** Runs in a panel, or in another page of the extension that reaches the panel; `view` is the panel's window. */
export function tellOfPanel(view: Window & typeof globalThis): void {
  for (const type of ['keydown', 'pointerdown'])
    view.addEventListener(
      type,
      (event) => event.isTrusted && window.notePanel?.({ pressed: true, at: Date.now() }),
      { capture: true, passive: true },
    );
  let last: string | undefined;
  const look = (): void => {
    const question = view.document.querySelector('[data-testid="item-text"]')?.textContent ?? undefined;
    if (question === last || question === undefined) return;
    last = question;
    window.notePanel?.({ question, at: Date.now() });
  };
  new view.MutationObserver(look).observe(view.document, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  look();
}
