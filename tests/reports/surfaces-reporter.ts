import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type {
  FullConfig,
  FullResult,
  Reporter,
  Suite,
  TestCase,
  TestResult,
} from '@playwright/test/reporter';
import type { SiteRules } from '../../lib/domain/index.ts';
import {
  COLUMNS,
  LATER,
  SURFACE_ANNOTATION,
  type SurfaceShown,
  TARGETS_ANNOTATION,
} from './surface-shown.ts';
import { whyUnwatched } from './why-unwatched.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Browsers, and files of tests, can run one after the other: what the others showed is kept between them. */
const KEPT = path.join(ROOT, '.cache/surfaces-shown.json');

interface Proof {
  readonly title: string;
  readonly seen: SurfaceShown['seen'];
  readonly later: SurfaceShown['later'];
}

/** In the message of a test that saw one (tests/e2e/fixtures.ts). */
const WRONG_TARGET = 'replies of ours that went elsewhere';

const browserOf = (test: TestCase): string => test.parent.project()?.name ?? '';
const titleOf = (test: TestCase): string =>
  `${path.relative(ROOT, test.location.file).replaceAll(path.sep, '/')}: ${test.title}`;

/**
 * What each site, surface and browser showed of the job: read back from the journal after each test that
 * passed, never written by hand. One test stands for each row, the one that shows most.
 */
export default class SurfacesReporter implements Reporter {
  private readonly proofs = new Map<string, Proof[]>();
  private targets = 0;
  private wrong = 0;

  onBegin(_: FullConfig, suite: Suite): void {
    if (!existsSync(KEPT)) return;
    // What this run tries again it must show again; what other runs showed stays while its test is there.
    const tried = new Set(suite.allTests().map((test) => `${browserOf(test)} ${titleOf(test)}`));
    for (const [key, proofs] of JSON.parse(readFileSync(KEPT, 'utf8')) as [string, Proof[]][]) {
      const browser = key.split(' ').at(-1);
      const kept = proofs.filter(
        // Kept by an earlier form of this file, it does not know what came later.
        ({ title, later }) =>
          Array.isArray(later) &&
          !tried.has(`${browser} ${title}`) &&
          existsSync(path.join(ROOT, title.split(': ')[0] ?? '')),
      );
      if (kept.length > 0) this.proofs.set(key, kept);
    }
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const checked = result.annotations.filter(({ type }) => type === TARGETS_ANNOTATION);
    this.targets += checked.reduce((sum, { description }) => sum + Number(description), 0);
    this.wrong += result.errors.filter(({ message }) => message?.includes(WRONG_TARGET)).length;
    if (result.status !== 'passed') return;
    const browser = browserOf(test);
    for (const { type, description } of result.annotations) {
      if (type !== SURFACE_ANNOTATION || !description) continue;
      const { platform, place, surface, seen, later } = JSON.parse(description) as SurfaceShown;
      const key = `${platform} ${place} ${surface} ${browser}`;
      this.proofs.set(key, [...(this.proofs.get(key) ?? []), { title: titleOf(test), seen, later }]);
    }
  }

  async onEnd(_: FullResult): Promise<void> {
    if (this.targets + this.wrong > 0)
      console.log(`${this.targets} replies of ours reached the practice sites, ${this.wrong} a wrong target`);
    const rows = (await enabledSurfaces()).flatMap(({ platform, place, surface, experimental, read }) =>
      ['chromium', 'firefox'].map((browser) => {
        const proofs = this.proofs.get(`${platform} ${place} ${surface} ${browser}`) ?? [];
        const best = proofs.toSorted((a, b) => Object.keys(b.seen).length - Object.keys(a.seen).length)[0];
        const seenLater = LATER.filter((kind) => proofs.some(({ later }) => later.includes(kind))).join(', ');
        const later = whyUnwatched(platform, place, surface) ?? (seenLater || '–');
        const cells = COLUMNS.map((column) => best?.seen[column] ?? '–');
        const proof = best ? `practice page, ${best.title}` : 'not driven';
        return `| ${platform} | ${place}${experimental ? ' *(experimental)*' : ''} | ${surface} | ${browser} | ${cells.join(' | ')} | ${later} | ${proof} | ${read} |`;
      }),
    );
    const text = [
      '# What was shown on which surface',
      '',
      'Written by the end-to-end tests: each cell was read back from the journal of a real browser after a test that passed.',
      '*time* says how well the page told it (exact, about, unknown), *target* that the box was judged to be the item’s own,',
      '*insertion* into which engine’s box, read back equal, *sent* what was seen of the reply on the page, *later* which events of',
      'replies of ours came afterwards: one from elsewhere was found, one was edited or deleted; or why none can be there.',
      'Reading is shown by fixtures and, where there is one, a saved page of the real site. The real sites themselves are a hand check',
      '(`tests/firefox/HAND-CHECKS.md`, row 9).',
      '',
      `| site | place | surface | browser | ${COLUMNS.join(' | ')} | later | driven by | reading |`,
      `|${'---|'.repeat(COLUMNS.length + 7)}`,
      ...rows,
      '',
    ].join('\n');
    const folder = process.env['TANGGAP_REPORT']
      ? path.join(ROOT, 'tests/reports')
      : path.join(ROOT, '.cache');
    for (const one of [folder, path.dirname(KEPT)]) mkdirSync(one, { recursive: true });
    writeFileSync(KEPT, JSON.stringify([...this.proofs]));
    writeFileSync(path.join(folder, 'surfaces.md'), text);
  }
}

interface EnabledSurface {
  readonly platform: string;
  readonly place: string;
  readonly surface: string;
  readonly experimental: boolean;
  readonly read: string;
}

async function enabledSurfaces(): Promise<EnabledSurface[]> {
  const sites = readdirSync(path.join(ROOT, 'lib/sites'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const tests = (file: string): string => readFileSync(path.join(ROOT, 'tests/sites', file), 'utf8');
  const all: EnabledSurface[] = [];
  for (const { name } of sites) {
    const rules = Object.values(await import(path.join(ROOT, `lib/sites/${name}/rules.ts`)))[0] as SiteRules;
    const reading = (file: string): string =>
      [
        `fixture, tests/sites/${file}`,
        ...[...tests(file).matchAll(new RegExp(`\\['([\\w-]+\\.html)', ${name}[\\],]`, 'g'))].map(
          ([, page]) => `saved page ${page}`,
        ),
      ].join('; ');
    const comments = [
      reading(`${name}.test.ts`),
      ...reading('saved-pages.test.ts').split('; ').slice(1),
    ].join('; ');
    const messages = reading('messages.test.ts');
    for (const { place, surfaces, experimental, enabled } of rules.places)
      for (const surface of enabled ? surfaces : [])
        all.push({
          platform: name,
          place,
          surface,
          experimental,
          read: surface === 'dm' || surface === 'group-chat' ? messages : comments,
        });
  }
  return all;
}
