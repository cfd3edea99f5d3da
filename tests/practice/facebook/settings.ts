import { OFFICE, PRIVATE } from './people.ts';

// Read once: navigation inside the page drops the query, and the chosen behaviour must outlive it.
const query = new URLSearchParams(location.search);
const as = query.get('as');

export const actor = as === 'other' ? PRIVATE : OFFICE;
export const sendFails = query.get('send') === 'fail';
/** An experiment of the site's: the same comments in other markup. */
export const otherMarkup = query.get('cohort') === 'other';
/** Names of people whose chat windows stand over the page. */
export const openChats = query.getAll('chat');
export const isPage = actor === OFFICE;

export const labels = {
  comment: as === 'unknown' ? 'Tulis komentar…' : `Komentari sebagai ${actor.name}`,
  message: as === 'unknown' ? 'Tulis pesan…' : `Kirim pesan sebagai ${actor.name}`,
  reply: (name: string) => `Balas ${name}`,
  edit: 'Edit komentar Anda',
};
