import { abandonForgotten } from '@/lib/recording/index.ts';
import { writeWaitingReports } from './outbox.ts';
import { journalWriter } from './services.ts';

export async function closeForgotten(olderThan?: number): Promise<void> {
  // First what agents had to say: an intent that they reported on is not forgotten.
  await writeWaitingReports(olderThan === 0);
  await abandonForgotten(await journalWriter(), olderThan);
}
