import type { ReactNode } from 'react';
import { useTranslation } from '../../hooks/translation.tsx';
import { duration } from '../duration.ts';
import styles from './ReportSheet.module.css';
import type { MonthlyReport } from './types.ts';

const MOST_TOPICS = 12;
const MOST_OPEN = 15;

/** The report as it is printed: A4, black on white, nothing that only a screen could show. */
export function ReportSheet({ report }: { readonly report: MonthlyReport }) {
  const { t, language } = useTranslation();
  const { letterhead, figures, month, open } = report;
  const further = open.length - MOST_OPEN;
  const replies = figures.fromTemplate + figures.free;
  const all = replies + figures.found;
  const name = new Date(`${month}-01T00:00:00Z`).toLocaleDateString(language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const percent = (part: number, whole: number): string =>
    whole === 0
      ? '–'
      : (part / whole).toLocaleString(language, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <article className={styles.sheet}>
      <header className={styles.letterhead}>
        <p className={styles.organisation}>{letterhead.organisation}</p>
        {letterhead.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </header>
      <h2 className={styles.title}>{t('report.heading', { month: name })}</h2>
      <Section title={t('report.volume')}>
        <Figures
          rows={[
            [t('report.replies'), replies],
            [t('report.fromTemplate'), figures.fromTemplate],
            [t('report.free'), figures.free],
            [t('report.edited'), figures.edited],
            [t('report.unconfirmed'), figures.unconfirmed],
            [t('report.opened'), figures.opened],
            [t('report.skipped'), figures.skipped],
            [t('report.handedOn'), figures.handedOn],
          ]}
        />
        <Figures rows={figures.platforms.map(({ name: at, count }) => [t(`platform.${at}`), count])} />
      </Section>
      <Section title={t('report.times')}>
        <Figures
          rows={[
            [t('report.median'), duration(figures.response.median, language, 'long')],
            [t('report.p90'), duration(figures.response.p90, language, 'long')],
            [t('report.known'), figures.response.known],
          ]}
        />
        <Figures
          rows={[
            [t('report.met'), figures.met.yes],
            [t('report.late'), figures.met.no],
            [t('report.unknown'), figures.met.unknown],
          ]}
        />
      </Section>
      <Section title={t('report.topics')}>
        {figures.topics.length === 0 ? (
          <p>{t('report.none')}</p>
        ) : (
          <ol className={styles.bars}>
            {figures.topics.slice(0, MOST_TOPICS).map(({ name: topic, count }) => (
              <li key={topic}>
                <span>{report.nameOfTopic(topic)}</span>
                <meter min={0} max={figures.topics[0]?.count ?? 1} value={count} aria-hidden="true" />
                <span className={styles.number}>{count}</span>
              </li>
            ))}
          </ol>
        )}
      </Section>
      <Section title={t('report.open')}>
        <p>{t('report.noMatch', { count: figures.noMatch })}</p>
        {open.length > 0 && <p>{t('report.stillOpen', { count: open.length })}</p>}
        <ul className={styles.open}>
          {open.slice(0, MOST_OPEN).map((item) => (
            <li key={item.key} dir="auto">
              {item.asked}
            </li>
          ))}
        </ul>
        {further > 0 && <p>{t('report.more', { count: further })}</p>}
      </Section>
      <Section title={t('report.coverage')}>
        <p>{t('report.covered', { share: percent(replies, all), logged: replies, count: figures.found })}</p>
      </Section>
      <IntegrityPart report={report} />
      <footer className={styles.sign}>
        <p>{t('report.signature')}</p>
      </footer>
    </article>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      <div className={styles.columns}>{children}</div>
    </section>
  );
}

function Figures({ rows }: { readonly rows: readonly (readonly [name: string, value: string | number])[] }) {
  return (
    <dl className={styles.figures}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function IntegrityPart({ report: { integrity } }: { readonly report: MonthlyReport }) {
  const { t, language } = useTranslation();
  const { checkpoint } = integrity;
  return (
    <section className={styles.section}>
      <h3>{t('report.integrity')}</h3>
      <p>
        {integrity.fault === undefined
          ? t('report.sound', { count: integrity.checked })
          : t('report.broken', { line: integrity.fault })}
      </p>
      <dl className={styles.proof}>
        <dt>{t('report.head')}</dt>
        <dd>{integrity.head}</dd>
        {checkpoint && (
          <>
            <dt>{t('report.checkpoint', { size: checkpoint.size })}</dt>
            <dd>{checkpoint.sha256}</dd>
            <dt>{t('report.checkpointAt')}</dt>
            <dd>
              <span className={styles.words}>{moment(checkpoint.at, language)}</span> ({checkpoint.at})
            </dd>
          </>
        )}
        <dt>{t('report.device')}</dt>
        <dd>{integrity.device}</dd>
      </dl>
      <p>{t('report.anchor')}</p>
    </section>
  );
}

/** As the office reads a clock; the note itself has the moment in UTC, by which it is found again. */
function moment(at: string, language: string): string {
  return new Date(at).toLocaleString(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  });
}
