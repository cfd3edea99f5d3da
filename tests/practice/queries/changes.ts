import { allNames, few, type Keys, keepQueries, labelled, named } from '../../../lib/sites/live-query.ts';
import { type Random, seededRandom } from '../../support/repository/random.ts';

const DIALOG = '[role="dialog"][aria-modal="true"]';
const LINKS: Keys = {
  css: () => '#time a[href*="lc="]',
  keysOf: (link) => link.getAttribute('href')?.split('lc=')[1]?.split('.') ?? [],
};
const LABELLED = labelled(['aria-label'], ['Komentari sebagai ', 'Comment as "X" ']);

/** What a page does to itself: adds, takes away, moves, puts back, renames. */
function change(random: Random, taken: Element[]): void {
  const main = document.querySelector('main');
  const all = [...document.querySelectorAll('main *')];
  const some = (): Element | undefined => all[random.whole(all.length)];
  const kind = random.whole(7);
  if (kind <= 1) {
    const row = document.createElement('div');
    row.innerHTML = `<p ${random.chance(0.5) ? 'id="time"' : ''}><a href="/w?lc=${random.whole(9)}.${random.whole(9)}">a</a></p>
      <b role="dialog" aria-modal="${random.chance(0.5)}"></b><i aria-label="komentari SEBAGAI Kantor"></i>
      <i aria-label='Comment as "X" now'></i>`;
    (some() ?? main)?.append(row);
  } else if (kind === 2) {
    const gone = some();
    if (gone) taken.push(gone);
    gone?.remove();
  } else if (kind === 3) {
    const back = taken.pop();
    if (back && !back.contains(main)) main?.append(back);
  } else if (kind === 4) some()?.setAttribute('href', `/w?lc=${random.whole(9)}`);
  else if (kind === 5) some()?.setAttribute('aria-modal', String(random.chance(0.5)));
  else some()?.setAttribute('id', random.chance(0.5) ? 'time' : 'else');
}

const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

/** Answers of the kept queries that differ from a search of the page, of how many. */
function compare(seed: number, steps: number): { asked: number; wrong: string[] } {
  const stop = new AbortController();
  const random = seededRandom(seed);
  const taken: Element[] = [];
  const wrong: string[] = [];
  let asked = 0;
  const check = (what: string, fine: boolean): void => {
    asked++;
    if (!fine) wrong.push(what);
  };
  document.body.innerHTML = '<main></main>';
  keepQueries(document, stop.signal);
  for (let step = 0; step < steps; step++) {
    change(random, taken);
    for (const root of [document, ...[...document.querySelectorAll('main *')].slice(0, 3)]) {
      for (const css of [DIALOG, LABELLED])
        check(`${step} ${css}`, same(few(root, css), [...root.querySelectorAll(css)]));
      const links = [...root.querySelectorAll(LINKS.css())];
      for (const key of ['1', '5']) {
        const wanted = links.filter((link) => LINKS.keysOf(link).includes(key));
        check(`${step} ${key}`, same(named(root, LINKS, key), wanted));
      }
    }
    const names = new Set(allNames(document, LINKS));
    const links = [...document.querySelectorAll(LINKS.css())];
    check(
      `${step} names`,
      links.flatMap(LINKS.keysOf).every((key) => names.has(key)),
    );
  }
  const piece = document.createElement('div');
  piece.innerHTML = '<b role="dialog" aria-modal="true"></b>';
  check('a piece of no page', few(piece, DIALOG).length === 1);
  document.body.attachShadow({ mode: 'open' }).append(piece);
  check('a shadow root', few(piece, DIALOG).length === 1);
  stop.abort();
  return { asked, wrong };
}

declare global {
  interface Window {
    compareQueries: typeof compare;
  }
}

window.compareQueries = compare;
