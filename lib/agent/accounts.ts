import type { ActingAs, Author, OfficialAccount, Platform } from '../domain/index.ts';
import type { AgentAccounts } from '../messages/index.ts';
import type { SpeakingAs } from '../sites/index.ts';

const plain = (text: string | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim().toLocaleLowerCase();

function isAccount(account: OfficialAccount, name: string | undefined, handle: string | undefined): boolean {
  if (handle !== undefined && account.handle !== undefined) return plain(handle) === plain(account.handle);
  return name !== undefined && plain(name) === plain(account.name);
}

/** Compares what the page shows with the pack's official accounts; what it does not show the operator confirms. */
export function actingAs(platform: Platform, speaking: SpeakingAs, accounts: AgentAccounts): ActingAs {
  const official = accounts.official.filter((account) => account.platform === platform);
  if (speaking.how === 'none' || (speaking.account === undefined && speaking.handle === undefined)) {
    const confirmed = official.find((account) => account.name === accounts.confirmed);
    if (!confirmed) return { standing: 'unknown', how: 'none' };
    return withHandle({ account: confirmed.name, standing: 'official', how: 'operator' }, confirmed.handle);
  }
  const match = official.find((account) => isAccount(account, speaking.account, speaking.handle));
  return withHandle(
    {
      account: match?.name ?? speaking.account ?? speaking.handle ?? '',
      standing: match ? 'official' : 'other',
      how: speaking.how,
    },
    speaking.handle ?? match?.handle,
  );
}

function withHandle(acting: ActingAs, handle: string | undefined): ActingAs {
  return handle === undefined ? acting : { ...acting, handle };
}

/** Is this author one of our own accounts? */
export function isOwnAuthor(platform: Platform, accounts: AgentAccounts): (author: Author) => boolean {
  const official = accounts.official.filter((account) => account.platform === platform);
  return (author) =>
    official.some((account) => isAccount(account, author.name, author.handle?.replace(/^@/, '')));
}
