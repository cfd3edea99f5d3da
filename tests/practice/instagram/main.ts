import { handleEnterFirst } from '../facebook/lexical.ts';
import { h } from '../page/dom.ts';
import { installPractice } from '../page/practice.ts';
import { pictureLink } from './profile-link.ts';
import { Router } from './router.ts';
import { actor, actorShown, OFFICE } from './settings.ts';
import { replyElsewhere } from './store.ts';

installPractice({ rerender: () => router.rerender(), replyElsewhere });
handleEnterFirst();

const content = h('main', { role: 'main' });
document.title = 'Instagram (latihan)';
const side = h(
  'div',
  { class: 'side' },
  h('a', { href: '/', role: 'link', class: 'logo' }, 'Instagram'),
  h('span', { class: 'note' }, 'situs latihan, bukan Instagram'),
  h('a', { href: `/${OFFICE}/`, role: 'link', class: 'nav-link' }, `Halaman ${OFFICE}`),
);
if (actorShown) side.append(h('div', { class: 'nav-link' }, pictureLink(actor)));
document.getElementById('root')?.append(side, content);
const router = new Router(content);
