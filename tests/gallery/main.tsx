import '../../components/styles/base.css';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { ThemedPage } from '../../components/hooks/ThemedPage.tsx';
import { WherePopup } from '../../components/popup/index.ts';
import { SidebarApp } from '../../components/sidebar/index.ts';
import type { Prepared } from './prepare.ts';
import { type Stage, setStage } from './services.ts';
import { SIDEBAR_STATES } from './states.ts';

const Look = z.object({ language: z.enum(['id', 'en']), theme: z.enum(['light', 'dark']) });

declare global {
  interface Window {
    gallery: Pick<Stage, 'say' | 'result' | 'recall'>;
  }
}

const wanted = new URLSearchParams(location.search);
const state = SIDEBAR_STATES.find(({ name }) => name === wanted.get('state'));
const root = document.getElementById('root');
if (!state || !root) throw new Error(`no state ${wanted.get('state')}`);
const prepared: Prepared = await (await fetch('prepared.json')).json();
const stage = setStage(
  state,
  prepared,
  Look.parse({ language: wanted.get('language'), theme: wanted.get('theme') }),
);
window.gallery = stage;

createRoot(root).render(
  <ThemedPage
    readSettings={() => Promise.resolve(stage.settings)}
    watchSettings={() => () => undefined}
    browserLanguage="id"
    texts="panel"
  >
    {state.place ? (
      <WherePopup
        place="sidebar"
        withheldHosts={() =>
          Promise.resolve(state.place === 'withheld' ? ['https://www.facebook.com/*'] : [])
        }
        requestHosts={() => Promise.resolve(true)}
        openLog={() => undefined}
        openSite={() => undefined}
      />
    ) : (
      <SidebarApp services={stage.services} />
    )}
  </ThemedPage>,
);
