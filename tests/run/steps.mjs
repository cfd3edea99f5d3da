const PLAYWRIGHT = ['playwright', 'test', '-c', 'tests/playwright.config.ts'];
const CHROMIUM = [...PLAYWRIGHT, '--project=chromium'];
// One at a time: windows of one Firefox share the keyboard.
const FIREFOX = [...PLAYWRIGHT, '--project=firefox', '--workers=1'];
const MATRIX = 'tests/editors/matrix.spec.ts';

/**
 * Steps have a name and a command; `needs`: the step without which they make no sense; `says`: its own words are kept in
 * the report. Steps of one list run one after the other, lists of one stage side by side.
 */
const prepare = { name: 'prepare', command: ['wxt', 'prepare'] };
const types = { name: 'types', command: ['tsc', '--noEmit'] };
const format = { name: 'format and lint', command: ['biome', 'ci', '--error-on-warnings', '.'] };
const promises = {
  name: 'promises',
  command: [
    ...['oxlint', '--type-aware', '--quiet', '-D', 'typescript/no-floating-promises'],
    ...['lib', 'components', 'entrypoints'],
  ],
};
const unit = {
  name: 'unit, component and contract',
  command: ['vitest', 'run', '-c', 'tests/vitest.config.ts'],
};
const build = { name: 'build', command: ['wxt', 'build'] };
const buildFirefox = { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] };
const faults = (...options) => ({
  name: 'fault injection',
  command: ['node', 'tests/durability/run.ts', ...options],
  says: true,
});
const swap = (...options) => ({
  name: 'a pack’s swap, killed',
  command: ['node', 'tests/durability/swap.ts', ...options],
  says: true,
});
const erasure = (...options) => ({
  name: 'erasure in a journal',
  command: ['node', 'tests/durability/erase.ts', ...options],
  says: true,
});
const endToEnd = {
  name: 'practice sites, editors and end to end',
  command: CHROMIUM,
  needs: build.name,
};
const sidebar = { name: 'the real sidebar in Firefox', command: FIREFOX, needs: buildFirefox.name };
/** Text into every box; a content script of its own, so no build. Each worker has a browser, and so a keyboard, of its own. */
const matrix = (project, env) => ({
  name: `the insertion matrix in ${project === 'firefox' ? 'Firefox' : 'Chromium'}`,
  command: [...PLAYWRIGHT, `--project=${project}`, '--workers=2', MATRIX],
  env,
  says: true,
});

/** The browsers of the faults wait more than they work, and so does a build for its disk. */
const daily = () => [
  [[prepare]],
  [
    [types, format, promises, build, buildFirefox],
    [
      faults('--kills', '1', '--contexts', '60', '--browser', 'chromium'),
      swap('--steps', '2', '--moments', '1'),
      erasure('--events', '400', '--browser', 'chromium'),
    ],
  ],
  [[unit]],
  [[endToEnd]],
  [[sidebar]],
];

/** One to two hours: everything once, what races again, and of what takes hours a share that another seed changes. */
const long = (seed) => {
  const apart = { TANGGAP_MATRIX: 'apart' };
  return [
    prepare,
    types,
    format,
    promises,
    build,
    buildFirefox,
    unit,
    faults('--kills', '30', '--cuts', '10', '--controls', '2', '--contexts', '1000', '--seed', String(seed)),
    swap('--moments', '10', '--seed', String(seed)),
    erasure('--report'),
    { ...endToEnd, env: apart },
    {
      name: 'the whole job by real keys',
      command: [...PLAYWRIGHT, '--project=headed', '--workers=1'],
      // Of both builds, and this one is the later.
      needs: buildFirefox.name,
    },
    { ...sidebar, env: apart },
    {
      name: 'what races, twice more in Chromium',
      command: [...CHROMIUM, '--repeat-each=2', 'tests/e2e/hostile.spec.ts', 'tests/e2e/survival.spec.ts'],
      needs: build.name,
    },
    {
      name: 'what races, twice more in Firefox',
      command: [...FIREFOX, '--repeat-each=2', 'tests/firefox/sidebar.spec.ts'],
      needs: buildFirefox.name,
    },
    matrix('chromium'),
    matrix('firefox'),
  ].map((step) => [[step]]);
};

/** What takes hours, with nothing left out. */
const whole = () => {
  const all = { TANGGAP_MATRIX: 'whole' };
  return [
    faults('--kills', '200', '--cuts', '50', '--controls', '5', '--contexts', '1000', '--report'),
    swap('--moments', '60'),
    matrix('chromium', all),
    matrix('firefox', all),
  ].map((step) => [[step]]);
};

/** The steps of a run, in stages. */
export const stagesOf = (run, seed) => ({ daily, long, whole })[run](seed);
