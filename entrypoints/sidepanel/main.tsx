import '@/components/styles/base.css';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { ThemedPage } from '@/components/hooks/ThemedPage.tsx';
import { SidebarApp } from '@/components/sidebar/index.ts';
import { interfaceLanguage, readSettings, watchStorage } from '@/lib/browser/index.ts';
import { createServices } from './services.ts';

// The strict content security policy refuses the probe for `new Function` that zod makes otherwise.
z.config({ jitless: true });

/** The tab that this panel belongs to; the background puts it into the panel's address. */
const tabId = Number(new URLSearchParams(location.search).get('tab'));
const root = document.getElementById('root');
if (!root) throw new Error('sidepanel.html has no #root');
const services = createServices(tabId);

createRoot(root).render(
  <ThemedPage readSettings={readSettings} watchSettings={watchStorage} browserLanguage={interfaceLanguage()}>
    <SidebarApp services={services} />
  </ThemedPage>,
);
