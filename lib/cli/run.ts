import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findingText, verdictText } from '../evidence/index.ts';
import { createTranslate, type Language, type Translate } from '../i18n/index.ts';
import {
  BUNDLE_FILES,
  openSealedTexts,
  readAuditorKey,
  type Verification,
  verifyBundle,
} from '../journal/index.ts';
import { nodeHashing, nodeSignatures } from './node-crypto.ts';
import { filesAt } from './node-files.ts';
import { runPackCommand } from './pack/run.ts';
import { startReadThreads } from './read-threads.ts';

/** Exit codes: a script can tell a forged bundle from one that merely has nothing to compare with. */
export const EXIT = { sound: 0, tampered: 1, unanchored: 2, unreadable: 3, usage: 64 } as const;

export interface Output {
  out(text: string): void;
  error(text: string): void;
}

const OPTIONS = {
  key: { type: 'string', multiple: true },
  anchor: { type: 'string', multiple: true },
  'private-key': { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/**
 * `tanggap verify FILE`, `tanggap open FILE` and `tanggap pack …`; resolves to the exit code. `environment` is the
 * process's language setting.
 */
export async function runCommand(
  args: readonly string[],
  output: Output,
  environment: string,
): Promise<number> {
  const [kind] = args;
  if (kind === 'pack' || kind === 'rules') {
    const wanted = args[args.indexOf('--lang') + 1];
    const language = languageOf(args.includes('--lang') ? wanted : undefined, environment);
    return runPackCommand(kind, args.slice(1), output, createTranslate(language));
  }
  const given = readArguments(args);
  const t = createTranslate(languageOf(given?.values.lang, environment));
  const [command, file, ...rest] = given?.positionals ?? [];
  if (given?.values.help) {
    output.out(t('cli.usage'));
    return EXIT.sound;
  }
  if (!given || !isCommand(command) || file === undefined || rest.length > 0) {
    output.error(t('cli.usage'));
    return EXIT.usage;
  }
  if (command === 'open') return openTextsOf(file, given.values['private-key'], output, t);
  const { key = [], anchor = [], json = false } = given.values;
  const keys = await Promise.all(key.map(keysFrom));
  const anchors = await Promise.all(anchor.map((place) => anchorsAt(place).catch(() => undefined)));
  const missing = anchor.find((_, at) => anchors[at] === undefined);
  const files = missing === undefined ? await filesAt(file) : undefined;
  if (!files?.ok) {
    const place = missing ?? file;
    output.error(t(files?.reason === 'not-a-zip' ? 'cli.notAZip' : 'cli.notFound', { name: place }));
    return EXIT.unreadable;
  }
  try {
    const result = await verifyBundle(files.value, {
      trustedKeys: keys.flat(),
      anchors: anchors.join('\n'),
      hashing: nodeHashing,
      ...((await isLarge(file)) && { startReader: startReadThreads }),
      verifySignature: nodeSignatures,
    });
    output.out(json ? JSON.stringify(result, null, 2) : report(t, result));
    return EXIT[result.verdict];
  } catch (error) {
    // A damaged zip fails while it is read, whatever its directory promised.
    output.error(t('cli.damaged', { name: file, reason: error instanceof Error ? error.message : '?' }));
    return EXIT.unreadable;
  }
}

const isCommand = (name: string | undefined): name is 'verify' | 'open' =>
  name === 'verify' || name === 'open';

/** Prints the sealed texts of a bundle, one JSON object a line, for auditors who have the key file. */
async function openTextsOf(
  file: string,
  keyFile: string | undefined,
  output: Output,
  t: Translate,
): Promise<number> {
  const text = keyFile === undefined ? undefined : await readFile(keyFile, 'utf8').catch(() => undefined);
  const keys = text === undefined ? undefined : await readAuditorKey(text);
  const files = await filesAt(file);
  if (!keys || !files.ok) {
    output.error(t(keys ? 'cli.notAZip' : 'cli.noKey', { name: keys ? file : (keyFile ?? '--private-key') }));
    return EXIT.unreadable;
  }
  for (const opened of await openSealedTexts(files.value, keys)) output.out(JSON.stringify(opened));
  return EXIT.sound;
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch {
    return undefined;
  }
}

function languageOf(wanted: string | undefined, environment: string): Language {
  if (wanted === 'id' || wanted === 'en') return wanted;
  return environment.startsWith('en') ? 'en' : 'id';
}

/** A key as text, or a file with one on each line. */
async function keysFrom(text: string): Promise<string[]> {
  const file = await readFile(text, 'utf8').catch(() => text);
  return file
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Below it starting threads costs more than they save. */
const LARGE = 8 * 1024 * 1024;

/** A folder is asked for the file of its lines. */
async function isLarge(place: string): Promise<boolean> {
  const about = await stat(place);
  if (!about.isDirectory()) return about.size > LARGE;
  const entries = await stat(path.join(place, BUNDLE_FILES.entries)).catch(() => undefined);
  return (entries?.size ?? 0) > LARGE;
}

/** Checkpoints in a file, or in all `.note` files of a folder: what a collection place keeps of one device. */
async function anchorsAt(place: string): Promise<string> {
  if (!(await stat(place)).isDirectory()) return readFile(place, 'utf8');
  const names = (await readdir(place, { recursive: true })).filter((name) => name.endsWith('.note'));
  const notes = await Promise.all(names.sort().map((name) => readFile(path.join(place, name), 'utf8')));
  if (notes.length === 0) throw new Error('no notes');
  return notes.join('\n');
}

function report(t: Translate, result: Verification): string {
  const lines = result.findings.map((finding) => {
    const { severity, sentence } = findingText(t, finding);
    return `${t(`severity.${severity}`)}: ${sentence}`;
  });
  return [
    t('cli.read', { events: result.events, device: result.device ?? '?' }),
    ...lines,
    ...(result.head ? [t('cli.state', { root: result.root, head: result.head })] : []),
    verdictText(t, result),
  ].join('\n');
}
