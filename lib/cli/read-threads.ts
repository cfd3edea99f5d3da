import { availableParallelism } from 'node:os';
import { isMainThread, type MessagePort, parentPort, Worker, workerData } from 'node:worker_threads';
import { type BlockLines, type BlockReader, readBlock } from '../journal/index.ts';
import { nodeHashing } from './node-crypto.ts';

const ROLE = 'tanggap block reader';
/** More were not measured to help: the thread that judges the lines is then the slowest, and with two cores it waits half its time. */
const MOST_THREADS = 4;

interface Question {
  readonly block: Uint8Array<ArrayBuffer>;
  readonly wrapped: boolean;
}

/**
 * Reading lines is most of what verifying costs, and a block can be read without those before it. The file of this module is
 * also the threads' own, in a checkout as in the one bundled file.
 */
export function startReadThreads(): BlockReader {
  const threads = Array.from({ length: Math.min(MOST_THREADS, availableParallelism()) }, startThread);
  let turn = 0;
  return {
    ahead: threads.length * 2,
    read(block, wrapped) {
      const thread = threads[turn++ % threads.length];
      if (!thread) throw new Error('no thread');
      return thread.ask({ block, wrapped });
    },
    close() {
      for (const thread of threads) thread.end();
    },
  };
}

function startThread() {
  const worker = new Worker(new URL(import.meta.url), { workerData: ROLE });
  const waiting: { resolve: (lines: BlockLines) => void; reject: (error: Error) => void }[] = [];
  // An idle thread keeps no process alive; one with work does, or the process would end before the answer.
  worker.unref();
  const fail = (error: Error): void => {
    for (const one of waiting.splice(0)) one.reject(error);
  };
  worker.on('message', (lines: BlockLines) => {
    waiting.shift()?.resolve(lines);
    if (waiting.length === 0) worker.unref();
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('a reading thread ended')));
  return {
    ask: (question: Question): Promise<BlockLines> =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.ref();
        worker.postMessage(question, [question.block.buffer]);
      }),
    end: () => void worker.terminate(),
  };
}

function serve(port: MessagePort): void {
  port.on('message', ({ block, wrapped }: Question) => {
    const lines = readBlock(block, wrapped, nodeHashing);
    port.postMessage(lines, [lines.hashes.buffer]);
  });
}

/** Whether this module runs as a thread: whoever shares its file then does nothing. */
export const isReadThread = !isMainThread && workerData === ROLE;
if (isReadThread && parentPort) serve(parentPort);
