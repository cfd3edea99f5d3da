import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { RepositoryFiles } from '../../../lib/packs/index.ts';
import { type Certificate, makeCertificate } from '../../practice/certificate.ts';

/** What a host may do to a file instead of serving it. */
export type Fault =
  | { readonly kind: 'html' | 'redirect' | 'stall' | 'huge' | 'bomb' }
  | { readonly kind: 'status'; readonly status: number }
  /** The connection breaks after this part of the body. */
  | { readonly kind: 'cut'; readonly after: number };

export interface PackHost {
  readonly port: number;
  readonly certificate: Certificate;
  readonly address: string;
  /** What was asked for, and what was answered. */
  readonly log: { readonly path: string; readonly status: number; readonly bytes: number }[];
  serve(files: RepositoryFiles): void;
  /** Treats files whose path fits in this way until the next call. */
  harm(path?: RegExp, fault?: Fault): void;
  close(): Promise<void>;
}

/** A static HTTPS host with ETags, as an office would have one: a real server with a certificate of its own. */
export async function startPackHost(name = 'localhost', known?: Certificate): Promise<PackHost> {
  const certificate = known ?? (await makeCertificate([name]));
  let files: RepositoryFiles = new Map();
  let harmed: { path: RegExp; fault: Fault } | undefined;
  const log: { path: string; status: number; bytes: number }[] = [];
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    const path = (request.url ?? '/').replace(/^\/packs\//, '');
    const fault = harmed?.path.test(path) ? harmed.fault : undefined;
    const bytes = fault
      ? misbehave(response, fault, files.get(path))
      : answer(request, response, files.get(path));
    log.push({ path, status: response.statusCode, bytes });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    certificate,
    address: `https://${name}:${port}/packs/`,
    log,
    serve(next) {
      files = next;
    },
    harm(path, fault) {
      harmed = path && fault ? { path, fault } : undefined;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const OPEN = { 'access-control-allow-origin': '*', 'cache-control': 'no-cache' };

function answer(request: IncomingMessage, response: ServerResponse, bytes: Uint8Array | undefined): number {
  if (!bytes) {
    response.writeHead(404, { ...OPEN, 'content-type': 'text/plain' }).end('not found');
    return 0;
  }
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 20)}"`;
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { ...OPEN, etag }).end();
    return 0;
  }
  response.writeHead(200, {
    ...OPEN,
    etag,
    'content-type': 'application/octet-stream',
    'content-length': bytes.byteLength,
  });
  response.end(bytes);
  return bytes.byteLength;
}

const MEBIBYTE = 1024 * 1024;

function misbehave(response: ServerResponse, fault: Fault, bytes: Uint8Array = new Uint8Array()): number {
  switch (fault.kind) {
    case 'html':
      response
        .writeHead(200, { ...OPEN, 'content-type': 'text/html' })
        .end('<!doctype html><title>Masuk</title>');
      return 0;
    case 'redirect':
      response.writeHead(302, { ...OPEN, location: 'https://lain.example/packs/' }).end();
      return 0;
    case 'status':
      response.writeHead(fault.status, OPEN).end();
      return 0;
    case 'stall':
      response.writeHead(200, { ...OPEN, 'content-length': 1000 }).write('{');
      return 1;
    case 'cut':
      response.writeHead(200, { ...OPEN, 'content-length': bytes.byteLength });
      response.write(bytes.subarray(0, Math.floor(bytes.byteLength * fault.after)), () => response.destroy());
      return 0;
    case 'huge':
      // 200 MB without a length, as fast as they are taken.
      response.writeHead(200, OPEN);
      pump(response, 200);
      return 0;
    case 'bomb': {
      const packed = gzipSync(new Uint8Array(64 * MEBIBYTE));
      response.writeHead(200, { ...OPEN, 'content-encoding': 'gzip', 'content-length': packed.byteLength });
      response.end(packed);
      return packed.byteLength;
    }
  }
}

function pump(response: ServerResponse, left: number): void {
  if (left === 0 || response.destroyed) response.end();
  else response.write(new Uint8Array(MEBIBYTE), () => pump(response, left - 1));
}
