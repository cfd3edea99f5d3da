import type { LoadOverview } from '@/components/console/overview/index.ts';
import { topicNames } from '@/lib/answers/index.ts';
import {
  createMonthly,
  daysUntil,
  lastDays,
  type MonthlyFigures,
  type Span,
  weekOf,
} from '@/lib/stats/index.ts';
import { readActivePack } from '@/lib/store/index.ts';
import { auditDesk } from './audit-desk.ts';
import { database } from './database.ts';
import { readGaps } from './read-learning.ts';

const BATCH = 500;
const SOON = 30;

/** The operator's own calendar day: a report is read where it is made. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function count(span: Span): Promise<MonthlyFigures> {
  const desk = auditDesk();
  const found = await desk.select(span);
  const fold = createMonthly();
  for (let at = 0; at < found.length; at += BATCH)
    for (const line of await desk.read([...found.subarray(at, at + BATCH)])) fold.add(line);
  return fold.figures();
}

export const readOverview: LoadOverview = async (days, baselineDay) => {
  await auditDesk().catchUp();
  const day = today();
  const span = lastDays(day, days);
  const week = baselineDay === undefined ? undefined : weekOf(baselineDay);
  const active = await readActivePack(database);
  const gaps = await readGaps(database);
  return {
    span,
    figures: await count(span),
    nameOfTopic: topicNames(active?.answers ?? []),
    baseline: week && { span: week, figures: await count(week) },
    expiring: (active?.answers ?? [])
      .flatMap(({ title, validUntil }) =>
        validUntil === undefined ? [] : [{ title, day: validUntil, days: daysUntil(day, validUntil) }],
      )
      .filter((answer) => answer.days >= 0 && answer.days <= SOON)
      .sort((a, b) => a.days - b.days),
    unanswered:
      gaps.state === 'ready' ? gaps.groups.map(({ name, questions }) => ({ name, count: questions })) : [],
  };
};
