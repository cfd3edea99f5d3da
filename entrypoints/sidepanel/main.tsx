import '@/components/styles/base.css';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { loadAhead } from '@/components/hooks/page-ahead.ts';
import { ThemedPage } from '@/components/hooks/ThemedPage.tsx';
import { readStoredOperator } from '@/components/hooks/use-operator.ts';
import { SidebarApp } from '@/components/sidebar/index.ts';
import { interfaceLanguage, keepFace, readFace, readSettings, watchStorage } from '@/lib/browser/index.ts';
import { FollowingSidebar } from './FollowingSidebar.tsx';
import { createServices } from './services.ts';

// The strict content security policy refuses the probe for `new Function` that zod makes otherwise.
z.config({ jitless: true });

/** Chromium: the tab that this panel belongs to, put into its address by the background. Firefox: none. */
const tabId = new URLSearchParams(location.search).get('tab');
const root = document.getElementById('root');
if (!root) throw new Error('sidepanel.html has no #root');
const servicesOf = createServices(tabId === null ? undefined : Number(tabId));
// The page is spoken to, its question ranked and the operator read before the frame is drawn.
const services = tabId === null ? undefined : servicesOf(Number(tabId));
const operatorAhead = services && readStoredOperator(services).catch(() => undefined);
const ahead = loadAhead(readFace(), interfaceLanguage(), 'panel');
void Promise.all([ahead, operatorAhead]).then(([ahead, operatorAhead]) =>
  createRoot(root).render(
    <ThemedPage
      readSettings={readSettings}
      watchSettings={watchStorage}
      browserLanguage={interfaceLanguage()}
      texts="panel"
      ahead={ahead}
      keepFace={keepFace}
    >
      {services ? (
        <SidebarApp services={services} operatorAhead={operatorAhead} />
      ) : (
        <FollowingSidebar servicesOf={servicesOf} />
      )}
    </ThemedPage>,
  ),
);
