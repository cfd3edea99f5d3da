import { failure, folderAddress, type Outcome, success } from '../core/index.ts';
import type { CollectionPlace, NoteFailure } from '../domain/index.ts';

export interface NoteStoreOptions {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds for one request. */
  readonly within?: number;
}

const WITHIN = 20_000;
/** A note with many countersignatures has a few kilobytes. */
const MOST_BYTES = 65_536;

export interface NoteStore {
  /** Puts a file where none is yet; `exists` when one was there. */
  create(path: string, text: string): Promise<Outcome<'created' | 'exists', NoteFailure>>;
  /** The file's text, or undefined where there is none. */
  read(path: string): Promise<Outcome<string | undefined, NoteFailure>>;
}

/** A plain HTTPS store: PUT, GET, and MKCOL where a folder must be made first (WebDAV). */
export function noteStore(
  { address, authorization }: CollectionPlace,
  { fetch, within = WITHIN }: NoteStoreOptions,
): NoteStore {
  const base = folderAddress(address);
  const ask = async (
    path: string,
    method: 'PUT' | 'GET' | 'MKCOL',
    body?: string,
  ): Promise<Outcome<Response, NoteFailure>> => {
    if (base === undefined) return failure('place-refused', 'no address');
    const url = new URL(path, base);
    try {
      const response = await fetch(url, {
        method,
        cache: 'no-store',
        credentials: 'omit',
        // Followed, another host would be given the credential.
        redirect: 'manual',
        referrerPolicy: 'no-referrer',
        headers: {
          ...(authorization ? { authorization } : {}),
          // Never over a note that is there: the first one is the witness.
          ...(method === 'PUT' ? { 'content-type': 'text/plain; charset=utf-8', 'if-none-match': '*' } : {}),
        },
        signal: AbortSignal.timeout(within),
        ...(body === undefined ? {} : { body }),
      });
      const { status, type } = response;
      if (type === 'opaqueredirect' || (status >= 300 && status < 400))
        return failure('place-redirected', url.host);
      if (status >= 500 || status === 429) return failure('place-unreachable', `${url.host}: HTTP ${status}`);
      return success(response);
    } catch (error) {
      return failure(
        'place-unreachable',
        `${url.host}: ${error instanceof Error ? error.message : ''}`.slice(0, 200),
      );
    }
  };
  return {
    async create(path, text) {
      let put = await ask(path, 'PUT', text);
      // WebDAV's answer where the folder is missing; others say 409 for what is there already.
      if (put.ok && (put.value.status === 409 || put.value.status === 404)) {
        const made = await ask(path.slice(0, path.lastIndexOf('/') + 1), 'MKCOL');
        if (made.ok && made.value.ok) put = await ask(path, 'PUT', text);
      }
      if (!put.ok) return put;
      const { status } = put.value;
      if (put.value.ok) return success('created');
      if (status === 412 || status === 409) return success('exists');
      return failure('place-refused', `HTTP ${status}`);
    },
    async read(path) {
      const got = await ask(path, 'GET');
      if (!got.ok) return got;
      const { status } = got.value;
      if (status === 404 || status === 410) return success(undefined);
      if (status !== 200) return failure('place-refused', `HTTP ${status}`);
      try {
        return await readText(got.value);
      } catch (error) {
        return failure('place-unreachable', error instanceof Error ? error.message : '');
      }
    },
  };
}

/** At most as much as a note can be: a page of many megabytes is none. */
async function readText(response: Response): Promise<Outcome<string, NoteFailure>> {
  // A login page of a Wi-Fi, or an application that answers every address with its start page.
  if (/html/i.test(response.headers.get('content-type') ?? '')) {
    await response.body?.cancel();
    return failure('place-not-kept', 'text/html');
  }
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.byteLength;
    if (size > MOST_BYTES) {
      await reader?.cancel();
      return failure('place-not-kept', `> ${MOST_BYTES}`);
    }
    text += decoder.decode(next.value, { stream: true });
  }
  return success(text + decoder.decode());
}
