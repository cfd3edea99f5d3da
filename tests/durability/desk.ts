import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build } from 'esbuild';
import { findChromium } from '../e2e/find-chromium.ts';
import { findFirefox } from '../firefox/find-firefox.ts';

export type BrowserName = 'chromium' | 'firefox';
export interface Acknowledged {
  readonly seq: number;
  readonly hash: string;
}
export interface StoredLine {
  readonly line: string;
  readonly hash: string;
}

/** The page with the product's own code in it, as the browsers get it. */
export async function buildPage(page = 'page.ts'): Promise<string> {
  const built = await build({
    entryPoints: [path.join(import.meta.dirname, page)],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  return built.outputFiles[0]?.text ?? '';
}

/** Serves the page and hears what it says; it lives outside of every browser that is killed. */
export class Desk {
  readonly acknowledged: Acknowledged[] = [];
  private readonly server: Server;
  private readonly waiting = new Map<string, (value: unknown) => void>();

  private constructor(server: Server) {
    this.server = server;
  }

  /** `files` are served beside the page, by their address. */
  static async open(page = 'page.ts', files: ReadonlyMap<string, string> = new Map()): Promise<Desk> {
    const script = await buildPage(page);
    const server = createServer((request, response) => {
      const address = request.url ?? '/';
      if (request.method === 'POST') {
        let body = '';
        request.on('data', (chunk) => {
          body += chunk;
        });
        request.on('end', () => {
          response.end('ok');
          desk.hear(address.slice(1), JSON.parse(body));
        });
        return;
      }
      const file = files.get(address);
      if (file !== undefined) {
        response.end(file);
        return;
      }
      const isScript = address.startsWith('/page.js');
      response.setHeader('cache-control', 'no-store');
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
      // A module's own address says what to do: in a page it is the page's.
      response.end(
        isScript
          ? script
          : '<!doctype html><title>durability</title><script type="module" src="/page.js"></script>',
      );
    });
    const desk = new Desk(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return desk;
  }

  address(query: string): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/?${query}`;
  }

  private hear(what: string, value: unknown): void {
    if (what === 'acknowledged') this.acknowledged.push(value as Acknowledged);
    if (what === 'failed') console.error(`the page failed: ${value}`);
    this.waiting.get(what)?.(value);
    this.waiting.delete(what);
  }

  /** The next time that the page says this. */
  next<T>(what: string, within = 60_000): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`the page never said ${what}`)), within);
      this.waiting.set(what, (value) => {
        clearTimeout(timer);
        resolve(value as T);
      });
    });
  }

  /** Which of these the page says first, and what. */
  async first(names: readonly string[]): Promise<{ what: string; value: unknown }> {
    const waits = names.map(async (what) => ({ what, value: await this.next<unknown>(what) }));
    // Whatever is not said in time is no failure once another was.
    for (const wait of waits) wait.catch(() => undefined);
    return Promise.race(waits);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}

/** A browser as a person's, with no driver attached; `profile` is its folder. */
export function startBrowser(name: BrowserName, profile: string, address: string): ChildProcess {
  mkdirSync(profile, { recursive: true });
  if (name === 'firefox') writeFileSync(path.join(profile, 'user.js'), FIREFOX_SETTINGS);
  const [command, args] =
    name === 'chromium'
      ? ([
          findChromium(),
          [
            '--headless=new',
            '--no-sandbox',
            '--no-first-run',
            '--disable-gpu',
            `--user-data-dir=${profile}`,
            address,
          ],
        ] as const)
      : ([findFirefox(), ['--headless', '--no-remote', '--profile', profile, address]] as const);
  return spawn(command, [...args], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, HOME: profile },
  });
}

const FIREFOX_SETTINGS = [
  'user_pref("browser.shell.checkDefaultBrowser", false);',
  'user_pref("datareporting.policy.dataSubmissionEnabled", false);',
  'user_pref("toolkit.startup.max_resumed_crashes", -1);',
  'user_pref("browser.sessionstore.resume_from_crash", false);',
  'user_pref("browser.aboutwelcome.enabled", false);',
  'user_pref("app.normandy.enabled", false);',
  '',
].join('\n');

/** kill -9 for the browser and all its processes at once. */
export async function killBrowser(browser: ChildProcess): Promise<void> {
  if (browser.pid === undefined) return;
  const gone = browser.exitCode === null && browser.signalCode === null ? once(browser, 'exit') : undefined;
  try {
    process.kill(-browser.pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
  await gone;
}
