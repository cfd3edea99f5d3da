import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from '../../lib/cli/index.ts';
import type { Pack } from '../../lib/domain/index.ts';

const FOLDER = mkdtempSync(path.join(tmpdir(), 'tanggap-pack-command-'));
const at = (name: string): string => path.join(FOLDER, name);

async function tanggap(...args: string[]): Promise<string> {
  const lines: string[] = [];
  const output = {
    out: (text: string) => void lines.push(text),
    error: (text: string) => void lines.push(text),
  };
  const code = await runCommand(['pack', ...args, '--lang', 'en'], output, '');
  if (code !== 0) throw new Error(`tanggap pack ${args[0]}: ${code} ${lines.join('\n')}`);
  return lines.join('\n');
}

/** Does `tanggap pack verify` take this folder, as a host would serve it? */
export async function commandTakes(files: ReadonlyMap<string, Uint8Array>): Promise<boolean> {
  const folder = mkdtempSync(at('repo-'));
  mkdirSync(path.join(folder, 'targets'));
  for (const [name, bytes] of files) writeFileSync(path.join(folder, name), bytes);
  return tanggap('verify', folder).then(
    () => true,
    () => false,
  );
}

/** A pack published by the command alone, by two people, as one file to carry. */
export async function publishedByCommand(pack: Pack): Promise<string> {
  writeFileSync(at('passphrase'), 'kuda laut makan pagi\n');
  writeFileSync(at('pack.json'), JSON.stringify(pack));
  const pass = ['--passphrase-file', at('passphrase')];
  const keys = ['--key', at('rani.json'), '--key', at('budi.json')];
  for (const name of ['rani', 'budi']) await tanggap('key', at(`${name}.json`), '--name', name, ...pass);
  await tanggap('init', at('made'), '--id', pack.id, '--name', 'Kantor Contoh', ...keys, ...pass);
  await tanggap('publish', at('pack.json'), at('made'), ...keys, ...pass);
  await tanggap('bundle', at('made'), at('made.tanggap'));
  return at('made.tanggap');
}

/** The same with one byte of one file changed. */
export function oneByteOff(files: ReadonlyMap<string, Uint8Array>, name: string): Map<string, Uint8Array> {
  const bytes = files.get(name)?.slice();
  if (!bytes) throw new Error(`no ${name}`);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  return new Map(files).set(name, bytes);
}
