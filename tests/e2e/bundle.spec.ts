import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { CONSOLE_PARTS } from '../gallery/console.ts';
import { EXTENSION } from './fixtures.ts';

/** Before the first suggestion stands; React and zod alone are 80 KB of it. */
const MOST_FRAME_BYTES = 150 * 1024;
/** The door of the page, what starts the ranking worker, and one for all else; every file costs all of the browser's threads. */
const MOST_FRAME_SCRIPTS = 4;
/** With all that one reply needs, from the first suggestion to the record. */
const MOST_REPLY_BYTES = 180 * 1024;
/** What the sidebar asks for after that by itself, by the names of its modules. */
const ONE_REPLY = ['ChangesNotice', 'FollowUps', 'database-work'];

const read = (file: string): string => readFileSync(path.join(EXTENSION, file), 'utf8');

/** A script and all that it imports at once. */
function withImports(file: string, found: Set<string> = new Set()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const folder = path.posix.dirname(file);
  for (const [, imported = ''] of read(file).matchAll(/(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g))
    withImports(path.posix.join(folder, imported), found);
  return found;
}

/** Scripts that a page loads before it shows anything: its own, what it preloads, and all that those import at once. */
function initialScripts(page: string): Set<string> {
  const found = new Set<string>();
  for (const [, address = ''] of read(page).matchAll(/(?:src|href)="\/([^"]+\.js)"/g))
    withImports(address, found);
  return found;
}

/** The one built file of a module that is loaded by itself. */
function chunkOf(name: string): string {
  const files = readdirSync(path.join(EXTENSION, 'chunks')).filter(
    (file) => file.startsWith(`${name}-`) && /-[\w-]{8}\.js$/.test(file),
  );
  expect(files, name).toHaveLength(1);
  return `chunks/${files[0]}`;
}

const packed = (file: string): number => gzipSync(read(file), { level: 9 }).length;

test('no script has a letter that makes the engine keep all of it in two bytes each', () => {
  const scripts = readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.filter((file) => /[^\0-\x7f]/.test(read(file)))).toEqual([]);
});

test('the sidebar loads no more packed scripts than it may, the ranking worker apart', () => {
  const frame = initialScripts('sidepanel.html');
  const reply = new Set([...frame, ...ONE_REPLY.flatMap((name) => [...withImports(chunkOf(name))])]);
  const bytes = (files: Iterable<string>): number => [...files].reduce((sum, file) => sum + packed(file), 0);
  const kilobytes = (files: Set<string>): string =>
    `${files.size} scripts, ${(bytes(files) / 1024).toFixed(1)} KB packed`;
  console.log(`the sidebar: ${kilobytes(frame)} for its frame; ${kilobytes(reply)} for a whole reply`);
  expect([...reply].filter((file) => file.includes('worker'))).toEqual([]);
  const sizes = JSON.stringify([...reply].map((file) => [file, packed(file)]));
  expect(frame.size, sizes).toBeLessThanOrEqual(MOST_FRAME_SCRIPTS);
  expect(bytes(frame), sizes).toBeLessThan(MOST_FRAME_BYTES);
  expect(bytes(reply), sizes).toBeLessThan(MOST_REPLY_BYTES);
});

test('the console loads each of its parts when it is opened, and none before', () => {
  const initial = [...initialScripts('options.html')].map((file) => path.posix.basename(file));
  const entry = initial.find((file) => file.startsWith('options-')) ?? '';
  const later = [...read(`chunks/${entry}`).matchAll(/import\(\s*["'`]\.\/([^"'`]+)["'`]/g)].map(
    ([, file = '']) => file,
  );
  for (const view of CONSOLE_PARTS) {
    expect(later.filter((file) => file.startsWith(`${view}-`))).toHaveLength(1);
    expect(later.filter((file) => file.startsWith(`${view}-`) && initial.includes(file))).toEqual([]);
  }
});
