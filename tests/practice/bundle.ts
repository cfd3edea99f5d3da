import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import type { Site } from './hosts.ts';

const here = import.meta.dirname;
// draft-js is installed beside React 19, which it cannot run on: it must get the React 18 of its own workspace.
const react18 = path.join(here, 'draft-editor/node_modules');

export interface Bundle {
  script: string;
  style: string;
}

export async function bundle(site: Site): Promise<Bundle> {
  const result = await build({
    entryPoints: [path.join(here, site, 'main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'esnext',
    charset: 'utf8',
    logLevel: 'warning',
    tsconfigRaw: {},
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    alias: { react: path.join(react18, 'react'), 'react-dom': path.join(react18, 'react-dom') },
  });
  const sheets = ['page/base.css', `${site}/style.css`].map((file) =>
    readFile(path.join(here, file), 'utf8'),
  );
  return { script: result.outputFiles[0]?.text ?? '', style: (await Promise.all(sheets)).join('\n') };
}
