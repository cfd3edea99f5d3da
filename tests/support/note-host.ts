import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type Certificate, makeCertificate } from '../practice/certificate.ts';

/** What a host may do instead of what it should. */
export type Harm = (request: IncomingMessage, response: ServerResponse, path: string) => boolean;

export interface NoteHost {
  readonly port: number;
  readonly certificate: Certificate;
  readonly address: string;
  /** What is kept, by path. */
  readonly files: Map<string, string>;
  readonly log: {
    readonly method: string;
    readonly path: string;
    readonly body: string;
    readonly authorization: string | undefined;
  }[];
  /** Looked at before each request; true: the answer is given already. */
  harm(harm?: Harm): void;
  close(): Promise<void>;
}

const pathOf = (address = '/'): string => address.replace(/^\/notes\//, '');

/**
 * A real HTTPS store as WebDAV servers are: PUT with If-None-Match, GET, and MKCOL for the folder, without which PUT
 * says 409. Another origin's pages may use it (CORS), as extensions without the host's permission must ask.
 */
export async function startNoteHost(
  name = 'localhost',
  {
    authorization,
    open = false,
    certificate: given,
  }: { authorization?: string; open?: boolean; certificate?: Certificate } = {},
): Promise<NoteHost> {
  const certificate = given ?? (await makeCertificate([name]));
  const files = new Map<string, string>();
  const folders = new Set(['']);
  const log: NoteHost['log'][number][] = [];
  let harm: Harm | undefined;
  const cors = open
    ? {
        'access-control-allow-origin': '*',
        'access-control-allow-methods': 'PUT, GET, MKCOL',
        'access-control-allow-headers': 'authorization, content-type, if-none-match',
      }
    : {};
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString('utf8');
    });
    request.on('end', () => {
      const path = pathOf(request.url);
      log.push({
        method: request.method ?? '',
        path,
        body,
        authorization: request.headers.authorization,
      });
      if (harm?.(request, response, path)) return;
      const [status, text = ''] = answer(request, body);
      response.writeHead(status, { ...cors, 'content-type': 'text/plain; charset=utf-8' }).end(text);
    });
  });
  /** Status and body of what a sound host answers. */
  function answer({ method, url, headers }: IncomingMessage, body: string): readonly [number, string?] {
    const path = pathOf(url);
    if (method === 'OPTIONS') return [open ? 204 : 405];
    if (authorization !== undefined && headers.authorization !== authorization) return [401];
    const folder = path.slice(0, path.lastIndexOf('/'));
    switch (method) {
      case 'MKCOL':
        folders.add(folder);
        return [201];
      case 'PUT':
        if (!folders.has(folder)) return [409];
        if (files.has(path) && headers['if-none-match'] === '*') return [412];
        files.set(path, body);
        return [201];
      case 'GET': {
        const text = files.get(path);
        return text === undefined ? [404] : [200, text];
      }
      default:
        return [405];
    }
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    certificate,
    address: `https://${name}:${port}/notes/`,
    files,
    log,
    harm(next) {
      harm = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
