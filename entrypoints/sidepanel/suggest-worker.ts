import { createIndex, suggest, templatesFromAnswers } from '@/lib/suggest/index.ts';
import type { FromWorker, ToWorker } from './suggest-messages.ts';

let index: ReturnType<typeof createIndex> | undefined;

const reply = (message: FromWorker): void => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.key === 'index') {
    // The untrained blend answers at once; training takes about a second and then serves every later question.
    index = createIndex(templatesFromAnswers(data.answers), {
      slang: { ...data.slang },
      synonyms: data.synonyms.map(({ id, words }) => ({ id, words: [...words] })),
      training: 'later',
    });
    const built = index;
    setTimeout(() => {
      built.train();
      reply({ key: 'trained' });
    });
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
