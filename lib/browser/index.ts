export { manifestHosts, requestAddresses, requestHosts, withheldHosts } from './access.ts';
export { type ActiveTab, watchActiveTab } from './active-tab.ts';
export { type AgentLink, type LinkHandlers, type LinkState, linkToAgent } from './agent-link.ts';
export { announceToAgents, ensureAgent, PING } from './agents.ts';
export { browser } from './browser.ts';
export {
  type Configured,
  type ConfiguredValue,
  collectionPlace,
  packSource,
  rulesSource,
} from './configured.ts';
export { keepFace, readFace } from './face.ts';
export { journalHooks } from './journal-hooks.ts';
export { interfaceLanguage } from './language.ts';
export { linkAhead } from './link-ahead.ts';
export { maintainersRoot } from './maintainers-root.ts';
export { readOperator, readOperatorPolicy, rememberOperator, writeOperator } from './operator.ts';
export { removeStored, storedRows } from './outbox-store.ts';
export { isSupportedAddress, offerPanel } from './panel-availability.ts';
export {
  canClosePanel,
  canReturnKeyboard,
  closePanel,
  commandPanel,
  returnKeyboard,
  watchPanelCommands,
} from './panel-commands.ts';
export { saveFile } from './save-file.ts';
export { SEAL_ALARM } from './seal-alarm.ts';
export {
  readConfirmedAccount,
  readSettings,
  watchStorage,
  writeConfirmedAccount,
  writeSettings,
} from './settings.ts';
