import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { HOSTS } from '../../practice/hosts.ts';

/** In Chromium a side panel that takes the keyboard as the product's does; Firefox is given another window. */
const PANEL = {
  action: {},
  permissions: ['sidePanel'],
  side_panel: { default_path: 'panel.html' },
  background: { service_worker: 'worker.js' },
};

/** Builds the extension whose content script the matrix orders about; returns its folder. */
export async function buildContentScript(browser: 'chromium' | 'firefox'): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tanggap-matrix-'));
  await build({
    entryPoints: [path.join(import.meta.dirname, 'script.ts')],
    bundle: true,
    format: 'iife',
    outfile: path.join(folder, 'script.js'),
  });
  const manifest = {
    manifest_version: 3,
    name: 'insertion matrix',
    version: '1',
    host_permissions: Object.keys(HOSTS).map((host) => `https://${host}/*`),
    content_scripts: [
      {
        matches: Object.keys(HOSTS).map((host) => `https://${host}/*`),
        js: ['script.js'],
        run_at: 'document_start',
        all_frames: true,
      },
    ],
    ...(browser === 'chromium'
      ? PANEL
      : { browser_specific_settings: { gecko: { id: 'matrix@tanggap.example' } } }),
  };
  writeFileSync(path.join(folder, 'panel.html'), '<!doctype html><input autofocus>');
  writeFileSync(
    path.join(folder, 'worker.js'),
    'chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });',
  );
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
