import type { Browser, Page } from 'puppeteer-core';

/** Firefox's own additions to WebDriver BiDi, which Puppeteer's types do not know. */
interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}
interface Context {
  readonly context: string;
  readonly url: string;
  readonly clientWindow: string;
}
interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

const bidiOf = (browser: Browser): Bidi => (browser as unknown as { connection: Bidi }).connection;

/**
 * One window of the browser, toolbar and sidebar included. Code runs in the window's own privileged scope, which
 * --remote-allow-system-access opens. Mouse and keys are given to the window as a whole by the functions of Firefox's
 * own WebDriver (chrome://remote): they enter above the widgets, are sent on to the sidebar's process like a person's,
 * arrive there trusted, and carry user activation. BiDi itself refuses input to privileged contexts (ESR 153).
 */
export class BrowserWindow {
  private readonly bidi: Bidi;
  private readonly context: string;

  private constructor(bidi: Bidi, context: string) {
    this.bidi = bidi;
    this.context = context;
  }

  /** The window that shows this page's tab. */
  static async of(page: Page): Promise<BrowserWindow> {
    const bidi = bidiOf(page.browser());
    const contexts = async (params: object): Promise<Context[]> =>
      ((await bidi.send('browsingContext.getTree', params)).result as { contexts: Context[] }).contexts;
    const root = (page.mainFrame() as unknown as { _id: string })._id;
    const [tab] = await contexts({ root });
    const window = (await contexts({ 'moz:scope': 'chrome' })).find(
      (one) => one.url.endsWith('/browser.xhtml') && one.clientWindow === tab?.clientWindow,
    );
    if (!window) throw new Error(`no window shows ${page.url()}`);
    return new BrowserWindow(bidi, window.context);
  }

  /** Evaluates the body of an async function, with `window` the browser's window; only JSON comes back. */
  async run<T>(body: string): Promise<T> {
    const { result } = await this.bidi.send('script.evaluate', {
      target: { context: this.context },
      awaitPromise: true,
      expression: `(async () => JSON.stringify((await (async () => { ${body} })()) ?? null))()`,
    });
    const { result: value, exceptionDetails } = result as Evaluated;
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return JSON.parse(String(value?.value)) as T;
  }

  async click(x: number, y: number): Promise<void> {
    await this.run(`
      const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs');
      window.focus();
      for (const [type, buttons] of [['mousemove', 0], ['mousedown', 1], ['mouseup', 0]])
        await event.synthesizeMouseAtPoint(
          ${x}, ${y}, { type, button: 0, buttons, clickCount: 1, asyncEnabled: true }, window);`);
  }

  /** Clicks the middle of an element of the browser's own interface. */
  async clickElement(selector: string): Promise<void> {
    const { x, y } = await this.run<{ x: number; y: number }>(`
      const box = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };`);
    await this.click(x, y);
  }

  /** Presses keys one by one, wherever the window's keyboard is; WebDriver's code points name the special ones. */
  async type(keys: string, held: { altKey?: boolean; shiftKey?: boolean } = {}): Promise<void> {
    await this.run(`
      const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs');
      const { keyData } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/KeyData.sys.mjs');
      for (const key of ${JSON.stringify(keys)}) 
        event.sendSingleKey({ ...keyData.getData(key), ...${JSON.stringify(held)} }, window);`);
  }
}

export const ENTER = '\uE007';
export const ESCAPE = '\uE00C';
export const DOWN = '\uE015';
