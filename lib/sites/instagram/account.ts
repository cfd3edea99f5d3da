import type { SpeakingAs } from '../adapter.ts';
import { avatarHandles } from './avatar.ts';
import { book } from './book.ts';
import { DIALOG, PAGE } from './item.ts';

const PROFILE_LINK = () => book.css('profile-link');

/**
 * The profile link of the navigation holds our avatar. Everybody else's stands in the page, a post or a dialog; two
 * names, or a link and a picture that disagree, prove nothing.
 */
export function speakingAs(document: Document): SpeakingAs {
  const names = [...document.querySelectorAll(PROFILE_LINK())]
    .filter((link) => !link.closest(`${PAGE()}, article, ${DIALOG()}`))
    .map(avatarHandles)
    // Link and picture both: a picture in another language's words is not read as anybody's.
    .filter((handles) => handles.length > 1)
    .flat();
  const [handle] = names;
  const one = new Set(names.map((name) => name.toLowerCase())).size === 1;
  return handle && one ? { account: handle, handle, how: 'navigation' } : { how: 'none' };
}
