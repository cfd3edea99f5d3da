import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { fromHex, toBase64 } from '../../lib/core/index.ts';
import {
  BUNDLE_FILES,
  ED25519,
  type FindingCode,
  formatVerifierKey,
  keyId,
  leafHash,
  merkleRoot,
  parseCheckpoint,
  parseNotes,
} from '../../lib/journal/index.ts';
import { type Files, linesOf, manifestOf, rechained, textOf } from './evidence.ts';

export interface Target {
  readonly files: Files;
  /** Another device's bundle, and an older one of the same device. */
  readonly other: Files;
  readonly older: Files;
  readonly device: string;
  /** A number from 0 up to, not including, `below`. */
  readonly pick: (below: number) => number;
  /** The device's own private key: what somebody has who copied the whole profile. */
  readonly deviceKey: KeyObject;
}

export interface Attack {
  readonly name: string;
  /** Whoever may do it: without the key, or with the device's key. */
  readonly withKey?: true;
  readonly expect: readonly FindingCode[];
  /** Gives the changed files, and from which record on they are bad, where it is a record. */
  readonly change: (target: Target) => { readonly files: Files; readonly bad?: number };
}

const { entries, payloads, checkpoints, keys, manifest, manifestNote } = BUNDLE_FILES;
const entriesOf = ({ files }: Target): string[] => linesOf(files[entries]);

/** Writes the manifest anew, as somebody does who knows the format; its signature is the one thing left. */
function remade(target: Target, changed: Files): Files {
  const files = { ...target.files, ...changed };
  const text = manifestOf(files, target.device, linesOf(files[entries]).length);
  return { ...files, [manifest]: text };
}
const withLines = (target: Target, lines: readonly string[]): Files =>
  remade(target, { [entries]: textOf(lines) });

function edited(line: string, pick: Target['pick']): string {
  const leaf = JSON.parse(line);
  const edits = [
    () => ({ ...leaf, operator: { ...leaf.operator, id: 'Orang lain' } }),
    () => ({ ...leaf, detail: { ...leaf.detail, characters: leaf.detail.characters + 1 } }),
    () => ({ ...leaf, where: { ...leaf.where, platform: 'x' } }),
    () => ({ ...leaf, at: new Date(Date.parse(leaf.at) + 1).toISOString() }),
  ];
  return JSON.stringify((edits[pick(edits.length)] ?? (() => leaf))());
}

const notesOf = (text = ''): string[] =>
  text
    .split(/\n\n(?!—)/)
    .map((note) => `${note.trimEnd()}\n`)
    .filter((note) => note !== '\n');

const swappedAt = (lines: readonly string[], at: number, with_: number): string[] =>
  lines.with(at, lines[with_] ?? '').with(with_, lines[at] ?? '');

/** Signs like the device, or with any other key under the device's name. */
function signedNote(text: string, name: string, key: KeyObject): string {
  const raw = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);
  const id = Buffer.from(keyId({ name, type: ED25519, publicKey: Uint8Array.from(raw) }), 'hex');
  const signature = sign(null, Buffer.from(text), key);
  return `${text}\n— ${name} ${toBase64(Buffer.concat([id, signature]))}\n`;
}

/** Rewrites history and seals it again with a key; the bundle then fits together in itself. */
function resealed(
  target: Target,
  lines: readonly string[],
  key: Target['deviceKey'],
  keysText?: string,
): Files {
  const name = `tanggap/${target.device}`;
  const leaves = lines.map((line) => fromHex(leafHash(line)));
  const root = merkleRoot(leaves);
  const text = `${name}\n${lines.length}\n${toBase64(root)}\ntime 2026-11-24T03:00:00.000Z\n`;
  const files = remade(target, {
    [entries]: textOf(lines),
    [checkpoints]: signedNote(text, name, key),
    [payloads]: '',
    ...(keysText ? { [keys]: keysText } : {}),
  });
  const statement = `${name}/manifest\n${sha256(files[manifest] ?? '').toString('hex')}\n`;
  return { ...files, [manifestNote]: signedNote(statement, name, key) };
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();
const between = (pick: Target['pick'], from: number, to: number): number => from + pick(to - from);

export const ATTACKS: readonly Attack[] = [
  {
    name: 'a field edited',
    expect: ['broken-link', 'checkpoint-root'],
    change(target) {
      const lines = entriesOf(target);
      const at = target.pick(lines.length);
      return { files: withLines(target, lines.with(at, edited(lines[at] ?? '', target.pick))), bad: at + 1 };
    },
  },
  {
    name: 'one byte changed',
    expect: ['broken-link', 'checkpoint-root', 'not-a-leaf'],
    change(target) {
      const text = target.files[entries] ?? '';
      let at = target.pick(text.length);
      while (text[at] === '\n') at--;
      const other = text[at] === 'a' ? 'b' : 'a';
      const bad = linesOf(text.slice(0, at)).length + (text[at - 1] === '\n' || at === 0 ? 1 : 0);
      return { files: remade(target, { [entries]: text.slice(0, at) + other + text.slice(at + 1) }), bad };
    },
  },
  {
    name: 'a blank put into a line, the meaning kept',
    expect: ['broken-link', 'checkpoint-root'],
    change(target) {
      const lines = entriesOf(target);
      const at = target.pick(lines.length);
      return {
        files: withLines(target, lines.with(at, (lines[at] ?? '').replace('"seq":', '"seq": '))),
        bad: at + 1,
      };
    },
  },
  {
    name: 'one record removed',
    expect: ['gap', 'cut-short'],
    change(target) {
      const lines = entriesOf(target);
      const at = target.pick(lines.length);
      return { files: withLines(target, lines.toSpliced(at, 1)), bad: at + 1 };
    },
  },
  {
    name: 'a run of records removed',
    expect: ['gap', 'cut-short'],
    change(target) {
      const lines = entriesOf(target);
      const at = target.pick(lines.length - 3);
      return { files: withLines(target, lines.toSpliced(at, 2 + target.pick(20))), bad: at + 1 };
    },
  },
  {
    name: 'records removed and the rest chained anew without the key',
    expect: ['checkpoint-root', 'cut-short'],
    change(target) {
      const lines = entriesOf(target);
      const at = target.pick(lines.length - 1);
      return { files: withLines(target, rechained(lines.toSpliced(at, 1), at)), bad: at + 1 };
    },
  },
  {
    name: 'two records swapped',
    expect: ['reordered', 'gap'],
    change(target) {
      const lines = entriesOf(target);
      const at = target.pick(lines.length - 1);
      return { files: withLines(target, swappedAt(lines, at, at + 1)), bad: at + 1 };
    },
  },
  {
    name: 'records in another order, chained anew without the key',
    expect: ['checkpoint-root'],
    change(target) {
      const lines = entriesOf(target);
      const at = target.pick(lines.length - 1);
      return { files: withLines(target, rechained(swappedAt(lines, at, at + 1), at)), bad: at + 1 };
    },
  },
  {
    name: 'a record edited and the rest chained anew without the key',
    expect: ['checkpoint-root'],
    change(target) {
      const lines = entriesOf(target);
      const at = target.pick(lines.length);
      const changed = lines.with(at, edited(lines[at] ?? '', target.pick));
      return { files: withLines(target, rechained(changed, at)), bad: at + 1 };
    },
  },
  {
    name: 'a record repeated',
    expect: ['reordered', 'replayed'],
    change(target) {
      const lines = entriesOf(target);
      const at = target.pick(lines.length);
      return { files: withLines(target, lines.toSpliced(at + 1, 0, lines[at] ?? '')), bad: at + 2 };
    },
  },
  {
    name: 'an event replayed later, chained anew without the key',
    expect: ['replayed'],
    change(target) {
      const lines = entriesOf(target);
      const at = target.pick(lines.length - 1);
      const to = between(target.pick, at + 1, lines.length);
      return {
        files: withLines(target, rechained(lines.toSpliced(to, 0, lines[at] ?? ''), to)),
        bad: to + 1,
      };
    },
  },
  {
    name: 'an invented record put in, chained anew without the key',
    expect: ['checkpoint-root'],
    change(target) {
      const lines = entriesOf(target);
      const at = target.pick(lines.length);
      const invented = JSON.stringify({ ...JSON.parse(lines[at] ?? ''), eventId: `invented-${at}` });
      return { files: withLines(target, rechained(lines.toSpliced(at, 0, invented), at)), bad: at + 1 };
    },
  },
  {
    name: 'records of another device spliced in',
    expect: ['other-device', 'broken-link'],
    change(target) {
      const lines = entriesOf(target);
      const others = linesOf(target.other[entries]);
      const at = target.pick(Math.min(lines.length, others.length));
      return { files: withLines(target, lines.with(at, others[at] ?? '')), bad: at + 1 };
    },
  },
  {
    name: 'the newest records cut off, the checkpoints kept',
    expect: ['cut-short'],
    change(target) {
      const lines = entriesOf(target);
      const keep = between(target.pick, 1, lines.length);
      return { files: withLines(target, lines.slice(0, keep)), bad: keep + 1 };
    },
  },
  {
    name: 'the file cut within a line',
    expect: ['cut-short', 'not-a-leaf'],
    change(target) {
      const text = target.files[entries] ?? '';
      let keep = between(target.pick, 2, text.length - 1);
      if (text[keep - 1] === '\n') keep--;
      return {
        files: remade(target, { [entries]: text.slice(0, keep) }),
        bad: linesOf(text.slice(0, keep)).length,
      };
    },
  },
  {
    name: 'the newest records cut off, their checkpoints too',
    expect: ['manifest-signature', 'anchor-beyond'],
    change(target) {
      const lines = entriesOf(target);
      const notes = notesOf(target.files[checkpoints]);
      const count = between(target.pick, 1, notes.length);
      const kept = notes.slice(0, count);
      const size = Number(kept.at(-1)?.split('\n')[1]);
      const files = remade(target, {
        [entries]: textOf(lines.slice(0, size)),
        [checkpoints]: kept.join('\n'),
      });
      return { files };
    },
  },
  {
    name: 'a checkpoint dropped',
    expect: ['manifest-signature'],
    change(target) {
      const notes = notesOf(target.files[checkpoints]);
      const at = target.pick(notes.length);
      return { files: remade(target, { [checkpoints]: notes.toSpliced(at, 1).join('\n') }) };
    },
  },
  {
    name: 'a checkpoint edited',
    expect: ['checkpoint-signature'],
    change(target) {
      const notes = notesOf(target.files[checkpoints]);
      const at = target.pick(notes.length);
      const changed = (notes[at] ?? '').replace(/\n(\d+)\n/, (_, size: string) => `\n${Number(size) + 1}\n`);
      return { files: remade(target, { [checkpoints]: notes.with(at, changed).join('\n') }) };
    },
  },
  {
    name: 'checkpoints in another order',
    expect: ['checkpoint-order'],
    change(target) {
      const notes = notesOf(target.files[checkpoints]);
      const at = target.pick(notes.length - 1);
      return { files: remade(target, { [checkpoints]: swappedAt(notes, at, at + 1).join('\n') }) };
    },
  },
  {
    name: 'a checkpoint of another device',
    expect: ['checkpoint-signature', 'checkpoint-origin'],
    change(target) {
      const notes = notesOf(target.files[checkpoints]);
      const others = notesOf(target.other[checkpoints]);
      const at = target.pick(Math.min(notes.length, others.length));
      return { files: remade(target, { [checkpoints]: notes.with(at, others[at] ?? '').join('\n') }) };
    },
  },
  {
    name: 'a bit of a signature flipped',
    expect: ['checkpoint-signature'],
    change(target) {
      const notes = notesOf(target.files[checkpoints]);
      const at = target.pick(notes.length);
      const changed = (notes[at] ?? '').replace(/ ([A-Za-z0-9+/=]+)\n$/, (_, body: string) => {
        const bytes = Buffer.from(body, 'base64');
        const place = between(target.pick, 4, bytes.length);
        bytes[place] = (bytes[place] ?? 0) ^ (1 << target.pick(8));
        return ` ${bytes.toString('base64')}\n`;
      });
      return { files: remade(target, { [checkpoints]: notes.with(at, changed).join('\n') }) };
    },
  },
  {
    name: 'everything rewritten and sealed with a key of the attacker’s',
    expect: ['key-unknown', 'checkpoint-signature', 'anchor-mismatch'],
    change(target) {
      const lines = entriesOf(target);
      const at = target.pick(lines.length);
      const changed = rechained(lines.with(at, edited(lines[at] ?? '', target.pick)), at);
      const { privateKey, publicKey } = generateKeyPairSync('ed25519');
      const raw = Uint8Array.from(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32));
      const key = formatVerifierKey({ name: `tanggap/${target.device}`, type: ED25519, publicKey: raw });
      const text = JSON.stringify({ format: 'tanggap-keys', version: 1, keys: [key] });
      return { files: resealed(target, changed, privateKey, text) };
    },
  },
  {
    name: 'a key under which anything verifies',
    expect: ['key-weak', 'key-unknown'],
    change(target) {
      const publicKey = new Uint8Array(32);
      publicKey[0] = target.pick(2);
      const key = formatVerifierKey({ name: `tanggap/${target.device}`, type: ED25519, publicKey });
      const text = JSON.stringify({ format: 'tanggap-keys', version: 1, keys: [key] });
      return { files: remade(target, { [keys]: text }) };
    },
  },
  {
    name: 'everything from a record on rewritten with the device’s own key',
    withKey: true,
    expect: ['anchor-mismatch'],
    change(target) {
      const lines = entriesOf(target);
      const at = target.pick(lines.length);
      const changed = rechained(lines.with(at, edited(lines[at] ?? '', target.pick)), at);
      return { files: resealed(target, changed, target.deviceKey) };
    },
  },
  {
    name: 'cut back to an old bundle, which the device itself had made',
    withKey: true,
    expect: ['anchor-beyond'],
    change: (target) => ({ files: { ...target.older } }),
  },
  {
    name: 'two histories of one size under the device’s own key',
    withKey: true,
    expect: ['checkpoint-fork'],
    change(target) {
      const notes = notesOf(target.files[checkpoints]);
      const at = target.pick(notes.length);
      const [name = '', size = ''] = (notes[at] ?? '').split('\n');
      const root = sha256(`other ${target.pick(1e9)}`);
      const time = parseCheckpoint(parseNotes(notes[at] ?? '').notes[0]?.text ?? '')?.at;
      const forged = signedNote(
        `${name}\n${size}\n${toBase64(root)}\ntime ${time}\n`,
        name,
        target.deviceKey,
      );
      return { files: remade(target, { [checkpoints]: notes.toSpliced(at + 1, 0, forged).join('\n') }) };
    },
  },
  {
    name: 'the clock set back, by the device itself',
    withKey: true,
    expect: ['clock-back'],
    change(target) {
      const lines = entriesOf(target);
      const at = between(target.pick, 1, lines.length);
      const leaf = JSON.parse(lines[at] ?? '');
      const back = 60_000 * (6 + target.pick(100_000));
      const changed = JSON.stringify({ ...leaf, at: new Date(Date.parse(leaf.at) - back).toISOString() });
      return { files: resealed(target, rechained(lines.with(at, changed), at), target.deviceKey) };
    },
  },
  {
    name: 'a text that was sent replaced',
    expect: ['payload-changed'],
    change(target) {
      const lines = linesOf(target.files[payloads]);
      const at = target.pick(lines.length);
      const opening = JSON.parse(lines[at] ?? '');
      const payload = opening.payload.replace('Halo', 'Hallo');
      return {
        files: remade(target, {
          [payloads]: textOf(lines.with(at, JSON.stringify({ ...opening, payload }))),
        }),
        bad: opening.seq,
      };
    },
  },
  {
    name: 'two texts swapped',
    expect: ['payload-changed'],
    change(target) {
      const lines = linesOf(target.files[payloads]);
      const at = target.pick(lines.length - 1);
      const [first, second] = [JSON.parse(lines[at] ?? ''), JSON.parse(lines[at + 1] ?? '')];
      const changed = lines
        .with(at, JSON.stringify({ ...second, seq: first.seq }))
        .with(at + 1, JSON.stringify({ ...first, seq: second.seq }));
      return { files: remade(target, { [payloads]: textOf(changed) }), bad: first.seq };
    },
  },
  {
    name: 'a text for an event that has none',
    expect: ['payload-without-event'],
    change(target) {
      const lines = linesOf(target.files[payloads]);
      const at = target.pick(lines.length);
      const extra = JSON.stringify({ ...JSON.parse(lines[at] ?? ''), seq: 3 * (1 + target.pick(10)) });
      return { files: remade(target, { [payloads]: textOf([...lines, extra]) }) };
    },
  },
  {
    name: 'a listed file changed, or gone, or another one put in',
    expect: ['file-changed', 'file-missing', 'file-unlisted'],
    change(target) {
      const csv = target.files['replies.csv'] ?? '';
      const at = target.pick(csv.length);
      const { 'replies.csv': _, ...without } = target.files;
      const changes = [
        { ...target.files, 'replies.csv': `${csv.slice(0, at)}#${csv.slice(at)}` },
        without,
        { ...target.files, 'notes.txt': 'x' },
      ];
      return { files: changes[target.pick(3)] ?? without };
    },
  },
  {
    name: 'the manifest written anew',
    expect: ['manifest-signature'],
    change(target) {
      const csv = `seq,sent\n1,${target.pick(1e9)}\n`;
      return { files: remade(target, { 'replies.csv': csv }) };
    },
  },
];
