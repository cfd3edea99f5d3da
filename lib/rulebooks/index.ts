import type { Platform, RulesFile, SiteRules } from '../domain/index.ts';
import { book as facebook } from '../sites/facebook/book.ts';
import type { RuleBook, RulesFault } from '../sites/index.ts';
import { book as instagram } from '../sites/instagram/book.ts';
import { book as x } from '../sites/x/book.ts';
import { book as youtube } from '../sites/youtube/book.ts';

/** The bundled rules of every site, for programs that look at all of them; a page agent has its own site's alone. */
export const BOOKS: Readonly<Record<Platform, RuleBook>> = { facebook, instagram, x, youtube };

/** Which rules of a site are in force. */
export interface RulesStanding {
  readonly platform: Platform;
  readonly bundled: number;
  /** Of the signed file; undefined where it says nothing of this site. */
  readonly signed: number | undefined;
  readonly inForce: 'bundled' | 'signed';
  /** Why the signed ones are not. */
  readonly fault: RulesFault | undefined;
  /** The oldest and the newest day on which somebody saw a place of theirs on the live site. */
  readonly verified: { readonly from: string; readonly to: string } | undefined;
  /** Places that they switch off. */
  readonly off: readonly string[];
}

/** Rules to go on from, each a version above the bundled one. */
export const bundledRules = (now: number): RulesFile => ({
  schemaVersion: 1,
  version: 1,
  publishedAt: new Date(now).toISOString(),
  rules: Object.values(BOOKS).map(({ bundled }) => ({ ...bundled, version: bundled.version + 1 })),
});

export function standingOf(file: RulesFile | undefined): RulesStanding[] {
  return Object.values(BOOKS).map((book) => {
    const { platform, version } = book.bundled;
    const signed = file?.rules.find((rules) => rules.platform === platform);
    const fault = signed && book.faultOf(signed);
    const used: SiteRules = signed && !fault ? signed : book.bundled;
    const days = used.places.flatMap(({ verifiedOn }) => verifiedOn ?? []).sort();
    const [from, to] = [days[0], days.at(-1)];
    return {
      platform,
      bundled: version,
      signed: signed?.version,
      inForce: used === signed ? 'signed' : 'bundled',
      fault,
      verified: from && to ? { from, to } : undefined,
      off: used.places.filter(({ enabled }) => !enabled).map(({ place }) => place),
    };
  });
}
