import '@/components/styles/base.css';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import { loadAhead } from '@/components/hooks/page-ahead.ts';
import { ThemedPage } from '@/components/hooks/ThemedPage.tsx';
import { interfaceLanguage, keepFace, readFace, readSettings, watchStorage } from '@/lib/browser/index.ts';
import { ConsolePage } from './ConsolePage.tsx';

// The strict content security policy refuses the probe for `new Function` that zod makes otherwise.
z.config({ jitless: true });

const root = document.getElementById('root');
if (!root) throw new Error('options.html has no #root');
void loadAhead(readFace(), interfaceLanguage(), 'everything').then((ahead) =>
  createRoot(root).render(
    <ThemedPage
      readSettings={readSettings}
      watchSettings={watchStorage}
      browserLanguage={interfaceLanguage()}
      texts="everything"
      ahead={ahead}
      keepFace={keepFace}
    >
      <ConsolePage />
    </ThemedPage>,
  ),
);
