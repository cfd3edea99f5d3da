import type { SelfCheck } from '../domain/index.ts';
import type { PageMemory, SiteAdapter } from '../sites/index.ts';

const MOST_ROLES = 300;
const MOST_BOXES = 50;

/** Runs the site's rules against the page as it is, and says for each of them what was found: counts, never words. */
export function selfCheck(adapter: SiteAdapter, document: Document, memory: PageMemory): SelfCheck {
  const { rules } = adapter;
  const roots: ParentNode[] = [document, ...adapter.innerRoots(document)];
  const count = (css: string): number =>
    roots.reduce((sum, root) => sum + root.querySelectorAll(css).length, 0);
  const items = adapter.items(document);
  const [first] = items;
  const page = first && adapter.read(first);
  const speaking = adapter.speakingAs(document, first);
  return {
    platform: adapter.platform,
    rulesVersion: rules.version,
    address: `${document.location.hostname}${document.location.pathname}`.slice(0, 300),
    obstacle: adapter.obstacle(document) ?? null,
    roles: Object.entries(rules.selectors)
      .flatMap(([role, alternatives]) =>
        alternatives.map(({ css, evidence }) => ({ role, css, evidence: evidence.kind, found: count(css) })),
      )
      .slice(0, MOST_ROLES),
    items: items.length,
    first: page
      ? {
          surface: page.surface,
          place: adapter.placeOf(document, page)?.place ?? '',
          id: page.idStrength,
          author: page.author.name !== '',
          characters: page.text.length,
          time: page.postedAt.precision,
          permalink: page.permalink !== undefined,
        }
      : null,
    boxes: adapter
      .boxes(document)
      .slice(0, MOST_BOXES)
      .map((box) => {
        const purpose = adapter.purposeOf(box, memory);
        const why = 'why' in purpose ? purpose.why : '';
        return { purpose: purpose.kind, why: why.replace(/"[^"]*"/g, '"…"').slice(0, 300) };
      }),
    account: speaking.how,
  };
}
