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
import { type SiteRules, SURFACES } from '../../lib/domain/index.ts';
import { SURFACE_ANNOTATION, type SurfaceShown } from './surface-shown.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const STEPS = ['focus', 'insert', 'sent', 'logged'];

/** The browsers run one after the other: what the other one showed is kept between them. */
const KEPT = path.join(ROOT, '.cache/surfaces.json');

interface Proof {
  readonly title: string;
  readonly steps: readonly string[];
}

/**
 * Which site, surface and browser went through which step of the job: read back from the journal after each test that
 * passed, never written by hand. One test stands for each row, the one that shows most.
 */
export default class SurfacesReporter implements Reporter {
  private readonly proofs = new Map<string, Proof[]>();

  onBegin(_: FullConfig, suite: Suite): void {
    const running = suite.suites.map((project) => project.title);
    if (!existsSync(KEPT)) return;
    for (const [key, proofs] of JSON.parse(readFileSync(KEPT, 'utf8')) as [string, Proof[]][])
      if (!running.some((browser) => key.endsWith(` ${browser}`))) this.proofs.set(key, proofs);
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status !== 'passed') return;
    const browser = test.parent.project()?.name ?? '';
    for (const { type, description } of result.annotations) {
      if (type !== SURFACE_ANNOTATION || !description) continue;
      const { platform, surface, steps } = JSON.parse(description) as SurfaceShown;
      const key = `${platform} ${surface} ${browser}`;
      const title = `${path.relative(ROOT, test.location.file).replaceAll(path.sep, '/')}: ${test.title}`;
      this.proofs.set(key, [...(this.proofs.get(key) ?? []), { title, steps }]);
    }
  }

  async onEnd(_: FullResult): Promise<void> {
    const rows = (await enabledSurfaces()).flatMap(({ platform, surface, experimental, read }) =>
      ['chromium', 'firefox'].map((browser) => {
        const best = this.proofs
          .get(`${platform} ${surface} ${browser}`)
          ?.toSorted((a, b) => b.steps.length - a.steps.length)[0];
        const cells = STEPS.map((step) => (best?.steps.includes(step) ? 'yes' : '–'));
        const proof = best ? `practice page, ${best.title}` : 'not driven';
        return `| ${platform} | ${surface}${experimental ? ' *(experimental)*' : ''} | ${browser} | ${cells.join(' | ')} | ${proof} | ${read} |`;
      }),
    );
    const text = [
      '# What was shown on which surface',
      '',
      'Written by the end-to-end tests: each `yes` was read back from the journal of a real browser after a test that passed.',
      'Reading is shown by fixtures and, where there is one, a saved page of the real site. The real sites themselves are a hand check',
      '(`tests/firefox/HAND-CHECKS.md`, row 9).',
      '',
      '| site | surface | browser | focus | insert | sent | logged | driven by | reading |',
      '|---|---|---|---|---|---|---|---|---|',
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
  readonly surface: string;
  readonly experimental: boolean;
  readonly read: string;
}

async function enabledSurfaces(): Promise<EnabledSurface[]> {
  const sites = readdirSync(path.join(ROOT, 'lib/sites'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const saved = readFileSync(path.join(ROOT, 'tests/sites/saved-pages.test.ts'), 'utf8');
  const all: EnabledSurface[] = [];
  for (const { name } of sites) {
    const rules = Object.values(await import(path.join(ROOT, `lib/sites/${name}/rules.ts`)))[0] as SiteRules;
    const pages = [...saved.matchAll(new RegExp(`\\['([\\w-]+\\.html)', ${name}\\]`, 'g'))].map(
      ([, file]) => file,
    );
    const read = [`fixture, tests/sites/${name}.test.ts`, ...pages.map((file) => `saved page ${file}`)].join(
      '; ',
    );
    for (const surface of SURFACES) {
      const rule = rules.surfaces.find((one) => one.surface === surface && one.enabled);
      if (rule) all.push({ platform: name, surface, experimental: rule.experimental, read });
    }
  }
  return all;
}
