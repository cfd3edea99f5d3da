import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findChromium } from '../../e2e/find-chromium.ts';
import { waitUntil } from '../../e2e/targets.ts';
import { practiceFlags } from '../../practice/flags.ts';
import type { PracticeServer } from '../../practice/server.ts';
import { FIRST_ROW } from './clock.ts';
import { Protocol } from './protocol.ts';

/** A side panel's width and a common height: what is drawn, and so what drawing costs, depends on it. */
const WINDOW = '400,800';

export interface OpenedPage {
  /** Milliseconds from the page's start to its first row. */
  readonly first: number;
  close(): Promise<void>;
}

/**
 * A Chromium whose pages nothing takes part in while they open. Playwright attaches to each page and worker at once, which
 * makes even a bare page twice as slow (254 ms for 114, Chromium 156): a measurement of Playwright.
 */
export class UnwatchedChromium {
  readonly #process: ChildProcess;
  readonly #protocol: Protocol;
  readonly extensionId: string;
  readonly port: number;

  private constructor(process: ChildProcess, protocol: Protocol, extensionId: string, port: number) {
    this.#process = process;
    this.#protocol = protocol;
    this.extensionId = extensionId;
    this.port = port;
  }

  static async launch(given: {
    readonly extension: string;
    readonly server: PracticeServer;
    readonly profile: string;
  }): Promise<UnwatchedChromium> {
    const { extension, server, profile } = given;
    const portFile = path.join(profile, 'DevToolsActivePort');
    rmSync(portFile, { force: true });
    const browser = spawn(
      findChromium(),
      [
        '--headless=new',
        '--no-sandbox',
        '--no-first-run',
        '--disable-background-networking',
        '--password-store=basic',
        `--window-size=${WINDOW}`,
        `--user-data-dir=${profile}`,
        '--remote-debugging-port=0',
        '--lang=id',
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        ...practiceFlags(server),
        'about:blank',
      ],
      { stdio: 'ignore' },
    );
    const written = (): string[] => (existsSync(portFile) ? readFileSync(portFile, 'utf8').split('\n') : []);
    const [port, place] = await waitUntil(async () => {
      const lines = written();
      return lines.length > 1 && lines;
    }, 'the browser to start');
    const protocol = await Protocol.connect(`ws://127.0.0.1:${port}${place}`);
    const ours = await waitUntil(
      async () => (await protocol.targets()).find(({ url }) => url.startsWith('chrome-extension://')),
      'the extension to start',
    );
    return new UnwatchedChromium(browser, protocol, new URL(ours.url).host, Number(port));
  }

  /** The tab's number, with the comment that begins so in focus. */
  async focusComment(address: string, begins: string): Promise<number> {
    const { targetId } = await this.#create(address);
    await this.#protocol.within(targetId, async (session) => {
      const place = await waitUntil(
        () =>
          session.evaluate<{ x: number; y: number } | undefined>(`(() => {
            const found = [...document.querySelectorAll('[dir]')].find((text) => text.textContent.startsWith(${JSON.stringify(begins)}));
            if (!found) return undefined;
            found.scrollIntoView({ block: 'center' });
            const { x, y } = found.getBoundingClientRect();
            return { x: x + 8, y: y + 8 };
          })()`),
        'the comment',
      );
      for (const type of ['mousePressed', 'mouseReleased'])
        await session.send('Input.dispatchMouseEvent', { type, ...place, button: 'left', clickCount: 1 });
    });
    const inside = await this.#create(`chrome-extension://${this.extensionId}/popup.html`);
    const pattern = JSON.stringify({ url: `${address}*` });
    const tab = await this.#protocol.within(inside.targetId, (session) =>
      waitUntil(
        () => session.evaluate<number>(`chrome?.tabs?.query(${pattern}).then(([tab]) => tab?.id)`),
        'the tab',
      ),
    );
    await this.#close(inside.targetId);
    return tab;
  }

  /** Opens a page of the extension, leaves it alone for `settled` milliseconds and then asks when its first row came. */
  async open(address: string, settled: number): Promise<OpenedPage> {
    const { targetId } = await this.#create(`chrome-extension://${this.extensionId}/${address}`);
    await delay(settled);
    const first = await this.#protocol.within(targetId, (session) =>
      waitUntil(() => session.evaluate<number | null>(FIRST_ROW), 'the first row', 240_000),
    );
    return { first, close: () => this.#close(targetId) };
  }

  async workerGone(): Promise<void> {
    await waitUntil(
      async () => (await this.#protocol.targets()).every(({ type }) => type !== 'shared_worker'),
      'the ranking worker to end',
    );
  }

  async close(): Promise<void> {
    this.#protocol.close();
    this.#process.kill();
    await once(this.#process, 'exit');
  }

  #create(url: string): Promise<{ targetId: string }> {
    return this.#protocol.send('Target.createTarget', { url });
  }

  async #close(targetId: string): Promise<void> {
    await this.#protocol.send('Target.closeTarget', { targetId });
  }
}
