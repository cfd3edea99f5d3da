import { abandonForgotten } from '@/lib/recording/index.ts';
import { journalWriter } from './services.ts';

export async function closeForgotten(olderThan?: number): Promise<void> {
  await abandonForgotten(await journalWriter(), olderThan);
}
