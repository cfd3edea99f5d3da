import { readSettings } from '@/lib/browser/index.ts';
import { isQuotaError, systemClock, systemRandom } from '@/lib/core/index.ts';
import type { Pack } from '@/lib/domain/index.ts';
import { expireLearned, learningDaysOf } from '@/lib/learning/index.ts';
import { learnFromSent } from '@/lib/recording/index.ts';
import { database } from './services.ts';

/** Learns from a logged reply; a full disk must not make the agent think that the reply was not logged. */
export async function learn(replyId: string, pack: Pick<Pack, 'personalData'>): Promise<void> {
  const keeper = {
    tables: database.learning,
    journal: database.journal,
    random: systemRandom,
    now: systemClock.now,
    keepDays: learningDaysOf(await readSettings()),
  };
  try {
    await learnFromSent(keeper, replyId, pack);
  } catch (error) {
    if (!isQuotaError(error)) throw error;
  }
}

export async function forgetExpired(): Promise<void> {
  await expireLearned(database.learning, systemClock.now());
}
