import { h } from '../page/dom.ts';
import { installPractice } from '../page/practice.ts';
import { handleEnterFirst } from './lexical.ts';
import { threadById } from './messages.ts';
import { popUps } from './messenger.ts';
import { OFFICE } from './people.ts';
import { Router } from './router.ts';
import { actor, openChats } from './settings.ts';
import { replyElsewhere } from './store.ts';

installPractice({ rerender: () => router.rerender(), replyElsewhere });
handleEnterFirst();

const content = h('div', { class: 'content' });
document
  .getElementById('root')
  ?.append(
    h(
      'div',
      { role: 'banner', class: 'banner' },
      h('a', { href: '/', role: 'link', class: 'logo' }, 'facebook'),
      h('a', { href: OFFICE.profile, role: 'link' }, OFFICE.name),
      h('span', { class: 'note' }, 'situs latihan, bukan Facebook'),
      h('span', { class: 'actor' }, actor.name),
    ),
    content,
  );
const router = new Router(content);
if (openChats.length > 0) document.body.append(popUps(openChats.flatMap((id) => threadById(id) ?? [])));
