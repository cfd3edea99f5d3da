import { spawn, spawnSync } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { nodeHashing } from '../../../lib/cli/node-crypto.ts';
import { fromHex, toBase64, toHex } from '../../../lib/core/index.ts';
import {
  BUNDLE_FILES,
  ED25519,
  formatVerifierKey,
  GrowingTree,
  keyId,
  NO_LEAF,
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

const ROOT = path.resolve(import.meta.dirname, '../../..');
const COMMAND = path.join(ROOT, '.output/cli/tanggap.mjs');

interface Timed {
  readonly output: string;
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Most resident memory of the whole process. */
  readonly megabytes: number;
}

/** Runs a command from its start to its end, as somebody at a terminal waits for it. */
async function timed(...command: string[]): Promise<Timed> {
  const before = performance.now();
  const shell = spawn('bash', ['-c', 'TIMEFORMAT="%U %S"; time "$@"', 'bash', ...command]);
  let [output, errors, kilobytes] = ['', '', 0];
  shell.stdout.on('data', (bytes) => {
    output += bytes;
  });
  shell.stderr.on('data', (bytes) => {
    errors += bytes;
  });
  const watch = setInterval(() => {
    kilobytes = Math.max(kilobytes, mostResident(shell.pid));
  }, 100);
  await once(shell, 'close');
  clearInterval(watch);
  const seconds = (performance.now() - before) / 1000;
  const spent = errors.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  return {
    output,
    seconds,
    cpuSeconds: spent.reduce((all, one) => all + one, 0),
    megabytes: kilobytes / 1000,
  };
}

/** Kilobytes of the shell's command; 0 before it stands and after it ended. */
function mostResident(shell: number | undefined): number {
  try {
    const child = readFileSync(`/proc/${shell}/task/${shell}/children`, 'utf8').trim();
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

const Report = z.object({ events: z.number(), sealed: z.number() });

export async function measureVerify(events: number): Promise<VerifyCost> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tanggap-verify-'));
  try {
    writeJournal(folder, events);
    const entries = path.join(folder, BUNDLE_FILES.entries);
    // Once for both, so that neither pays for the disk.
    spawnSync('sha256sum', [entries]);
    const plain = await timed('sha256sum', entries);
    spawnSync(process.execPath, [path.join(ROOT, 'lib/cli/tanggap.mjs'), '--build'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const ours = await timed(process.execPath, COMMAND, 'verify', folder, '--json');
    const { seconds, cpuSeconds } = ours;
    const report = Report.parse(JSON.parse(ours.output));
    if (report.events !== events || report.sealed !== events)
      throw new Error(`the bundle does not verify: ${ours.output}`);
    const bytes = spawnSync('stat', ['-c', '%s', entries], { encoding: 'utf8' }).stdout;
    return {
      events,
      megabytes: Number(bytes) / 1e6,
      seconds,
      eventsPerSecond: events / seconds,
      sha256sumSeconds: plain.seconds,
      times: seconds / plain.seconds,
      cpuSeconds,
      sha256sumCpuSeconds: plain.cpuSeconds,
      cpuTimes: cpuSeconds / plain.cpuSeconds,
      megabytesOfMemory: ours.megabytes,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
