export interface WorkerAsked {
  /** Address of the worker's script in the extension. */
  readonly script: string;
  /** Version of the program, which names the kept index. */
  readonly program: string;
  readonly texts: readonly string[];
  /** Ask for what the search box needs, afterwards. */
  readonly search: boolean;
  /** Wait for "opened" before the first question, to time a build by itself. */
  readonly open: boolean;
}

export interface WorkerReplies {
  /** Milliseconds from the start of the worker to its first reply. */
  readonly readyMs: number;
  readonly times: number[];
  /** By text: the ids of the answers that were shown. */
  readonly shown: string[][];
}

/** Runs in a page of the extension: starts the ranking worker and asks it one thing after the other. */
export async function askWorker({
  script,
  program,
  texts,
  search,
  open,
}: WorkerAsked): Promise<WorkerReplies> {
  const started = performance.now();
  const worker = new SharedWorker(script, program);
  const ask = (message: object): Promise<{ found?: { suggestions: { answerId: string }[] } }> =>
    new Promise((resolve, reject) => {
      worker.onerror = (event) => reject(new Error(`ranking worker: ${event.type}`));
      worker.port.onmessage = ({ data }) =>
        data.key === 'failed' ? reject(new Error(data.detail)) : resolve(data);
      worker.port.postMessage(message);
    });
  if (open) await ask({ key: 'open', question: 1 });
  let readyMs = open ? performance.now() - started : 0;
  const times: number[] = [];
  const shown: string[][] = [];
  for (const text of texts) {
    const asked = performance.now();
    const { found } = await ask({
      key: 'suggest',
      question: 2,
      text,
      postText: undefined,
      caution: 'balanced',
      withAnswers: false,
    });
    const now = performance.now();
    times.push(now - asked);
    shown.push((found?.suggestions ?? []).map(({ answerId }) => answerId));
    readyMs ||= now - started;
  }
  if (search) await ask({ key: 'search-index', question: 3 });
  return { readyMs, times, shown };
}
