import type { NameOfTopic } from '../../../lib/answers/index.ts';
import type { AuditFilter } from '../../../lib/audit/index.ts';
import type { Translate } from '../../../lib/i18n/index.ts';

/** The filter as the page shows it, name and value, for the summary of a file. */
export function filterWords(
  filter: AuditFilter,
  nameOfTopic: NameOfTopic,
  t: Translate,
): (readonly [string, string])[] {
  const { event, platform } = filter;
  const words: (readonly [string, string | undefined])[] = [
    [t('console.from'), filter.from],
    [t('console.to'), filter.to],
    [t('console.event'), event && t(`event.${event}`)],
    [t('console.platform'), platform && t(`platform.${platform}`)],
    [t('log.class'), filter.class && t(`class.${filter.class}`)],
    [t('console.operator'), filter.operator],
    [t('log.account'), filter.account],
    [t('log.topic'), filter.topic && nameOfTopic(filter.topic)],
    [t('log.answer'), filter.answer],
    [t('log.edited'), filter.edited ? '✓' : undefined],
    [t('log.late'), filter.late ? '✓' : undefined],
    [t('log.unconfirmed'), filter.unconfirmed ? '✓' : undefined],
    [t('console.text'), filter.text],
  ];
  return words.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}
