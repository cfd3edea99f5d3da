import '@/components/styles/base.css';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { ThemedPage } from '@/components/hooks/ThemedPage.tsx';
import { SidebarApp } from '@/components/sidebar/index.ts';
import { interfaceLanguage, linkAhead, readSettings, watchStorage } from '@/lib/browser/index.ts';
import { chooseLanguage, loadTranslate } from '@/lib/i18n/index.ts';
import { FollowingSidebar } from './FollowingSidebar.tsx';
import { createServices, linkOf } from './services.ts';

// The strict content security policy refuses the probe for `new Function` that zod makes otherwise.
z.config({ jitless: true });

/** Chromium: the tab that this panel belongs to, put into its address by the background. Firefox: none. */
const tabId = new URLSearchParams(location.search).get('tab');
const root = document.getElementById('root');
if (!root) throw new Error('sidepanel.html has no #root');
const servicesOf = createServices();
// Most people read the browser's own language: its words are fetched while the settings are read.
void loadTranslate(chooseLanguage('auto', interfaceLanguage()), 'panel');

const ofThisTab = (tab: number) => servicesOf(tab, linkAhead(linkOf(tab)));

createRoot(root).render(
  <ThemedPage
    readSettings={readSettings}
    watchSettings={watchStorage}
    browserLanguage={interfaceLanguage()}
    texts="panel"
  >
    {tabId === null ? (
      <FollowingSidebar servicesOf={servicesOf} />
    ) : (
      <SidebarApp services={ofThisTab(Number(tabId))} />
    )}
  </ThemedPage>,
);
