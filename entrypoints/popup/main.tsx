import '@/components/styles/base.css';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { loadAhead } from '@/components/hooks/page-ahead.ts';
import { ThemedPage } from '@/components/hooks/ThemedPage.tsx';
import { WherePopup } from '@/components/popup/index.ts';
import {
  browser,
  interfaceLanguage,
  keepFace,
  readFace,
  readSettings,
  requestHosts,
  watchStorage,
  withheldHosts,
} from '@/lib/browser/index.ts';

// The strict content security policy refuses the probe for `new Function` that zod makes otherwise.
z.config({ jitless: true });

const root = document.getElementById('root');
if (!root) throw new Error('popup.html has no #root');
void loadAhead(readFace(), interfaceLanguage(), 'panel').then((ahead) =>
  createRoot(root).render(
    <ThemedPage
      readSettings={readSettings}
      watchSettings={watchStorage}
      browserLanguage={interfaceLanguage()}
      texts="panel"
      ahead={ahead}
      keepFace={keepFace}
    >
      <WherePopup
        place="popup"
        withheldHosts={withheldHosts}
        requestHosts={requestHosts}
        openLog={() => void browser.runtime.openOptionsPage()}
        openSite={(url) => void browser.tabs.create({ url })}
      />
    </ThemedPage>,
  ),
);
