import type { Translate } from '../../i18n/index.ts';
import {
  describeRepository,
  describeRules,
  type PackDiff,
  type RepositoryFiles,
  readableFingerprint,
  type SuccessionFault,
  type VerifiedPack,
  type VerifiedRules,
} from '../../packs/index.ts';

/** What a repository is, in lines for people; whole only where every client would take it. */
export async function reportRepository(
  t: Translate,
  kind: 'pack' | 'rules',
  files: RepositoryFiles,
  now: number,
): Promise<{ lines: string[]; whole: boolean; fingerprint: string }> {
  const state = kind === 'pack' ? await describeRepository(files, now) : await describeRules(files, now);
  if (!state) return { lines: [t('packCli.noRepository')], whole: false, fingerprint: '' };
  const { rootSigned, release, verdict } = state;
  const signers = (signed: typeof rootSigned): string =>
    t('packs.signers', { count: signed.by.length, of: signed.of, threshold: signed.threshold });
  const lines = [
    `${state.root.purpose?.name} (${state.root.purpose?.organisation})`,
    `${t('packs.fingerprint')}: ${readableFingerprint(state.fingerprint)}`,
    `${t('packs.rootSigned')} ${state.root.version}: ${signers(rootSigned)}`,
    ...(release ? [`${t('packs.release', { version: release.version })}: ${signers(release.signed)}`] : []),
    ...state.expiries.map(({ role, at }) =>
      t('packCli.expires', { role, day: new Date(at).toISOString().slice(0, 10) }),
    ),
    verdict.ok
      ? t('packCli.whole', contentOf(verdict.pack))
      : t('packCli.refused', { reason: verdict.reason }),
  ];
  if (verdict.ok && verdict.pack.signed.by.length < 2) lines.push(t('packNews.notCountersigned'));
  return { lines, whole: verdict.ok, fingerprint: state.fingerprint };
}

const contentOf = (content: VerifiedPack | VerifiedRules): { name: string; version: number } =>
  'pack' in content
    ? { name: content.pack.id, version: content.pack.version }
    : { name: content.file.rules.map(({ platform }) => platform).join(', '), version: content.file.version };

export function reportDiff(t: Translate, diff: PackDiff): string[] {
  return [
    ...diff.withdrawn.map(
      ({ answer, reason }) => `- ${answer.id}: ${answer.title}${reason ? ` (${reason})` : ''}`,
    ),
    ...diff.added.map(({ id, title }) => `+ ${id}: ${title}`),
    ...diff.changed.map(
      ({ after, before }) => `~ ${after.id} r${before.revision} → r${after.revision}: ${after.title}`,
    ),
    ...(diff.facts.length > 0 ? [t('packNews.changesFacts', { labels: diff.facts.join('; ') })] : []),
    ...diff.parts.map((name) => `~ ${name}`),
  ];
}

export function reportFaults(t: Translate, faults: readonly SuccessionFault[]): string[] {
  return faults.map((fault) =>
    t(`packs.fault.${fault.kind}`, { subject: String('id' in fault ? fault.id : fault.was) }),
  );
}
