import { h } from '../page/dom.ts';
import { statusPath } from './store.ts';
import type { Tweet } from './types.ts';

const SHOWN_FOR = 6000;

export function toastSent(tweet: Tweet): void {
  show('Postingan Anda telah terkirim.', h('a', { href: statusPath(tweet), role: 'link' }, 'Lihat'));
}

export function toastAutomated(): void {
  show(
    'Tindakan ini mungkin otomatis. Untuk melindungi pengguna kami dari spam, kami tidak dapat menyelesaikannya sekarang.',
  );
}

function show(text: string, link?: HTMLElement): void {
  document.querySelector('[data-testid="toast"]')?.remove();
  const toast = h(
    'div',
    { 'data-testid': 'toast', role: 'alert', class: 'toast' },
    h('span', {}, text),
    link,
  );
  document.body.append(toast);
  setTimeout(() => toast.remove(), SHOWN_FOR);
}
