import { zipSync } from 'fflate';
import type { PacksServices, Told } from '@/components/console/packs/index.ts';
import { packSource, requestAddresses } from '@/lib/browser/index.ts';
import { failure, sha256Hex, success, systemClock, systemRandom } from '@/lib/core/index.ts';
import { ERROR_CODES } from '@/lib/domain/index.ts';
import {
  BUNDLE_EXTENSION,
  createKey,
  createSigner,
  currentFiles,
  filesSource,
  importSeed,
  keyIdOf,
  parsePack,
  prepareRoot,
  prepareRotation,
  publicKeyOf,
  readBackup,
  readBundle,
  renewTimestamp,
  signRelease,
  signRoot,
  writeBackup,
  writeBundle,
} from '@/lib/packs/index.ts';
import { type Database, goBack, keepRepository, keepSigner, readRepository } from '@/lib/store/index.ts';
import {
  pinRepository,
  type SyncFailure,
  syncAnswers,
  syncErrorCode,
  syncFromMirrors,
} from '@/lib/sync/index.ts';
import { saveFile } from '../save-file.ts';
import { prepareOf } from './prepare.ts';

/** One look at a time in the whole browser, the background's included. */
const LOCK = 'pack-sync';

export function createPacksServices(database: Database): PacksServices {
  return {
    now: systemClock.now,
    async check(signal, onProgress) {
      const configured = await packSource.read();
      if (!configured) return failure('failed');
      const result = await navigator.locks.request(LOCK, () =>
        syncFromMirrors(
          database,
          configured.value,
          { fetch: (...args) => fetch(...args), signal, onProgress: (_, bytes) => onProgress(bytes) },
          systemClock,
        ),
      );
      return result.ok ? success(result.value.changed) : { ...failure('failed'), told: told(result) };
    },
    async installFile(file) {
      const files = readBundle(await bytesOf(file));
      if (!files.ok) return told(files);
      const first = files.value.get('1.root.json');
      const configured = await packSource.read();
      if (!first || !configured) return { code: ERROR_CODES['pack-untrusted'], detail: 'no fingerprint' };
      const source = filesSource(files.value);
      const pinned = await pinRepository(database, source, configured.value.fingerprint);
      if (!pinned.ok) return told(pinned);
      const result = await navigator.locks.request(LOCK, () =>
        syncAnswers(database, source, 'file', systemClock),
      );
      return result.ok ? undefined : told(result);
    },
    async setSource(source) {
      // Declined, a host that allows other origins still serves us.
      if (source.addresses.length > 0) await requestAddresses(source.addresses);
      await packSource.write(source);
      if (source.addresses.length === 0) return undefined;
      const result = await navigator.locks.request(LOCK, () =>
        syncFromMirrors(database, source, { fetch: (...args) => fetch(...args) }, systemClock),
      );
      return result.ok ? undefined : told(result);
    },
    async goBack() {
      await goBack(database);
    },
    async createKey(name, passphrase) {
      const { publicHex, seed } = await createKey();
      const backup = await writeBackup(name, seed, passphrase, systemRandom);
      await keep(database, name, publicHex, seed);
      saveBytes(`tanggap-key-${keyIdOf(publicKeyOf(publicHex)).slice(0, 8)}.json`, backup);
      seed.fill(0);
    },
    async restoreKey(file, passphrase) {
      const restored = await readBackup(await bytesOf(file), passphrase);
      if (!restored.ok) return false;
      const { name, publicHex, seed } = restored.value;
      await keep(database, name, publicHex, seed);
      seed.fill(0);
      return true;
    },
    async createOffice({ organisation, name, supervisors, threshold }, keyId) {
      const files = prepareRoot(
        new Map(),
        { purpose: { organisation, name, content: 'answers' }, supervisors, threshold },
        systemClock.now(),
      );
      await keepRepository(database, files);
      await sign(database, keyId);
    },
    async changeKeys(list, keyId) {
      const files = await readRepository(database);
      const prepared = files && (await prepareRotation(files, list, systemClock.now()));
      if (!prepared?.ok) return false;
      await keepRepository(database, prepared.value);
      await sign(database, keyId);
      return true;
    },
    async openRepository(file) {
      const files = readBundle(await bytesOf(file));
      if (!files.ok) return false;
      await keepRepository(database, files.value);
      return true;
    },
    async preparePack(file) {
      const pack = parsePack(await bytesOf(file));
      if (!pack.ok) return { kind: 'pack', told: told(pack) };
      return prepareOf(database, pack.value);
    },
    sign: (keyId) => sign(database, keyId),
    async renew(keyId) {
      const signer = await signerOf(database, keyId);
      const files = await readRepository(database);
      if (!signer || !files) return;
      const signed = await signRelease(renewTimestamp(files, systemClock.now()), signer);
      if (signed.ok) await keepRepository(database, signed.value);
    },
    async download(as) {
      const files = await readRepository(database);
      if (!files) return;
      const name = `tanggap-${sha256Hex(files.get('1.root.json') ?? new Uint8Array()).slice(0, 8)}`;
      if (as === 'bundle') return saveBytes(`${name}${BUNDLE_EXTENSION}`, writeBundle(files));
      const entries = [...currentFiles(files)].map(([path, bytes]) => [`packs/${path}`, bytes] as const);
      // Packs are packed already.
      saveBytes(
        `${name}.zip`,
        new Uint8Array(zipSync(Object.fromEntries(entries), { level: 0, mtime: ZIP_TIME })),
      );
    },
    copy: (text) => navigator.clipboard.writeText(text),
  };
}

async function sign(database: Database, keyId: string): Promise<void> {
  const signer = await signerOf(database, keyId);
  const files = await readRepository(database);
  if (!signer || !files) return;
  const rooted = await signRoot(files, signer);
  const signed = await signRelease(rooted.ok ? rooted.value : files, signer);
  if (signed.ok) await keepRepository(database, signed.value);
}

/** The earliest day that a zip can write: the same content makes the same file. */
const ZIP_TIME = new Date(1980, 0, 1, 12);

function told(failed: {
  reason: SyncFailure | 'bundle-too-large' | 'bundle-invalid';
  detail?: string;
}): Told {
  return { code: syncErrorCode(failed.reason), detail: `${failed.reason} ${failed.detail ?? ''}`.trim() };
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}

async function keep(
  database: Database,
  name: string,
  publicHex: string,
  seed: Uint8Array<ArrayBuffer>,
): Promise<void> {
  await keepSigner(database, {
    keyId: keyIdOf(publicKeyOf(publicHex)),
    publicHex,
    name,
    // Imported anew, it can be used and no longer be read.
    privateKey: await importSeed(seed),
    createdAt: new Date(systemClock.now()).toISOString(),
  });
}

async function signerOf(database: Database, keyId: string) {
  const row = await database.signers.get(keyId);
  return row && createSigner(row.publicHex, row.privateKey);
}

const saveBytes = (name: string, bytes: Uint8Array<ArrayBuffer>): void =>
  saveFile(name, [bytes], 'application/octet-stream');
