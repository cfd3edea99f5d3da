import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build } from 'esbuild';
import { prepare } from './prepare.ts';

export interface Gallery {
  readonly address: string;
  close(): Promise<void>;
}

const PAGE =
  '<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Tanggap</title><link rel="stylesheet" href="main.css"></head><body><div id="root"></div><script type="module" src="main.js"></script></body></html>';

/** Serves the sidebar's real faces in every state, on this machine only. */
export async function startGallery(): Promise<Gallery> {
  const [prepared, result] = await Promise.all([
    prepare(),
    build({
      entryPoints: [path.join(import.meta.dirname, 'main.tsx')],
      bundle: true,
      write: false,
      outdir: '/gallery',
      format: 'esm',
      target: 'esnext',
      charset: 'utf8',
      jsx: 'automatic',
      logLevel: 'warning',
      define: { 'process.env.NODE_ENV': '"production"' },
    }),
  ]);
  const files = new Map<string, readonly [type: string, body: string]>([
    ['/', ['text/html', PAGE]],
    ['/prepared.json', ['application/json', JSON.stringify(prepared)]],
    ...result.outputFiles.map(
      (file) =>
        [
          `/${path.basename(file.path)}`,
          [file.path.endsWith('.css') ? 'text/css' : 'text/javascript', file.text],
        ] as const,
    ),
  ]);
  const server = createServer((request, response) => {
    const [type, body] = files.get(new URL(request.url ?? '/', 'http://gallery.invalid').pathname) ?? [
      'text/plain',
      undefined,
    ];
    response
      .writeHead(body === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` })
      .end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
