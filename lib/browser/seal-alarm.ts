import { browser } from './browser.ts';

export const SEAL_ALARM = 'seal';
/** Chromium rings no sooner; with it, a checkpoint follows each event within the minute. */
const AFTER_MINUTES = 0.5;

/** An event was written: asks the background for a checkpoint. One alarm serves all events until it rings. */
export function sealSoon(): void {
  void browser.alarms.get(SEAL_ALARM).then((pending) => {
    if (!pending) return browser.alarms.create(SEAL_ALARM, { delayInMinutes: AFTER_MINUTES });
    return undefined;
  });
}
