import { readSettings } from '@/lib/browser/index.ts';
import { applyRetention } from '@/lib/journal/index.ts';
import { readActivePack } from '@/lib/store/index.ts';
import { database, journalWriter } from './services.ts';

/** Erases the personal parts whose time is over, by the class of the answer or of the item. */
export async function eraseWhatIsDue(): Promise<void> {
  const { retentionDays } = await readSettings();
  const pack = await readActivePack(database);
  const classes = new Map(pack?.answers.map((answer) => [answer.id, answer.class]));
  await applyRetention(await journalWriter(), retentionDays, (answerId) => classes.get(answerId));
}
