import type { RulesFile, SiteRules } from '../../../lib/domain/index.ts';
import { prepareRelease, prepareRoot, RULES_TARGET, rulesBytes } from '../../../lib/packs/index.ts';
import { BOOKS } from '../../../lib/rulebooks/index.ts';
import { bytesOf } from './edit.ts';
import { type Files, officeOf, signAs, signRootBy, whole } from './history.ts';

export const MAINTAINERS = ['Ayu', 'Dian', 'Eka'];

export interface Maintainers {
  readonly files: Files;
  /** What a program is built with. */
  readonly root: Uint8Array<ArrayBuffer>;
}

/** Maintainers of whom two must sign, with nothing published yet. */
export async function openMaintainers(
  at: number,
  people = MAINTAINERS,
  content: 'site-rules' | 'answers' = 'site-rules',
): Promise<Maintainers> {
  const { supervisors } = await officeOf(people, 2);
  const purpose = { organisation: 'tanggap', name: 'Tanggap', content };
  const files = await signRootBy(prepareRoot(new Map(), { purpose, supervisors, threshold: 2 }, at), people);
  return { files, root: bytesOf(files, '1.root.json') };
}

export async function publishRules(
  files: Files,
  file: RulesFile,
  at: number,
  people = MAINTAINERS.slice(0, 2),
): Promise<Files> {
  return signAs(whole(prepareRelease(files, rulesBytes(file), at, { target: RULES_TARGET })), people);
}

/** Bundled rules of a site under another version, changed. */
export function rulesOf(
  platform: keyof typeof BOOKS,
  version: number,
  change: (rules: SiteRules) => void = () => undefined,
): SiteRules {
  const rules = { ...structuredClone(BOOKS[platform].bundled), version };
  change(rules);
  return rules;
}

export const rulesFile = (version: number, ...rules: SiteRules[]): RulesFile => ({
  schemaVersion: 1,
  version,
  publishedAt: '2026-11-24T01:00:00.000Z',
  rules,
});
