import { browser } from './browser.ts';

/** Language of the browser's own interface, as the manifest's strings follow it (not the pages' accepted languages). */
export function interfaceLanguage(): string {
  return browser.i18n.getMessage('@@ui_locale').replace('_', '-') || browser.i18n.getUILanguage();
}
