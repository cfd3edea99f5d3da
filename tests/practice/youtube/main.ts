import { h } from '../page/dom.ts';
import { installPractice } from '../page/practice.ts';
import { Chat } from './chat.ts';
import { custom } from './comment-view.ts';
import { videoById, videos } from './data.ts';
import { studioPage } from './studio.ts';
import { Watch } from './watch.ts';

installPractice({
  rerender: () => watch?.draw(),
  replyElsewhere: (parentId, text) => watch?.replyElsewhere(parentId, text),
});

const root = document.getElementById('root');
let watch: Watch | undefined;

function home(): HTMLElement {
  return h(
    'div',
    { class: 'home' },
    ...videos.map((video) => h('a', { href: `/watch?v=${video.id}`, class: 'card' }, video.title)),
  );
}

/** A short has its comments in a panel beside it, a community post below it; the comments are the same. */
function placeAt(path: string): { watch: Watch; element: HTMLElement } | undefined {
  const [, kind, id] = path.split('/');
  const video = videoById(id ?? null);
  if (!video || (kind !== 'shorts' && kind !== 'post')) return undefined;
  const comments = new Watch(video);
  const around =
    kind === 'shorts'
      ? custom('ytd-engagement-panel-section-list-renderer', '', comments.element)
      : custom('ytd-backstage-post-thread-renderer', '', comments.element);
  if (kind === 'shorts') around.setAttribute('target-id', 'engagement-panel-comments-section');
  return { watch: comments, element: around };
}

/** The page stays, its content changes: the comments of the last video are gone a moment after the address. */
function show(): void {
  const video = videoById(new URLSearchParams(location.search).get('v'));
  watch = undefined;
  document.title = video && location.pathname === '/watch' ? `${video.title} - YouTube` : 'YouTube';
  if (location.pathname === '/live_chat') {
    root?.replaceChildren(new Chat(new URLSearchParams(location.search).get('still') === null).element);
    return;
  }
  if (location.hostname.startsWith('studio.')) {
    root?.replaceChildren(studioPage());
    return;
  }
  const elsewhere = placeAt(location.pathname);
  const content = h('main', {});
  if (elsewhere) {
    watch = elsewhere.watch;
    content.append(elsewhere.element);
  } else if (location.pathname !== '/watch' || !video) content.append(home());
  else if (video.live) {
    const still = new URLSearchParams(location.search).has('still') ? '&still=1' : '';
    content.append(
      h('div', { class: 'player' }, '● LANGSUNG'),
      h('h1', {}, video.title),
      custom(
        'ytd-live-chat-frame',
        'chat',
        h('iframe', { id: 'chatframe', src: `/live_chat?v=${video.id}${still}` }),
      ),
    );
  } else {
    watch = new Watch(video);
    content.append(watch.element);
  }
  root?.replaceChildren(
    h(
      'header',
      { class: 'bar' },
      h('a', { href: '/', class: 'logo' }, '▶ YouTube'),
      h('span', { class: 'note' }, 'situs latihan, bukan YouTube'),
      h('button', { id: 'avatar-btn', 'aria-label': 'Menu akun' }, '👤'),
    ),
    content,
  );
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  history.pushState({}, '', link.pathname + link.search);
  show();
});
window.addEventListener('popstate', show);
show();
