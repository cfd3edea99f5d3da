import { OFFICE, PRIVATE } from './people.ts';

// Read once: navigation inside the page drops the query, and the chosen behaviour must outlive it.
const query = new URLSearchParams(location.search);
const as = query.get('as');

export const actor = as === 'other' ? PRIVATE : OFFICE;
export const sendFails = query.get('send') === 'fail';
export const isPage = actor === OFFICE;

export const labels = {
  comment: as === 'unknown' ? 'Tulis komentar…' : `Komentari sebagai ${actor.name}`,
  message: as === 'unknown' ? 'Tulis pesan…' : `Kirim pesan sebagai ${actor.name}`,
  reply: (name: string) => `Balas ${name}`,
  edit: 'Edit komentar Anda',
};
