import { profileHandle } from './address.ts';
import { book } from './book.ts';

const AVATAR = () => book.css('avatar');
const PROFILE_PICTURE = () => book.words('profile-picture');

/** "Foto profil budi" and "budi's profile picture" name their owner. */
function handleInAlt(alt: string | null): string | undefined {
  const said = (alt ?? '').replaceAll('’', "'").trim();
  for (const word of PROFILE_PICTURE()) {
    if (word.endsWith(' ') && said.startsWith(word)) return said.slice(word.length).trim();
    if (!word.endsWith(' ') && said.endsWith(word)) return said.slice(0, -word.length).trim();
  }
  return undefined;
}

/**
 * User names that the avatars under `root` give, by their link and by their words. A picture in a comment (a GIF) has
 * neither.
 */
export function avatarHandles(root: Element): string[] {
  return [...root.querySelectorAll(AVATAR())].flatMap((image) => {
    const named = handleInAlt(image.getAttribute('alt'));
    const linked = profileHandle(image.closest('a')?.getAttribute('href') ?? null);
    return [named, linked].filter((handle) => handle !== undefined);
  });
}
