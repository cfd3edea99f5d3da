import { zipSync } from 'fflate';
import type { PacksServices } from '@/components/console/packs/index.ts';
import { saveFile } from '@/lib/browser/index.ts';
import { sha256Hex, systemClock, systemRandom } from '@/lib/core/index.ts';
import {
  BUNDLE_EXTENSION,
  createKey,
  createSigner,
  currentFiles,
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
import { prepareOf } from './prepare.ts';
import { bytesOf, createSourceServices, told } from './source-services.ts';

export function createPacksServices(database: Database): PacksServices {
  return {
    ...createSourceServices(database),
    now: systemClock.now,
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
