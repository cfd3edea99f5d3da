import { createServer } from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { HOSTS } from '../practice/hosts.ts';

export interface Tunnel {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Firefox has no counterpart of Chromium's --host-resolver-rules that also maps the port, so the browser is told to
 * use this proxy: it passes the practice hosts' TLS through unread to the practice server, that of a test's own hosts to
 * their local ports, and nothing else anywhere.
 */
export async function startTunnel(
  serverPort: number,
  own: Readonly<Record<string, number>> = {},
): Promise<Tunnel> {
  const proxy = createServer((_, response) => response.writeHead(502).end());
  proxy.on('connect', (request, client) => {
    const host = (request.url ?? '').replace(/:443$/, '');
    const port = host in HOSTS ? serverPort : own[host];
    if (port === undefined) {
      client.end('HTTP/1.1 502 Not a practice site\r\n\r\n');
      return;
    }
    const server = net.connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connected\r\n\r\n');
      server.pipe(client);
      client.pipe(server);
    });
    server.on('error', () => client.destroy());
    client.on('error', () => server.destroy());
  });
  // A socket that carries a tunnel no longer counts as one of the server's own connections.
  const sockets = new Set<net.Socket>();
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    port: (proxy.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
