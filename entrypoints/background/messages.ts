import { browser, ensureAgent, readConfirmedAccount, writeConfirmedAccount } from '@/lib/browser/index.ts';
import {
  AgentRequest,
  type AgentResponse,
  PageRequest,
  type Sender,
  senderKind,
} from '@/lib/messages/index.ts';
import { siteOf } from '@/lib/sites/index.ts';
import { readActiveHead } from '@/lib/store/index.ts';
import { outboxKey, writeReport } from './outbox.ts';
import { syncPacks } from './pack-sync.ts';
import { database } from './services.ts';
import { rulesFor } from './site-rules.ts';

const own = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin };

/** Every message is parsed and its sender checked; a page agent reaches three narrow requests and nothing else. */
export function receive(message: unknown, sender: Sender): Promise<unknown> | undefined {
  switch (senderKind(sender, own, siteOf)) {
    case 'page-agent': {
      const request = AgentRequest.safeParse(message);
      return request.success ? answerAgent(request.data, sender) : undefined;
    }
    case 'extension-page': {
      const request = PageRequest.safeParse(message);
      return request.success ? answerPage(request.data) : undefined;
    }
    case 'stranger':
      return undefined;
  }
}

async function answerAgent(request: AgentRequest, sender: Sender): Promise<AgentResponse> {
  if (request.key === 'agent/hello') {
    const pack = await readActiveHead(database);
    const tabId = sender.tab?.id;
    return {
      key: 'accounts',
      accounts: {
        official: [...(pack?.row.header.officialAccounts ?? [])],
        confirmed: tabId === undefined ? null : await readConfirmedAccount(tabId),
      },
      outboxKey: await outboxKey(),
      rules: await rulesFor(request.platform),
    };
  }
  return writeReport(request);
}

async function answerPage(request: PageRequest): Promise<boolean> {
  if (request.key === 'packs/check') {
    await syncPacks({ byPanel: true });
    return true;
  }
  if (request.key === 'account/confirm') {
    await writeConfirmedAccount(request.tabId, request.account);
    return true;
  }
  const tab = await browser.tabs.get(request.tabId);
  return ensureAgent(request.tabId, tab.url);
}
