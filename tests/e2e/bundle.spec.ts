import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { CONSOLE_PARTS } from '../gallery/console.ts';
import { EXTENSION } from './fixtures.ts';

/** The aim is 150 KB. React, Dexie and zod alone are 110; this keeps what is left from growing. */
const MOST_SIDEBAR_BYTES = 166 * 1024;

const read = (file: string): string => readFileSync(path.join(EXTENSION, file), 'utf8');

/** Scripts that a page loads before it shows anything: its own, what it preloads, and all that those import at once. */
function initialScripts(page: string): Set<string> {
  const found = new Set<string>();
  const take = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const folder = path.posix.dirname(file);
    for (const [, imported = ''] of read(file).matchAll(
      /(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g,
    ))
      take(path.posix.join(folder, imported));
  };
  for (const [, address = ''] of read(page).matchAll(/(?:src|href)="\/([^"]+\.js)"/g)) take(address);
  return found;
}

const packed = (file: string): number => gzipSync(read(file), { level: 9 }).length;

test('the sidebar loads no more packed scripts than it may, the ranking worker apart', () => {
  const texts = readdirSync(path.join(EXTENSION, 'chunks'))
    .filter((file) => /^panel-[\w-]{8}\.js$/.test(file))
    .map((file) => `chunks/${file}`);
  expect(texts, 'one file of texts for each language').toHaveLength(2);
  const largest = texts.toSorted((a, b) => packed(b) - packed(a)).slice(0, 1);
  const sizes = [...initialScripts('sidepanel.html'), ...largest].map(
    (file) => [file, packed(file)] as const,
  );
  const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
  console.log(`the sidebar: ${sizes.length} scripts, ${(total / 1024).toFixed(1)} KB packed`);
  expect(sizes.map(([file]) => file).filter((file) => file.includes('worker'))).toEqual([]);
  expect(total, JSON.stringify(sizes)).toBeLessThan(MOST_SIDEBAR_BYTES);
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
