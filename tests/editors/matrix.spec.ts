import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type PracticeServer, startPracticeServer } from '../practice/server.ts';
import { noteMatrix, writeMatrixReport } from '../reports/matrix.ts';
import { SEED, sampled, WHOLE } from '../support/sample.ts';
import { type BrowserName, type MatrixBrowser, openMatrixBrowser } from './browsers.ts';
import { BOXES, KEYBOARDS, type MatrixBox, STATES, TEXTS } from './matrix.ts';

/** Every kind of box, what stands in it, what goes in, and who has the keyboard; a seeded sample where time counts. */
const SAMPLE = 14;

type Text = keyof typeof TEXTS;
interface Case {
  readonly box: MatrixBox;
  readonly state: (typeof STATES)[number];
  readonly text: Text;
  readonly keyboard: (typeof KEYBOARDS)[number];
}
interface Group extends Omit<Case, 'text'> {
  readonly texts: readonly Text[];
}

const GROUPS: readonly Group[] = BOXES.flatMap((box) =>
  STATES.filter((state) => state !== 'prefix' || box.prefix).flatMap((state) =>
    KEYBOARDS.map((keyboard) => ({ box, state, keyboard, texts: Object.keys(TEXTS) as Text[] })),
  ),
);
const ALL: readonly Case[] = GROUPS.flatMap(({ texts, ...group }) =>
  texts.map((text) => ({ ...group, text })),
);

/** Each kind of box at least once, where the sample is large enough. */
function sample(size: number): readonly Group[] {
  const each = BOXES.flatMap((box, at) =>
    sampled(
      ALL.filter((one) => one.box === box),
      1,
      SEED + at,
      false,
    ),
  ).slice(0, size);
  const others = ALL.filter((one) => !each.includes(one));
  return [...each, ...sampled(others, size - each.length, SEED, false)].map(({ text, ...group }) => ({
    ...group,
    texts: [text],
  }));
}

/** Firefox lets the timers of a hidden tab pass once a second, so all of it takes half an hour there. */
const EVERY_GROUP = process.env['TANGGAP_MATRIX'] === 'whole';
/** What the long run drives in Firefox: of each kind of box half of its groups. */
const SHARE: ReadonlySet<Group> = new Set(
  BOXES.flatMap((box, at) => {
    const own = GROUPS.filter((one) => one.box === box);
    return sampled(own, EVERY_GROUP ? own.length : Math.ceil(own.length / 2), SEED + at, false);
  }),
);
const casesIn = (groups: Iterable<Group>): number =>
  [...groups].reduce((all, { texts }) => all + texts.length, 0);

const DRAFT = 'Baik, Kak. ';
const isFresh = ({ state }: Group): boolean => state === 'empty' || state === 'prefix';

let server: PracticeServer;
let browser: MatrixBrowser;

// All of it is for as many browsers as there are workers; a sample is done before a second one has started.
// Firefox lets the timers of a hidden tab pass once a second: a group of six texts takes a minute there, more on a busy machine.
test.describe.configure({
  timeout: WHOLE ? 240_000 : 90_000,
  ...(WHOLE ? { mode: 'parallel' as const } : {}),
});
test.beforeAll(async () => {
  // Several browsers start at once, each with a server of its own.
  test.setTimeout(180_000);
  const cases = !WHOLE ? SAMPLE : project() === 'firefox' ? casesIn(SHARE) : ALL.length;
  console.log(`insertion matrix: ${cases} of ${ALL.length} cases, TANGGAP_SEED=${SEED}`);
  server = await startPracticeServer();
  browser = await openMatrixBrowser(project(), server);
});
test.afterAll(async () => {
  await browser.close();
  await server.close();
  if (EVERY_GROUP) writeMatrixReport(ALL.length);
});

/** The text in the editor's own model. */
const model = (page: Page, { host, selector }: MatrixBox): Promise<string> =>
  page.evaluate(
    (root, box) => {
      const from = root === null ? document : document.querySelector(root)?.shadowRoot;
      const found = [...(from?.querySelectorAll(box) ?? [])].at(-1);
      if (!found) throw new Error('the box is gone');
      return window.practice.model(found);
    },
    host ?? null,
    selector,
  );

/** Has the content script do something with the box. */
async function order(page: Page, { host, selector }: MatrixBox, wanted: object): Promise<unknown> {
  const id = crypto.randomUUID();
  const detail = JSON.stringify({ id, box: selector, ...(host ? { host } : {}), ...wanted });
  const outcome = await page.evaluate(
    (name, said) =>
      new Promise<string>((resolve) => {
        document.addEventListener(name, (event) => resolve(String((event as CustomEvent).detail)), {
          once: true,
        });
        document.dispatchEvent(new CustomEvent('matrix-order', { detail: said }));
      }),
    `matrix-outcome-${id}`,
    detail,
  );
  return JSON.parse(outcome);
}

async function press(page: Page, key: 'ArrowLeft', times: number, shift = false): Promise<void> {
  if (shift) await page.keyboard.down('Shift');
  for (let step = 0; step < times; step++) await page.keyboard.press(key);
  if (shift) await page.keyboard.up('Shift');
}

async function chord(page: Page, key: 'a' | 'z'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** Puts the box into the state, and tells what its model must hold once `text` is in. */
async function prepare(page: Page, { state }: Group, held: string, text: string): Promise<string> {
  if (state === 'empty' || state === 'prefix') return held + text;
  await page.keyboard.type(DRAFT);
  if (state === 'draft') return DRAFT + text;
  if (state === 'caret') {
    await press(page, 'ArrowLeft', 5);
    return `${DRAFT.slice(0, -5)}${text}${DRAFT.slice(-5)}`;
  }
  // A selected word of a draft is kept: the text goes behind it.
  await press(page, 'ArrowLeft', 5, true);
  return DRAFT + text;
}

async function open(page: Page, { box, state }: Group): Promise<void> {
  await browser.give('page');
  await page.goto(box.url);
  await box.open(page, state === 'prefix');
  const wanted = state === 'prefix' ? box.prefix : '';
  await expect.poll(() => model(page, box).catch(() => undefined), { intervals: [30] }).toBe(wanted);
  await page.waitForFunction(
    (host, selector) => {
      const outer = document.activeElement;
      return host === null ? outer?.matches(selector) : outer?.shadowRoot?.activeElement?.matches(selector);
    },
    { polling: 20, timeout: 5000 },
    box.host ?? null,
    box.selector,
  );
}

/** Empties the box by the keyboard, as its person would. */
async function empty(page: Page, box: MatrixBox): Promise<void> {
  await expect(async () => {
    await chord(page, 'a');
    // Draft.js takes note of a selection a moment after the browser made it.
    await new Promise((resolve) => setTimeout(resolve, 30));
    await page.keyboard.press('Delete');
    expect(await model(page, box)).toBe('');
  }).toPass({ timeout: 5000 });
}

const project = (): BrowserName => (test.info().project.name === 'firefox' ? 'firefox' : 'chromium');

for (const [at, group] of (WHOLE ? GROUPS : sample(SAMPLE)).entries())
  test(`${group.box.name}, ${group.state}, keyboard ${group.keyboard}: the model holds the wanted text, or what it held before once that is taken back; nothing is sent`, async () => {
    const tooLong = !WHOLE && project() === 'firefox' && at % 2 === 1;
    test.skip(
      tooLong || (WHOLE && project() === 'firefox' && !SHARE.has(group)),
      'Firefox is slowest: half of the day’s sample there, and half of each box in the long run; test:whole has all in both',
    );
    const { page } = browser;
    const { box, keyboard, state } = group;
    let stands = false;
    for (const name of group.texts) {
      const text = TEXTS[name];
      if (stands && state !== 'prefix') await empty(page, box);
      else await open(page, group);
      stands = true;
      const before = await model(page, box);
      const wanted = await prepare(page, group, before, text);
      const held = isFresh(group) ? before : DRAFT;
      await browser.give(keyboard);
      const insertion = { do: 'insert', text, ownPrefix: state === 'prefix' ? before : '' };
      expect(await order(page, box, insertion), name).toMatchObject({
        ok: true,
        value: { readBack: 'equal' },
      });
      expect(await model(page, box), name).toBe(wanted);
      let undone: boolean | undefined;
      if (keyboard === 'page') {
        await chord(page, 'z');
        undone = (await model(page, box)) === held;
        if (isFresh(group)) expect(await model(page, box), `${name}, undone`).toBe(held);
      } else {
        expect(await order(page, box, { do: 'take-out' }), name).toMatchObject({ ok: true });
        expect(await model(page, box), `${name}, taken back`).toBe(held);
        // What is typed next stands in the editor's own model too.
        await browser.give('page');
        await page.keyboard.type('!');
        expect((await model(page, box)).length, name).toBe(held.length + 1);
        expect(await order(page, box, { do: 'take-out' }), name).toMatchObject({
          ok: false,
          reason: 'changed',
        });
      }
      expect(await page.evaluate(() => [window.practice.sent, window.practice.violations])).toEqual([[], []]);
      noteMatrix({ browser: project(), box: box.name, state, keyboard, text: name, undone });
    }
  });
