import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type Bundle, bundle } from './bundle.ts';
import { makeCertificate } from './certificate.ts';
import { HOSTS, PRACTICE_SITES, resolverRules, type Site } from './hosts.ts';

export interface PracticeServer {
  port: number;
  spki: string;
  resolverRules: string;
  close(): Promise<void>;
}

// As strict about scripts as the real sites: an extension must not rely on inline ones.
const CSP = "script-src 'self'; object-src 'none'; base-uri 'self'";

export async function startPracticeServer({ port = 0 }: { port?: number } = {}): Promise<PracticeServer> {
  const { key, cert, spki } = await makeCertificate(Object.keys(HOSTS));
  const bundles = new Map<Site, Bundle>();
  for (const site of PRACTICE_SITES) bundles.set(site, await bundle(site));
  const server = createServer({ key, cert }, (request, response) => answer(bundles, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const actual = (server.address() as AddressInfo).port;
  return {
    port: actual,
    spki,
    resolverRules: resolverRules(actual),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  bundles: ReadonlyMap<Site, Bundle>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const site = HOSTS[(request.headers.host ?? '').replace(/:\d+$/, '')];
  const bundle = site ? bundles.get(site) : undefined;
  const path = new URL(request.url ?? '/', 'https://practice.invalid').pathname;
  const send = (type: string, body: string, status = 200) => {
    response.writeHead(status, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': CSP,
      'cache-control': 'no-store',
    });
    response.end(body);
  };
  if (path === '/favicon.ico') send('image/svg+xml', EMPTY_ICON);
  else if (!bundle)
    send('text/html', page('Unsupported practice page', '<h1>Unsupported practice page</h1>', ''));
  else if (path === '/practice.js') send('text/javascript', bundle.script);
  else if (path === '/practice.css') send('text/css', bundle.style);
  else send('text/html', page('Memuat…', '<div id="root"></div>', APP_HEAD));
}

const EMPTY_ICON = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const APP_HEAD = '<link rel="stylesheet" href="/practice.css"><script src="/practice.js" defer></script>';

function page(title: string, body: string, head: string): string {
  return (
    '<!doctype html><html lang="id"><head><meta charset="utf-8">' +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    `<title>${title}</title>${head}</head><body>${body}</body></html>`
  );
}

if (import.meta.main) {
  const server = await startPracticeServer({ port: Number(process.env['PORT'] ?? 8443) });
  console.log(`port ${server.port}`);
  console.log(`--host-resolver-rules="${server.resolverRules}"`);
  console.log(`--ignore-certificate-errors-spki-list=${server.spki}`);
}
