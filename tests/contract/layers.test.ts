import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Source, sourcesIn } from '../support/sources.ts';

/** Each room and the level it stands on: imports go to a lower level, or to a listed neighbour on the same one. */
const LEVEL: Readonly<Record<string, number>> = {
  core: 0,
  domain: 1,
  envelope: 1,
  privacy: 2,
  // Above privacy, whose linear-time patterns its rules use.
  sites: 2.5,
  // The rules of all sites at once, for the console and the command line.
  rulebooks: 2.7,
  compose: 2,
  packs: 2,
  journal: 2,
  suggest: 2,
  i18n: 2,
  answers: 3,
  messages: 3,
  focus: 3,
  export: 3,
  evidence: 3,
  cli: 5,
  learning: 3,
  cards: 3.5,
  drafting: 3.5,
  lint: 4,
  exchange: 4,
  answering: 4,
  approval: 4.5,
  audit: 4,
  calendar: 2,
  stats: 4,
  recording: 5,
  store: 4,
  sync: 5,
  collect: 5,
  browser: 5,
  agent: 4,
  components: 6,
  entrypoints: 7,
};
/** Page code runs in strangers' pages: nothing of these rooms may reach it. */
const PAGE_ROOMS = ['sites', 'focus', 'compose', 'agent'];
const NEVER_IN_PAGE = [
  'store',
  'packs',
  'sync',
  'collect',
  'journal',
  'components',
  'suggest',
  'export',
  'evidence',
  'cli',
  'audit',
  'answering',
  'approval',
  'recording',
  'learning',
  'lint',
  'exchange',
  'rulebooks',
];

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly target: string;
}

const roomOf = (file: string): string =>
  file.startsWith('lib/') ? (file.split('/')[1] ?? '') : (file.split('/')[0] ?? '');

function importsOf({ file, text }: Source): Import[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'((?:\.|@\/)[^']+)'/g)].map(([, specifier = '']) => {
    const target = specifier.startsWith('@/')
      ? specifier.slice(2)
      : path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier));
    return { file, from: roomOf(file), to: roomOf(target), target };
  });
}

const sources = sourcesIn(['lib', 'components', 'entrypoints']);
const imports = sources.flatMap(importsOf);

describe('the layers', () => {
  it('sees the source at all', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(imports.length).toBeGreaterThan(200);
  });

  it('knows every room', () => {
    expect([...new Set(sources.map(({ file }) => roomOf(file)))].filter((room) => !(room in LEVEL))).toEqual(
      [],
    );
  });

  it('imports run one way', () => {
    const wrong = imports.filter(({ from, to }) => from !== to && (LEVEL[to] ?? 99) >= (LEVEL[from] ?? -1));
    expect(wrong).toEqual([]);
  });

  it('enters a room of lib by its index only', () => {
    // Bundled into strangers' pages: the agents take one file of the browser room and one site each, not the rooms.
    const allowed = (one: Import): boolean =>
      one.target === 'lib/browser/browser.ts'
        ? /^entrypoints\/[a-z]+-agent\//.test(one.file)
        : // Data of each site alone: its index would bring the code that reads pages.
          /^lib\/rulebooks\/index\.ts lib\/sites\/[a-z]+\/book\.ts$/.test(`${one.file} ${one.target}`) ||
          /^entrypoints\/([a-z]+)-agent\/.* lib\/sites\/\1\/index\.ts$/.test(`${one.file} ${one.target}`);
    const wrong = imports.filter(
      (one) =>
        one.from !== one.to &&
        one.target.startsWith('lib/') &&
        !/^lib\/[a-z0-9]+\/index\.ts$/.test(one.target) &&
        !allowed(one),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps page code away from the store, packs, journal and React', () => {
    const wrong = imports.filter(({ from, to }) => PAGE_ROOMS.includes(from) && NEVER_IN_PAGE.includes(to));
    expect(wrong).toEqual([]);
    for (const { file, text } of sources.filter((one) => PAGE_ROOMS.includes(roomOf(one.file))))
      expect(text, file).not.toMatch(/from '(react|dexie|fuse\.js)/);
  });

  it('keeps the sites apart', () => {
    const site = (file: string) => /^lib\/sites\/([a-z]+)\//.exec(file)?.[1];
    expect(
      imports.filter(({ file, target }) => site(file) && site(target) && site(file) !== site(target)),
    ).toEqual([]);
  });

  it('keeps the browser API out of components, rooms and pages', () => {
    const wrong = sources
      .filter(({ file }) => !file.startsWith('entrypoints/') && !file.startsWith('lib/browser/'))
      .filter(({ text }) =>
        /\b(browser|chrome)\.(runtime|tabs|storage|scripting|action)\b|webextension-polyfill/.test(text),
      );
    expect(wrong).toEqual([]);
  });

  it('never acts on a page: no click, no key event, no send', () => {
    const acts = /\.click\(\)|KeyboardEvent\(|MouseEvent\(|PointerEvent\(|\.submit\(|requestSubmit/;
    const wrong = sources
      .filter(({ file }) => PAGE_ROOMS.includes(roomOf(file)))
      .filter(({ text }) => acts.test(text));
    expect(wrong).toEqual([]);
  });
});
