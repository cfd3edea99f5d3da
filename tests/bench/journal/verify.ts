import { spawnSync } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nodeHashing, nodeSignatures } from '../../../lib/cli/node-crypto.ts';
import { filesAt } from '../../../lib/cli/node-files.ts';
import { startReadThreads } from '../../../lib/cli/read-threads.ts';
import { fromHex, toBase64, toHex } from '../../../lib/core/index.ts';
import {
  BUNDLE_FILES,
  ED25519,
  formatVerifierKey,
  GrowingTree,
  keyId,
  NO_LEAF,
  verifyBundle,
} from '../../../lib/journal/index.ts';

export interface VerifyCost {
  readonly events: number;
  readonly megabytes: number;
  readonly seconds: number;
  readonly eventsPerSecond: number;
  readonly sha256sumSeconds: number;
  /** How many times as long as sha256sum. */
  readonly times: number;
  /** The same in seconds of processor time, which other work on the machine does not change. */
  readonly cpuSeconds: number;
  readonly sha256sumCpuSeconds: number;
  readonly cpuTimes: number;
  readonly megabytesOfMemory: number;
}

const SEAL_EVERY = 100;

/** Lines as the product writes them, a checkpoint for every hundred, as on a busy day; no texts, as redacted. */
function writeJournal(folder: string, events: number): void {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const name = 'tanggap/device-1';
  const raw = Uint8Array.from(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32));
  const key = { name, type: ED25519, publicKey: raw };
  const id = fromHex(keyId(key));
  const tree = new GrowingTree(nodeHashing);
  const file = openSync(path.join(folder, BUNDLE_FILES.entries), 'w');
  const notes: string[] = [];
  let prev = NO_LEAF;
  let lines = '';
  for (let seq = 1; seq <= events; seq++) {
    const at = new Date(1_795_000_000_000 + seq * 20_000).toISOString();
    const line = JSON.stringify({
      v: 1,
      seq,
      prev,
      at,
      offset: 420,
      mono: seq * 20_000,
      boot: 'b00710c0b00710c0b00710c0b00710c0',
      device: 'device-1',
      writer: '0.1.0',
      eventId: `${seq.toString(16).padStart(32, '0')}:sent`,
      replyId: seq.toString(16).padStart(32, '0'),
      operator: { id: 'Rani', how: 'typed' },
      where: {
        platform: 'facebook',
        surface: 'comment',
        account: { name: 'Kantor Contoh', how: 'composer-label' },
      },
      commit: toHex(nodeHashing.digest(Buffer.from(`${seq}`))),
      event: 'sent',
      detail: {
        evidence: 'observed',
        seen: 'own-comment',
        characters: 120,
        edited: false,
        editDistance: 0,
        deadlineMet: 'unknown',
      },
    });
    const leaf = nodeHashing.digest(Buffer.concat([Buffer.of(0), Buffer.from(line)]));
    tree.append(leaf);
    prev = toHex(leaf);
    lines += `${line}\n`;
    if (seq % SEAL_EVERY === 0 || seq === events) {
      const text = `${name}\n${seq}\n${toBase64(tree.root())}\ntime ${at}\n`;
      notes.push(
        `${text}\n— ${name} ${toBase64(Buffer.concat([id, sign(null, Buffer.from(text), privateKey)]))}\n`,
      );
      writeSync(file, lines);
      lines = '';
    }
  }
  closeSync(file);
  writeFileSync(path.join(folder, BUNDLE_FILES.checkpoints), notes.join('\n'));
  const keys = { format: 'tanggap-keys', version: 1, keys: [formatVerifierKey(key)] };
  writeFileSync(path.join(folder, BUNDLE_FILES.keys), JSON.stringify(keys));
}

export async function measureVerify(events: number): Promise<VerifyCost> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tanggap-verify-'));
  try {
    writeJournal(folder, events);
    const entries = path.join(folder, BUNDLE_FILES.entries);
    // Once for both, so that neither pays for the disk.
    spawnSync('sha256sum', [entries]);
    const before = performance.now();
    const timed = spawnSync('bash', ['-c', 'TIMEFORMAT="%U %S"; time sha256sum "$1"', 'bash', entries], {
      encoding: 'utf8',
    });
    const sha256sumSeconds = (performance.now() - before) / 1000;
    const sha256sumCpuSeconds = timed.stderr
      .trim()
      .split(' ')
      .map(Number)
      .reduce((all, one) => all + one, 0);
    const files = await filesAt(folder);
    if (!files.ok) throw new Error(files.reason);
    const memory = process.memoryUsage().rss;
    const cpu = process.cpuUsage();
    const start = performance.now();
    const result = await verifyBundle(files.value, {
      hashing: nodeHashing,
      startReader: startReadThreads,
      verifySignature: nodeSignatures,
    });
    const seconds = (performance.now() - start) / 1000;
    const spent = process.cpuUsage(cpu);
    const cpuSeconds = (spent.user + spent.system) / 1e6;
    if (result.events !== events || result.sealed !== events) throw new Error('the bundle does not verify');
    const bytes = spawnSync('stat', ['-c', '%s', entries], { encoding: 'utf8' }).stdout;
    return {
      events,
      megabytes: Number(bytes) / 1e6,
      seconds,
      eventsPerSecond: events / seconds,
      sha256sumSeconds,
      times: seconds / sha256sumSeconds,
      cpuSeconds,
      sha256sumCpuSeconds,
      cpuTimes: cpuSeconds / sha256sumCpuSeconds,
      megabytesOfMemory: (process.memoryUsage().rss - memory) / 1e6,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
