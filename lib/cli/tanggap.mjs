#!/usr/bin/env node
// The command of a checkout. It runs the bundled file that `npm run build:cli` writes, and writes it first where it is
// missing or older than a source. The bundle alone (.output/cli/tanggap.mjs) runs on any machine with Node 20 or newer.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../..');
const bundle = path.join(root, '.output/cli/tanggap.mjs');

function isStale() {
  if (!existsSync(bundle)) return true;
  const built = statSync(bundle).mtimeMs;
  return readdirSync(path.join(root, 'lib'), { recursive: true }).some(
    (name) => statSync(path.join(root, 'lib', name)).mtimeMs > built,
  );
}

async function build() {
  const { build } = await import('esbuild').catch(() => {
    process.stderr.write('Run "npm install" first. / Jalankan "npm install" dahulu.\n');
    process.exit(70);
  });
  await build({
    entryPoints: [path.join(root, 'lib/cli/main.ts')],
    outfile: bundle,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    legalComments: 'eof',
    logLevel: 'error',
  });
}

const buildOnly = process.argv[2] === '--build';
if (buildOnly || isStale()) await build();
if (!buildOnly) await import(pathToFileURL(bundle).href);
