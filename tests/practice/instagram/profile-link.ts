import { h } from '../page/dom.ts';

export const profilePath = (handle: string) => `/${handle}/`;

/** A picture with the owner's name in its alternative text, as the site gives it. */
export function profilePicture(handle: string): HTMLElement {
  const hue = [...handle].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="16" fill="hsl(${hue} 45% 65%)"/></svg>`;
  return h('img', {
    class: 'avatar',
    alt: `Foto profil ${handle}`,
    src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`,
  });
}

export const pictureLink = (handle: string) =>
  h('a', { href: profilePath(handle), role: 'link', tabindex: '-1' }, profilePicture(handle));

export const nameLink = (handle: string) =>
  h('a', { href: profilePath(handle), role: 'link', class: 'name' }, h('span', {}, handle));
