import { defineBackground } from 'wxt/utils/define-background';
import { browser, commandPanel, ensureAgent, offerPanel, SEAL_ALARM } from '@/lib/browser/index.ts';
import { PICK } from '@/lib/messages/index.ts';
import { collectCheckpoint } from './collect.ts';
import { installEmbeddedPack } from './embedded-pack.ts';
import { closeForgotten } from './forgotten.ts';
import { forgetExpired } from './learning.ts';
import { receive } from './messages.ts';
import { writeWaitingReports } from './outbox.ts';
import { PACK_SYNC, syncPacks, syncPacksRegularly } from './pack-sync.ts';
import { eraseWhatIsDue } from './retention.ts';
import { sealJournal } from './seal.ts';
import { followSiteRules } from './site-rules.ts';
import { sweepTabs } from './sweep.ts';
import { welcome } from './welcome.ts';

const SWEEP = 'sweep';
/** Named in the manifest; people give it another key in the browser's own page of shortcuts. */
const PICK_COMMAND = 'pick-item';
const INSERT_COMMAND = 'insert-answer';
const RETENTION = 'retention';

/** Composition root: every listener is registered before the first await, or a woken worker misses its event. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener(receive);
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.url !== undefined || change.status !== undefined) void offerPanel(tabId, tab.url);
    if (change.status === 'complete') void ensureAgent(tabId, tab.url);
  });
  // Firefox; without an await before it, or it is refused as "not from a user input handler". Chromium opens its side
  // panel by itself (setPanelBehavior below) and reports no click.
  browser.action.onClicked.addListener(() => void browser.sidebarAction?.toggle());
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === INSERT_COMMAND) void commandPanel(tab.id);
    // To every frame: the one that has the keyboard takes it.
    if (command === PICK_COMMAND) void browser.tabs.sendMessage(tab.id, { key: PICK }).catch(() => undefined);
  });
  browser.permissions.onAdded.addListener(() => void sweepTabs());
  browser.permissions.onRemoved.addListener(() => void sweepTabs());
  browser.runtime.onInstalled.addListener(({ reason }) => void start().then(() => welcome(reason)));
  browser.runtime.onStartup.addListener(() => void start());
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === SWEEP)
      void closeForgotten().then(sealJournal).then(collectCheckpoint).then(forgetExpired);
    if (alarm.name === SEAL_ALARM) void sealJournal().then(collectCheckpoint);
    if (alarm.name === RETENTION) void eraseWhatIsDue();
    if (alarm.name === PACK_SYNC) void syncPacks().then(followSiteRules);
  });
  void ringRegularly(SWEEP, 5);
  void ringRegularly(RETENTION, 12 * 60);
  void syncPacksRegularly();
  // Whatever woke the worker: somebody's report may wait since the last one died.
  void writeWaitingReports();
});

/** Created anew, the alarm would start over with every wake-up, and never ring while somebody works. */
async function ringRegularly(name: string, periodInMinutes: number): Promise<void> {
  if (await browser.alarms.get(name)) return;
  await browser.alarms.create(name, { periodInMinutes });
}

async function start(): Promise<void> {
  await browser.sidePanel?.setOptions({ enabled: false });
  await browser.sidePanel?.setPanelBehavior({ openPanelOnActionClick: true });
  await Promise.all([
    installEmbeddedPack(),
    sweepTabs(),
    closeForgotten(0).then(sealJournal).then(collectCheckpoint),
    forgetExpired(),
  ]);
}
