import { fromBase64, sha256Hex, systemClock } from '../../lib/core/index.ts';
import { canonicalJson, filesSource } from '../../lib/packs/index.ts';
import { Database, readActivePack, readPackHistory, readTrust } from '../../lib/store/index.ts';
import { pinRepository, syncAnswers } from '../../lib/sync/index.ts';

/** Runs in a real browser: the product's own sync and swap, which a test kills the browser in. */
const wanted = new URL(location.href).searchParams;
const database = new Database('swap');
const tell = (what: string, value: unknown): Promise<unknown> =>
  fetch(`/${what}`, { method: 'POST', body: JSON.stringify(value) });

interface Carried {
  readonly fingerprint: string;
  readonly files: readonly (readonly [name: string, base64: string])[];
}

async function bring(name: string): Promise<void> {
  const response = await fetch(`/${name}.json`);
  const { fingerprint, files }: Carried = await response.json();
  const source = filesSource(
    new Map(files.map(([path, bytes]) => [path, fromBase64(bytes) ?? new Uint8Array()])),
  );
  const pinned = await pinRepository(database, source, fingerprint);
  const synced = pinned.ok ? await syncAnswers(database, source, 'network', systemClock) : pinned;
  if (!synced.ok) throw new Error(`${synced.reason} ${synced.detail ?? ''}`);
}

/** All that a swap writes, as one value for what is in use, what was before it, and whose word it is. */
async function state() {
  const active = await readActivePack(database);
  const { previous } = await readPackHistory(database);
  const trust = await readTrust(database, 'answers');
  const whole = (row: typeof active | typeof previous): string | undefined =>
    row &&
    sha256Hex(new TextEncoder().encode(canonicalJson({ ...row.row.header, answers: byId(row.answers) })));
  return {
    version: active?.row.version,
    active: whole(active),
    previous: whole(previous),
    targets: trust?.targets && sha256Hex(trust.targets),
  };
}

const byId = <T extends { readonly id: string }>(answers: readonly T[]): T[] =>
  [...answers].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Asks again and again and never comes back: the browser is killed while its transaction stands open just here. */
function hold(step: number): never {
  for (;;) {
    const request = new XMLHttpRequest();
    // A promise would let the page go on to its next write.
    request.open('POST', '/reached', false);
    request.send(JSON.stringify(step));
  }
}

/** Counts every write from now on and stops before number `step`, from 0; after the last one nothing is held. */
function holdBefore(step: number): () => number {
  let writes = 0;
  const count = (): void => {
    if (writes === step) hold(step);
    writes++;
  };
  for (const method of ['add', 'put', 'delete', 'clear'] as const) {
    const write = IDBObjectStore.prototype[method];
    Object.defineProperty(IDBObjectStore.prototype, method, {
      value(this: IDBObjectStore, ...values: unknown[]) {
        count();
        return Reflect.apply(write, this, values);
      },
    });
  }
  return () => writes;
}

async function run(): Promise<void> {
  if (wanted.has('start')) await bring('old');
  await tell('state', await state());
  const step = wanted.get('step');
  if (step === null) return;
  const writes = holdBefore(Number(step));
  await tell('begun', 0);
  await bring('new');
  await tell('finished', writes());
}

run().catch((error: unknown) => tell('failed', String(error)));
