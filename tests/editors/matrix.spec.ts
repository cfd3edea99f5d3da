import path from 'node:path';
import { type Browser, type CDPSession, chromium, expect, type Page, test } from '@playwright/test';
import { build } from 'esbuild';
import { findChromium } from '../e2e/find-chromium.ts';
import { practiceFlags } from '../practice/flags.ts';
import { type PracticeServer, startPracticeServer } from '../practice/server.ts';
import { SEED, sampled, WHOLE } from '../support/sample.ts';
import { BOXES, type MatrixBox, STATES, TEXTS } from './matrix.ts';

/** Every kind of box, what stands in it, and what goes in; a seeded sample of it where time counts. */
const SAMPLE = 14;

interface Case {
  readonly box: MatrixBox;
  readonly state: (typeof STATES)[number];
  readonly text: keyof typeof TEXTS;
  readonly keyboard: 'page' | 'elsewhere';
}

const ALL: readonly Case[] = BOXES.flatMap((box) =>
  STATES.filter((state) => state !== 'prefix' || box.prefix).flatMap((state) =>
    (Object.keys(TEXTS) as (keyof typeof TEXTS)[]).flatMap((text) =>
      (['page', 'elsewhere'] as const).map((keyboard) => ({ box, state, text, keyboard })),
    ),
  ),
);

/** Each kind of box at least once. */
function sample(): readonly Case[] {
  const each = BOXES.flatMap((box, at) =>
    sampled(
      ALL.filter((one) => one.box === box),
      1,
      SEED + at,
    ),
  );
  const others = ALL.filter((one) => !each.includes(one));
  return [...each, ...sampled(others, SAMPLE - each.length)];
}

let server: PracticeServer;
let browser: Browser;
let compose: string;

test.beforeAll(async () => {
  console.log(`insertion matrix: ${WHOLE ? 'all' : SAMPLE} of ${ALL.length} cases, TANGGAP_SEED=${SEED}`);
  server = await startPracticeServer();
  browser = await chromium.launch({ executablePath: findChromium(), args: practiceFlags(server) });
  const bundle = await build({
    entryPoints: [path.resolve(import.meta.dirname, '../../lib/compose/index.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'compose',
    write: false,
  });
  compose = bundle.outputFiles[0]?.text ?? '';
});
test.afterAll(async () => {
  await browser.close();
  await server.close();
});

type World = (expression: string) => Promise<unknown>;

/** Where a content script would run: a world of its own beside the page's. */
async function worldOf(cdp: CDPSession): Promise<World> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const run: World = async (expression) => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await run(`${compose}\nundefined`);
  return run;
}

const insert = (world: World, { find }: MatrixBox, text: string, ownPrefix: string): Promise<unknown> =>
  world(`globalThis.box = (${find})(); globalThis.before = compose.readBox(box);
    compose.insertText(box, ${JSON.stringify(text)}, ${JSON.stringify({ ownPrefix })})
      .then((outcome) => { globalThis.after = compose.readBox(box); return outcome; })`);

const takeOut = (world: World): Promise<unknown> => world('compose.takeOut(box, { before, after })');

const DRAFT = 'Baik, Kak. ';

/** Puts the box into the state, and tells what its model must hold once `text` is in. */
async function prepare(page: Page, { box, state }: Case, text: string): Promise<string> {
  const prefix = state === 'prefix' ? (box.prefix ?? '') : '';
  if (state === 'empty' || state === 'prefix') return prefix + text;
  await page.keyboard.type(DRAFT);
  if (state === 'draft') return DRAFT + text;
  if (state === 'caret') {
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowLeft');
    return `${DRAFT.slice(0, -5)}${text}${DRAFT.slice(-5)}`;
  }
  // A selected word of a draft is kept: the text goes behind it.
  for (let step = 0; step < 5; step++) await page.keyboard.press('Shift+ArrowLeft');
  return DRAFT + text;
}

for (const one of WHOLE ? ALL : sample())
  test(`${one.box.name}, ${one.state}, ${one.text}, keyboard ${one.keyboard}: the model holds the wanted text, or what it held before once that is taken back; nothing is sent`, async () => {
    const { box, state, keyboard } = one;
    const page = await browser.newPage();
    await page.goto(box.url);
    await box.open(page, state === 'prefix');
    await expect(page.locator(box.selector)).toBeFocused();
    const text = TEXTS[one.text];
    const before = await page.locator(box.selector).evaluate((element) => window.practice.model(element));
    const wanted = await prepare(page, one, text);
    const cdp = await page.context().newCDPSession(page);
    if (keyboard === 'elsewhere') {
      // As when the panel has it: the page lost the focus, its element is still the active one.
      await cdp.send('Emulation.setFocusEmulationEnabled', { enabled: false });
      await page.evaluate(() => window.blur());
    }
    const world = await worldOf(cdp);
    const held = state === 'empty' || state === 'prefix' ? before : DRAFT;
    const outcome = await insert(world, box, text, state === 'prefix' ? before : '');
    expect(outcome).toMatchObject({ ok: true, value: { readBack: 'equal' } });
    const model = () => page.locator(box.selector).evaluate((element) => window.practice.model(element));
    expect(await model()).toBe(wanted);
    expect(await page.evaluate(() => [window.practice.sent, window.practice.violations])).toEqual([[], []]);
    if (box.undo && keyboard === 'page' && (state === 'empty' || state === 'prefix')) {
      await page.keyboard.press('Control+z');
      expect(await model()).toBe(before);
    } else {
      expect(await takeOut(world)).toMatchObject({ ok: true });
      expect(await model()).toBe(held);
      // What is typed next stands in the editor's own model too.
      await page.keyboard.type('!');
      expect((await model()).length).toBe(held.length + 1);
      expect(await takeOut(world)).toMatchObject({ ok: false, reason: 'changed' });
      expect(await page.evaluate(() => window.practice.violations)).toEqual([]);
    }
    await page.close();
  });
