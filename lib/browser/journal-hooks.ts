import { sealSoon } from './seal-alarm.ts';
import { readSettings } from './settings.ts';

/** What every context's writer does beside writing: ask for a checkpoint, and keep of the texts what policy allows. */
export const journalHooks = {
  onAppended: sealSoon,
  async textPolicy() {
    const { fullText, auditorKey } = await readSettings();
    return { fullText, auditorKey };
  },
};
