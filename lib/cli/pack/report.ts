import type { Translate } from '../../i18n/index.ts';
import {
  describeRepository,
  type PackDiff,
  type RepositoryFiles,
  readableFingerprint,
  type SuccessionFault,
} from '../../packs/index.ts';

/** What a repository is, in lines for people; whole only where every client would take it. */
export async function reportRepository(
  t: Translate,
  files: RepositoryFiles,
  now: number,
): Promise<{ lines: string[]; whole: boolean; fingerprint: string }> {
  const state = await describeRepository(files, now);
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
      ? t('packCli.whole', { name: verdict.pack.pack.id, version: verdict.pack.pack.version })
      : t('packCli.refused', { reason: verdict.reason }),
  ];
  if (verdict.ok && verdict.pack.signed.by.length < 2) lines.push(t('packNews.notCountersigned'));
  return { lines, whole: verdict.ok, fingerprint: state.fingerprint };
}

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
