import type { Answer, FocusedItem, Limit, Pack, RepeatLimit } from '../domain/index.ts';
import { isPublicSurface } from '../domain/index.ts';
import { findPersonalData } from '../privacy/index.ts';
import { countCharacters } from './count.ts';
import { type AnswerState, stateOf } from './lifecycle.ts';
import type { Rendered } from './render.ts';

/** Why a reply may not be inserted here and now; each has a sentence in lib/i18n under `gate`. */
export type Gate = Reason & {
  /** Whose it is, in a reply of several answers; absent where it is the whole reply's. */
  readonly of?: Answer;
};

type Reason =
  | { readonly gate: 'state'; readonly state: Exclude<AnswerState, 'valid'> }
  | { readonly gate: 'missing'; readonly names: readonly string[] }
  | { readonly gate: 'invalid'; readonly names: readonly string[] }
  | { readonly gate: 'unknown-placeholder'; readonly names: readonly string[] }
  | { readonly gate: 'too-long'; readonly count: number; readonly max: number }
  | { readonly gate: 'foreign-link'; readonly hosts: readonly string[] }
  | { readonly gate: 'personal-data'; readonly labels: readonly string[] }
  | { readonly gate: 'sensitivity'; readonly sensitivity: 'dm-only' | 'needs-approval' }
  | { readonly gate: 'apart' };

export interface GateInput {
  readonly answer: Answer;
  readonly rendered: Rendered;
  readonly item: FocusedItem;
  /** Numbers that stand in its facts and blocks are the office's own, and no person's. */
  readonly pack: Pick<Pack, 'personalData' | 'allowedLinkHosts'> & Partial<Pick<Pack, 'facts' | 'blocks'>>;
  readonly limit: Limit | undefined;
  readonly today: string;
}

/** Every reason against inserting; none means that it may go in. */
export function gates(input: GateInput): Gate[] {
  return [...answerGates(input), ...textGates({ ...input, text: input.rendered.text })];
}

/** What stands against an answer itself, and against what was filled in. */
export function answerGates({
  answer,
  rendered,
  item,
  today,
}: Pick<GateInput, 'answer' | 'rendered' | 'item' | 'today'>): Gate[] {
  const found: Gate[] = [];
  const state = stateOf(answer, today);
  if (state !== 'valid') found.push({ gate: 'state', state });
  if (rendered.missing.length > 0) found.push({ gate: 'missing', names: rendered.missing });
  if (rendered.invalid.length > 0) found.push({ gate: 'invalid', names: rendered.invalid });
  if (rendered.unknown.length > 0) found.push({ gate: 'unknown-placeholder', names: rendered.unknown });
  if (answer.sensitivity === 'dm-only' && isPublicSurface(item.surface))
    found.push({ gate: 'sensitivity', sensitivity: 'dm-only' });
  if (answer.sensitivity === 'needs-approval')
    found.push({ gate: 'sensitivity', sensitivity: 'needs-approval' });
  return found;
}

/** What stands against a text, whatever it was made of. */
export function textGates({
  text,
  item,
  pack,
  limit,
}: Pick<GateInput, 'item' | 'pack' | 'limit'> & { readonly text: string }): Gate[] {
  const found: Gate[] = [];
  if (limit) {
    const count = countCharacters(text, limit.rule);
    if (count > limit.max) found.push({ gate: 'too-long', count, max: limit.max });
  }
  const hosts = foreignHosts(text, pack.allowedLinkHosts);
  if (hosts.length > 0) found.push({ gate: 'foreign-link', hosts });
  if (isPublicSurface(item.surface)) {
    const { facts = [], blocks = [] } = pack;
    const own = [...facts.map(({ value }) => value), ...blocks.map((block) => block.text)];
    const labels = findPersonalData(text, pack.personalData)
      .filter((found) => !own.some((published) => published.includes(found.text)))
      .map(({ label }) => label);
    if (labels.length > 0) found.push({ gate: 'personal-data', labels: [...new Set(labels)] });
  }
  return found;
}

/** Hosts of the links in a text that the pack does not allow. */
export function foreignHosts(text: string, allowed: readonly string[]): string[] {
  const hosts = [...text.matchAll(/https?:\/\/[^\s)\]>"']+/giu)].map(([found]) => {
    // A sentence may end right after its link.
    const link = found.replace(/[.,;:!?]+$/, '');
    try {
      return new URL(link).hostname;
    } catch {
      return link;
    }
  });
  const isAllowed = (host: string): boolean =>
    allowed.some((entry) => (entry.startsWith('.') ? host.endsWith(entry) : host === entry));
  return [...new Set(hosts.filter((host) => !isAllowed(host)))];
}

export interface RepeatWarning {
  readonly times: number;
  readonly minutes: number;
}

/** Too many equal replies in a row look like spam to the sites: warn, do not block. */
export function repeatWarning(
  limits: readonly RepeatLimit[],
  platform: string,
  uses: readonly number[],
  now: number,
): RepeatWarning | undefined {
  for (const limit of limits) {
    if (limit.platform !== 'any' && limit.platform !== platform) continue;
    const recent = uses.filter((at) => now - at < limit.minutes * 60_000).length;
    if (recent >= limit.times) return { times: recent, minutes: limit.minutes };
  }
  return undefined;
}
