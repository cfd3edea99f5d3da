import path from 'node:path';
import { defineConfig } from 'wxt';
import { agentFile, matchPatterns, SITES } from './lib/sites/index.ts';

/**
 * Page agents are plain scripts named here instead of WXT content scripts: those announce themselves to the page by
 * an event that carries the extension's id, which any page could listen for and use to stop them.
 */
const AGENTS = SITES.flatMap((site) => {
  const script = { js: [agentFile(site.platform)], run_at: 'document_idle' as const };
  const frames = site.frames.flatMap((path) => matchPatterns(site, path));
  return [
    { ...script, matches: matchPatterns(site) },
    ...(frames.length > 0 ? [{ ...script, matches: frames, all_frames: true }] : []),
  ];
});

/** All but the pages' own doors, which a page must not run of another; the sidebar's parts behind its door stay with it. */
const beforeFirst = /^(?!.*\/entrypoints\/(?!sidepanel\/(?!main\.tsx|index\.html)))/;

/**
 * Scripts in ASCII: a single emoji makes the engine keep a whole script in two bytes a character, and read it half as fast
 * (one of 440 KB: 22 ms instead of 11 in Chromium 156). Raw templates with such letters hold regular
 * expressions only, which read the escape alike.
 */
const asciiScripts = {
  name: 'ascii-scripts',
  enforce: 'post' as const,
  generateBundle(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk' && file.code)
        file.code = file.code.replace(
          /[\u0080-\uffff]/g,
          (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
  },
};

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  hooks: {
    // Who builds for other maintainers gives their root; the one that is checked in nobody can sign under (README).
    'build:publicAssets': (_, files) => {
      const root = process.env.TANGGAP_RULES_ROOT;
      const shipped = files.find(({ relativeDest }) => relativeDest === 'rules/1.root.json');
      if (root && shipped && 'absoluteSrc' in shipped) shipped.absoluteSrc = path.resolve(root);
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      // Agents are single files; only pages share chunks. Left to itself the bundler cuts what pages share into as many
      // files as pages use different parts of it, and a sidebar loads all of those: each costs its own way to the disk.
      if (!entrypoints.some(({ type }) => type === 'sidepanel')) return;
      config.build ??= {};
      config.build.rollupOptions ??= {};
      config.build.rollupOptions.output = {
        ...config.build.rollupOptions.output,
        codeSplitting: {
          groups: [
            { name: 'start', test: beforeFirst, tags: ['$initial'] },
            { name: 'database-work', test: /\/entrypoints\/sidepanel\/database-work\.ts/ },
          ],
        },
      };
    },
  },
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  vite: () => ({
    plugins: [asciiScripts],
    worker: { plugins: () => [asciiScripts] },
    resolve: {
      // What `import 'dexie'` gives is compiled for browsers of ten years ago, and is a script that nothing can be left out of.
      alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }],
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'id',
    incognito: 'not_allowed',
    permissions:
      browser === 'firefox'
        ? ['storage', 'unlimitedStorage', 'alarms', 'scripting']
        : ['sidePanel', 'storage', 'unlimitedStorage', 'alarms', 'scripting'],
    // Asked for one host at a time, when a person sets where the office's packs come from.
    optional_host_permissions: ['https://*/*'],
    // Firefox has policies in a file of their own and warns of this key.
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed-schema.json' } }),
    host_permissions: SITES.flatMap((site) => matchPatterns(site)),
    content_scripts: AGENTS,
    action: {
      default_title: '__MSG_action__',
      // Firefox hides a new button in its extensions menu otherwise.
      ...(browser === 'firefox' ? { default_area: 'navbar' } : {}),
    },
    commands: {
      _execute_action: {
        // Alt+Shift+T is Chromium's own key for its toolbar (156, Linux).
        suggested_key: { default: 'Alt+Shift+Y' },
        description: '__MSG_action__',
      },
      'insert-answer': {
        suggested_key: { default: 'Alt+Shift+U' },
        description: '__MSG_insert__',
      },
      'pick-item': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_pick__',
      },
    },
    content_security_policy: {
      // connect-src: the office's pack host is known only when it is set; the code asks no other address, whatever this allows.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' https:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'tanggap@tanggap.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
});
