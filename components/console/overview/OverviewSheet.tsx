import { everyDay, type MonthlyFigures, type Share } from '../../../lib/stats/index.ts';
import { useTranslation } from '../../hooks/translation.tsx';
import { duration } from '../duration.ts';
import { BarChart } from './BarChart.tsx';
import chart from './Charts.module.css';
import styles from './OverviewView.module.css';
import { ShareChart } from './ShareChart.tsx';
import type { Overview } from './types.ts';

const MOST = 8;

export function OverviewSheet({ overview }: { readonly overview: Overview }) {
  const { t, language } = useTranslation();
  const { figures, span, baseline, expiring, unanswered } = overview;
  const replies = figures.fromTemplate + figures.free;
  const told = figures.met.yes + figures.met.no;
  const percent = (part: number, whole: number): string =>
    whole === 0 ? '–' : (part / whole).toLocaleString(language, { style: 'percent' });
  const day = (name: string): string =>
    new Date(`${name}T00:00:00Z`).toLocaleDateString(language, {
      day: 'numeric',
      month: 'short',
      timeZone: 'UTC',
    });
  const heads = (name: string): [string, string] => [name, t('overview.replies')];
  const words = { tableLabel: t('overview.table'), none: t('overview.none') };
  const platforms = figures.platforms.map(({ name, count }) => ({
    name: t(`platform.${name}`),
    count,
  }));
  const most = (shares: readonly Share[]): readonly Share[] => shares.slice(0, MOST);
  const period = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const [from, to] = [span.from, span.to].map((name) => new Date(`${name}T00:00:00Z`));
  return (
    <>
      <p className={styles.printed}>{from && to && period.formatRange(from, to)}</p>
      <dl className={styles.numbers}>
        {[
          [t('overview.replies'), replies.toLocaleString(language)],
          [t('report.median'), duration(figures.response.median, language, 'short')],
          [t('report.p90'), duration(figures.response.p90, language, 'short')],
          [t('report.met'), percent(figures.met.yes, told)],
          [t('report.unknown'), figures.met.unknown.toLocaleString(language)],
          [t('overview.template'), percent(figures.fromTemplate, replies)],
        ].map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.grid}>
        <div className={styles.wide}>
          <BarChart
            title={t('overview.volume')}
            bars={everyDay(figures.days, span).map(({ name, count }) => ({ name: day(name), count }))}
            heads={heads(t('overview.day'))}
            {...words}
          />
        </div>
        {baseline && <Compared now={figures} before={baseline.figures} since={day(baseline.span.from)} />}
        <ShareChart
          title={t('overview.sites')}
          bars={platforms}
          heads={heads(t('overview.site'))}
          {...words}
        />
        <ShareChart
          title={t('overview.how')}
          bars={[
            { name: t('overview.asApproved'), count: figures.fromTemplate - figures.edited },
            { name: t('report.edited'), count: figures.edited },
            { name: t('report.free'), count: figures.free },
          ]}
          heads={heads(t('overview.kind'))}
          {...words}
        />
        <ShareChart
          title={t('report.topics')}
          bars={most(figures.topics).map(({ name, count }) => ({ name: overview.nameOfTopic(name), count }))}
          heads={heads(t('report.topics'))}
          {...words}
        />
        <ShareChart
          title={t('overview.answers')}
          bars={most(figures.answers)}
          heads={heads(t('overview.answer'))}
          {...words}
        />
        <ShareChart
          title={t('overview.unanswered')}
          bars={unanswered.slice(0, MOST)}
          heads={[t('overview.question'), t('overview.asked')]}
          {...words}
        />
        <section className={chart.chart}>
          <h2 className={chart.title}>{t('overview.expiring')}</h2>
          {expiring.length === 0 && <p className={chart.soft}>{t('overview.noneExpiring')}</p>}
          <ul>
            {expiring.map((answer) => (
              <li key={answer.title}>
                {answer.title}{' '}
                <span className={chart.soft}>
                  {t('overview.left', { count: answer.days, day: day(answer.day) })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}

interface ComparedProps {
  readonly now: MonthlyFigures;
  readonly before: MonthlyFigures;
  /** First day of the week to compare with. */
  readonly since: string;
}

/** Is it faster than it was? Both sides count what was written freely where there was nothing else. */
function Compared({ now, before, since }: ComparedProps) {
  const { t, language } = useTranslation();
  const response = (figures: MonthlyFigures): MonthlyFigures['response'] =>
    figures.response.known > 0 ? figures.response : figures.freeResponse;
  const rows: (readonly [string, (figures: MonthlyFigures) => string])[] = [
    [t('report.median'), (figures) => duration(response(figures).median, language, 'short')],
    [t('report.p90'), (figures) => duration(response(figures).p90, language, 'short')],
    [t('report.known'), (figures) => response(figures).known.toLocaleString(language)],
    [t('overview.replies'), (figures) => (figures.fromTemplate + figures.free).toLocaleString(language)],
  ];
  return (
    <section className={`${chart.chart} ${styles.wide}`}>
      <h2 className={chart.title}>{t('overview.compared')}</h2>
      <table className={styles.compared}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('overview.weekOf', { day: since })}</th>
            <th scope="col">{t('overview.now')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value(before)}</td>
              <td>{value(now)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
