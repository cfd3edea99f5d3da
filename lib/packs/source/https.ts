import { failure, type Outcome, success } from '../../core/index.ts';
import type { RepositorySource, SourceFailure } from '../trust/source.ts';

export interface HttpsOptions {
  readonly fetch: typeof globalThis.fetch;
  /** Ends everything that is under way. */
  readonly signal?: AbortSignal;
  /** Milliseconds without a byte after which a host counts as gone. */
  readonly stall?: number;
  /** Bytes that came so far of the file that is being read. */
  readonly onProgress?: (path: string, received: number) => void;
}

const STALL = 20_000;

/** A folder on any static HTTPS host. Nothing is sent to it but the names of the files. */
export function httpsSource(address: string, options: HttpsOptions): RepositorySource {
  return { read: (path, limit) => readFile(new URL(path, address), path, limit, options) };
}

type Read = Outcome<Uint8Array<ArrayBuffer>, SourceFailure>;

async function readFile(url: URL, path: string, limit: number, options: HttpsOptions): Promise<Read> {
  const watch = stallWatch(options.stall ?? STALL, options.signal);
  try {
    const response = await options.fetch(url, {
      // The browser asks by ETag by itself; a header of ours would need a preflight where no host permission is given.
      cache: path.startsWith('targets/') ? 'no-store' : 'no-cache',
      credentials: 'omit',
      // Followed, another host would learn who asks before anybody could look at where it leads.
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: watch.signal,
    });
    const refused = refusal(response, path, limit);
    if (refused) {
      await response.body?.cancel();
      return refused;
    }
    return await readBody(response, path, limit, options, watch.touch);
  } catch (error) {
    if (watch.stalled()) return failure('source-timeout', url.host);
    if (options.signal?.aborted) return failure('source-cancelled', url.host);
    return failure(
      'source-unreachable',
      `${url.host}: ${error instanceof Error ? error.message : ''}`.slice(0, 200),
    );
  } finally {
    watch.stop();
  }
}

function refusal(response: Response, path: string, limit: number): Read | undefined {
  const { status, type, headers } = response;
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return failure('source-redirected', path);
  // An object store says 403 for what is not there, so that nobody can list it.
  if ([403, 404, 410].includes(status)) return failure('not-found', path);
  if (status !== 200) return failure('source-unreachable', `${path}: HTTP ${status}`);
  // A login page of a Wi-Fi, or an application that answers every address with its start page.
  if (/html/i.test(headers.get('content-type') ?? '')) return failure('source-not-repository', path);
  const announced = Number(headers.get('content-length') ?? 0);
  return announced > limit && !headers.has('content-encoding')
    ? failure('source-too-large', `${path}: ${announced} > ${limit}`)
    : undefined;
}

/** Counts what comes out, after the transport's own compression: a bomb stops at the limit. */
async function readBody(
  response: Response,
  path: string,
  limit: number,
  { onProgress }: HttpsOptions,
  touch: () => void,
): Promise<Read> {
  const reader = response.body?.getReader();
  if (!reader) return failure('source-cut', path);
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    touch();
    if (done) break;
    length += value.byteLength;
    if (length > limit) {
      await reader.cancel();
      return failure('source-too-large', `${path}: > ${limit}`);
    }
    parts.push(value);
    onProgress?.(path, length);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes[0] === 0x3c ? failure('source-not-repository', path) : success(bytes);
}

function stallWatch(after: number, outer: AbortSignal | undefined) {
  const own = new AbortController();
  let stalled = false;
  const fire = (): void => {
    stalled = true;
    own.abort();
  };
  let timer = setTimeout(fire, after);
  return {
    signal: outer ? AbortSignal.any([own.signal, outer]) : own.signal,
    touch(): void {
      clearTimeout(timer);
      timer = setTimeout(fire, after);
    },
    stop: (): void => clearTimeout(timer),
    stalled: (): boolean => stalled,
  };
}
