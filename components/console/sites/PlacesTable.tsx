import type { PlaceCounts } from '../../../lib/stats/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import styles from './Sites.module.css';

/** What the log says of each place: where insertions fail, the site has changed. */
export function PlacesTable({ places }: { readonly places: readonly PlaceCounts[] }) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('sites.places')} className={styles.report}>
      <h2 className={styles.heading}>{t('sites.places')}</h2>
      {places.length === 0 ? (
        <p>{t('sites.noPlaces')}</p>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('sites.place')}</th>
                <th scope="col">{t('sites.recognised')}</th>
                <th scope="col">{t('sites.inserted')}</th>
                <th scope="col">{t('sites.refused')}</th>
                <th scope="col">{t('sites.notTaken')}</th>
              </tr>
            </thead>
            <tbody>
              {places.map(({ platform, place, recognised, inserted, refused, failed }) => (
                <tr key={`${platform} ${place}`}>
                  <th scope="row" className={styles.place}>
                    {t(`platform.${platform}`)} · {place}
                  </th>
                  <td>{recognised}</td>
                  <td>{inserted}</td>
                  <td>{refused}</td>
                  <td>{failed}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
