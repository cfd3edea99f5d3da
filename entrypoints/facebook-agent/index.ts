import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runAgent } from '@/lib/agent/index.ts';
import { browser } from '@/lib/browser/browser.ts';
import { facebook } from '@/lib/sites/facebook/index.ts';

export default defineUnlistedScript(() => runAgent(facebook, browser, 'tanggap/ping'));
