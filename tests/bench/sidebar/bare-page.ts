import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

/** A page of the extension that does nothing but draw one row by React: no other can be there sooner. */
export const BARE_PAGE = 'bare.html';

const SCRIPT = `
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
createRoot(document.getElementById('root')).render(createElement('div', { role: 'option' }, 'Biaya paspor'));
`;
const PAGE = `<!doctype html><html lang="id"><head><meta charset="utf-8" /><title>Bare</title>
<script type="module" src="/bare.js"></script></head><body><div id="root"></div></body></html>`;

/** A copy of the built extension with the bare page in it; the folder is the caller's to remove. */
export async function withBarePage(extension: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tanggap-bare-'));
  await cp(extension, folder, { recursive: true });
  await build({
    stdin: { contents: SCRIPT, resolveDir: path.resolve(import.meta.dirname, '../../..') },
    bundle: true,
    minify: true,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
    outfile: path.join(folder, 'bare.js'),
  });
  await writeFile(path.join(folder, BARE_PAGE), PAGE);
  return folder;
}
