import type { SelfCheck } from '../../../lib/domain/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { Notice } from '../../ui/index.ts';
import styles from './Sites.module.css';

/** What was found, field by field; the page's own words are not in it. */
export function CheckReport({ report }: { readonly report: SelfCheck }) {
  const { t } = useTranslation();
  const { first } = report;
  const yes = (there: boolean): string => t(there ? 'sites.found' : 'sites.missing');
  const fields: readonly (readonly [string, string])[] = first
    ? [
        [t('sites.place'), `${first.place || '–'} · ${first.surface}`],
        [t('sites.id'), t(`sites.${first.id}`)],
        [t('sites.author'), yes(first.author)],
        [t('sites.text'), t('sites.characters', { count: first.characters })],
        [t('sites.time'), t(`sites.${first.time}`)],
        [t('sites.permalink'), yes(first.permalink)],
        [t('sites.account'), report.account === 'none' ? t('sites.missing') : report.account],
      ]
    : [];
  return (
    <section aria-label={t('sites.result')} className={styles.report}>
      <h2 className={styles.heading}>{report.address}</h2>
      {report.obstacle && <Notice tone="warn">{t(`obstacle.${report.obstacle}`)}</Notice>}
      {report.items === 0 ? (
        <Notice tone="warn">{t('sites.notRecognised')}</Notice>
      ) : (
        <p>{t('sites.items', { count: report.items, version: report.rulesVersion })}</p>
      )}
      {first && (
        <dl className={styles.fields}>
          {fields.map(([name, value]) => (
            <div key={name} className={styles.field}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <h3 className={styles.heading}>{t('sites.boxes', { count: report.boxes.length })}</h3>
      <ul className={styles.boxes}>
        {[...new Set(report.boxes.map(({ purpose, why }) => (why ? `${purpose}: ${why}` : purpose)))].map(
          (box) => (
            <li key={box}>{box}</li>
          ),
        )}
      </ul>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className="visually-hidden">{t('sites.rules')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('sites.role')}</th>
              <th scope="col">{t('sites.selector')}</th>
              <th scope="col">{t('sites.evidence')}</th>
              <th scope="col">{t('sites.count')}</th>
            </tr>
          </thead>
          <tbody>
            {report.roles.map(({ role, css, evidence, found }) => (
              <tr key={`${role} ${css}`} className={found === 0 ? styles.none : undefined}>
                <th scope="row">{role}</th>
                <td>
                  <code>{css}</code>
                </td>
                <td>{evidence}</td>
                <td>{found}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
