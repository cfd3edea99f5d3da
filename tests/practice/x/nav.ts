import { avatar, h } from '../page/dom.ts';
import { actor, actorShown } from './settings.ts';

export function nav(): HTMLElement {
  const link = (testid: string, href: string, text: string) =>
    h('a', { 'data-testid': testid, href, role: 'link', class: 'nav-link' }, text);
  const bar = h(
    'nav',
    { role: 'navigation', 'aria-label': 'Utama' },
    h('div', { class: 'logo' }, '𝕏', h('span', { class: 'note' }, ' situs latihan, bukan X')),
    link('AppTabBar_Home_Link', '/home', 'Beranda'),
  );
  if (actorShown) bar.append(link('AppTabBar_Profile_Link', `/${actor.handle}`, 'Profil'));
  bar.append(link('SideNav_NewTweet_Button', '/compose/post', 'Posting'));
  if (actorShown)
    bar.append(
      h(
        'button',
        {
          'data-testid': 'SideNav_AccountSwitcher_Button',
          'aria-label': 'Menu akun',
          type: 'button',
          class: 'account',
        },
        avatar(actor.name),
        h('span', {}, h('b', {}, actor.name), h('br'), `@${actor.handle}`),
      ),
    );
  return h('header', { role: 'banner', class: 'side' }, bar);
}
