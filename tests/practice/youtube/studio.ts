import { h } from '../page/dom.ts';
import { recordSent, registerEditor } from '../page/practice.ts';
import { custom } from './comment-view.ts';
import { OFFICE } from './settings.ts';

interface StudioComment {
  readonly author: string;
  readonly text: string;
  readonly replies: StudioComment[];
}

const TITLE = 'Cara membuat paspor lewat M-Paspor';
const comments: StudioComment[] = [
  { author: '@rina_wulan', text: 'biaya paspor yang 10 tahun berapa min?', replies: [] },
  {
    author: '@pak_dirman',
    text: 'kalau paspor hilang gimana?',
    replies: [{ author: '@tetangga_dirman', text: 'aku juga mau tau biayanya', replies: [] }],
  },
  // Twice the same words by the same person below the same video: nothing tells them apart.
  { author: '@tanya_terus', text: 'jam buka?', replies: [] },
  { author: '@tanya_terus', text: 'jam buka?', replies: [] },
];

/** The comments of Studio: no link and no id, a textarea with a mirror of its words for measuring. */
export function studioPage(): HTMLElement {
  const root = h('main', { class: 'studio' });
  const draw = () => root.replaceChildren(...comments.map(thread));

  function thread(comment: StudioComment): HTMLElement {
    const element = custom('ytcp-comment-thread', '', h('div', { id: 'video-title' }, TITLE));
    element.append(
      view(comment, comment, element),
      ...comment.replies.map((reply) => view(reply, comment, element)),
    );
    return element;
  }

  function view(comment: StudioComment, top: StudioComment, place: HTMLElement): HTMLElement {
    const element = custom('ytcp-comment', comment === top ? 'comment' : '');
    if (comment !== top) element.setAttribute('is-reply', '');
    const reply = h('button', { type: 'button' }, 'Balas');
    reply.addEventListener('click', () => setTimeout(() => place.append(box(comment, top)), 60));
    element.append(
      h(
        'div',
        { id: 'metadata' },
        h('div', { id: 'name' }, h('span', { class: 'author-text' }, comment.author)),
      ),
      custom('yt-formatted-string', 'content-text', document.createTextNode(comment.text)),
      custom('ytcp-comment-button', 'reply-button', reply),
    );
    return element;
  }

  function box(comment: StudioComment, top: StudioComment): HTMLElement {
    const textarea = h('textarea', { 'aria-label': 'Tambahkan balasan' });
    const mirror = h('textarea', { id: 'mirror', 'aria-hidden': 'true', tabindex: '-1', readonly: '' });
    let model = '';
    textarea.addEventListener('input', () => {
      model = textarea.value;
      mirror.value = model;
    });
    const unregister = registerEditor({ element: textarea, label: 'Tambahkan balasan', model: () => model });
    const submit = h('button', { type: 'button' }, 'Balas');
    const element = custom(
      'ytcp-commentbox',
      '',
      custom('tp-yt-iron-autogrow-textarea', '', mirror, textarea),
      custom('ytcp-comment-button', 'submit-button', submit),
    );
    element.setAttribute('is-reply', '');
    submit.addEventListener('click', (event) => {
      if (model.trim() === '') return;
      recordSent({ text: model, targetId: comment.text, surface: 'reply', trusted: event.isTrusted });
      unregister();
      element.remove();
      setTimeout(() => {
        top.replies.push({ author: OFFICE, text: model.trim(), replies: [] });
        draw();
      }, 300);
    });
    setTimeout(() => textarea.focus());
    return element;
  }
  draw();
  return root;
}
