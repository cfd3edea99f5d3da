import { once } from 'node:events';
import type { Target } from '../../e2e/targets.ts';

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** One page, for as long as somebody takes part in it. */
export interface Session {
  send(method: string, params: object): Promise<unknown>;
  evaluate<V>(expression: string): Promise<V>;
}

/** The browser's end of the protocol, with no part in any page until it is asked for. */
export class Protocol {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const answer = JSON.parse(String(data)) as Answer;
      this.#waiting.get(answer.id ?? 0)?.(answer);
      this.#waiting.delete(answer.id ?? 0);
    });
  }

  static async connect(address: string): Promise<Protocol> {
    const socket = new WebSocket(address);
    await once(socket, 'open');
    return new Protocol(socket);
  }

  send<T>(method: string, params: object = {}, sessionId?: string): Promise<T> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ result, error }) =>
        error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result as T),
      );
      this.#socket.send(JSON.stringify({ id, method, params, sessionId }));
    });
  }

  async targets(): Promise<Target[]> {
    return (await this.send<{ targetInfos: Target[] }>('Target.getTargets', { filter: [{}] })).targetInfos;
  }

  /** Takes part in one page for as long as `use` takes. */
  async within<T>(targetId: string, use: (session: Session) => Promise<T>): Promise<T> {
    const { sessionId } = await this.send<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    try {
      return await use({
        send: (method, params) => this.send(method, params, sessionId),
        evaluate: async <V>(expression: string) => {
          const evaluated = await this.send<{ result: { value: V } }>(
            'Runtime.evaluate',
            { expression, awaitPromise: true, returnByValue: true },
            sessionId,
          );
          return evaluated.result.value;
        },
      });
    } finally {
      await this.send('Target.detachFromTarget', { sessionId });
    }
  }

  close(): void {
    this.#socket.close();
  }
}
