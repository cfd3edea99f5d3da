import { systemClock } from '@/lib/core/index.ts';
import { openModelCache } from '@/lib/store/index.ts';
import { type Index, suggest, templatesFromAnswers } from '@/lib/suggest/index.ts';
import { prepareIndex } from './prepare-index.ts';
import type { FromWorker, ToWorker } from './suggest-messages.ts';

const cache = openModelCache();
let index: Index | undefined;

const reply = (message: FromWorker): void => self.postMessage(message);

async function open({
  answers,
  slang,
  synonyms,
  modelKey,
}: Extract<ToWorker, { key: 'index' }>): Promise<void> {
  index = await prepareIndex(
    templatesFromAnswers(answers),
    { slang: { ...slang }, synonyms: synonyms.map(({ id, words }) => ({ id, words: [...words] })) },
    cache,
    modelKey,
    systemClock.now,
  );
  reply({ key: 'trained' });
}

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.key === 'index') {
    void open(data);
    return;
  }
  const found = index
    ? suggest(index, data.text, {
        threshold: data.caution,
        ...(data.postText === undefined ? {} : { postText: data.postText }),
      })
    : [];
  reply({ key: 'suggestions', question: data.question, found });
};
