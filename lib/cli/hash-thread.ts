import { isMainThread, type MessagePort, parentPort, Worker, workerData } from 'node:worker_threads';
import { type LineHasher, LocalLineHasher, type TreeRoots, type TreeStart } from '../journal/index.ts';
import { nodeHashing } from './node-crypto.ts';

const ROLE = 'tanggap line hasher';

interface Order {
  readonly role: typeof ROLE;
  readonly start: TreeStart;
}
/** Lines one after another in `block`, each ending at its place in `ends`; or the end. */
type Question = { readonly block: Uint8Array; readonly ends: Uint32Array } | 'done';
type Answer = string | TreeRoots;

/**
 * Hashing takes about as long as reading and judging lines: a thread of its own halves the time on the clock. The file of
 * this module is also the thread's own, in a checkout as in the one bundled file.
 */
export function hashInThread(start: TreeStart): LineHasher {
  const order: Order = { role: ROLE, start };
  const worker = new Worker(new URL(import.meta.url), { workerData: order });
  const waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void }[] = [];
  // An idle thread keeps no process alive; one with work does, or the process would end before the answer.
  worker.unref();
  const end = (error: Error): void => {
    for (const one of waiting.splice(0)) one.reject(error);
  };
  worker.on('message', (answer: Answer) => {
    waiting.shift()?.resolve(answer);
    if (waiting.length === 0) worker.unref();
  });
  worker.on('error', end);
  worker.on('exit', () => end(new Error('the hashing thread ended')));
  const ask = (question: Question, transfer: readonly ArrayBuffer[] = []): Promise<Answer> =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      worker.ref();
      worker.postMessage(question, [...transfer]);
    });
  return {
    async lines(lines) {
      const ends = new Uint32Array(lines.length);
      const block = new Uint8Array(lines.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const [number, line] of lines.entries()) {
        block.set(line, at);
        at += line.length;
        ends[number] = at;
      }
      const answer = await ask({ block, ends }, [block.buffer, ends.buffer]);
      if (typeof answer !== 'string') throw new Error('hashes expected');
      return answer;
    },
    async done() {
      const answer = await ask('done');
      if (typeof answer === 'string') throw new Error('roots expected');
      return answer;
    },
    close: () => void worker.terminate(),
  };
}

function serve(port: MessagePort, { start }: Order): void {
  const hasher = new LocalLineHasher(start, nodeHashing);
  port.on('message', (question: Question) => {
    if (question === 'done') return port.postMessage(hasher.result());
    const { block, ends } = question;
    let from = 0;
    const lines = Array.from(ends, (end) => {
      const line = block.subarray(from, end);
      from = end;
      return line;
    });
    return port.postMessage(hasher.hashAll(lines));
  });
}

const isOrder = (value: unknown): value is Order =>
  typeof value === 'object' && value !== null && 'role' in value && value.role === ROLE;

/** Whether this module runs as the thread: whoever shares its file then does nothing. */
export const isHashThread = !isMainThread && isOrder(workerData);
if (!isMainThread && parentPort && isOrder(workerData)) serve(parentPort, workerData);
