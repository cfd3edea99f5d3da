import type { Release } from '../../../lib/i18n/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { KeyList } from '../../sidebar/ShortcutHelp.tsx';
import card from '../card.module.css';
import page from '../page.module.css';
import styles from './HelpView.module.css';

export interface HelpViewProps {
  readonly releases: readonly Release[];
  /** The version that this person was told of last. */
  readonly seen: string;
}

const CASES = [
  'nothing',
  'noFit',
  'armed',
  'partly',
  'account',
  'pack',
  'reload',
  'journal',
  'keyboard',
] as const;

/** Keys, what the sidebar's states mean, what to do when something does not go, and what is new. */
export function HelpView({ releases, seen }: HelpViewProps) {
  const { t, language } = useTranslation();
  return (
    <div className={page.page}>
      <h1 className={page.heading}>{t('helpView.title')}</h1>
      <p className={page.soft}>
        {t('helpView.lead')} <a href="#practice">{t('welcome.startPractice')}</a>
      </p>
      <div className={styles.two}>
        <section className={card.card} aria-label={t('help.title')}>
          <h2 className={card.title}>{t('help.title')}</h2>
          <KeyList />
          <p className={card.soft}>{t('helpView.remap')}</p>
        </section>
        <section className={card.card} aria-label={t('helpView.cases')}>
          <h2 className={card.title}>{t('helpView.cases')}</h2>
          <dl className={styles.cases}>
            {CASES.map((name) => (
              <div key={name}>
                <dt>{t(`helpView.when.${name}`)}</dt>
                <dd>{t(`helpView.do.${name}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section className={card.card} aria-label={t('helpView.news')}>
          <h2 className={card.title}>{t('helpView.news')}</h2>
          {releases.map(({ version, notes }) => (
            <div key={version}>
              <h3>
                {version} {version !== seen && <strong>· {t('helpView.new')}</strong>}
              </h3>
              <ul className={styles.notes}>
                {notes.map((note) => (
                  <li key={note.en}>{note[language]}</li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      </div>
    </div>
  );
}
