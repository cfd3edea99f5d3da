// Read once: navigation inside the page drops the query, and the chosen behaviour must outlive it.
const query = new URLSearchParams(location.search);
const as = query.get('as');

export const OFFICE = 'imigrasi_contoh';
export const actor = as === 'other' ? 'budi_pribadi' : OFFICE;
/** Whether the navigation tells who is signed in: narrow windows hide it. */
export const actorShown = as !== 'unknown';
export const sendFails = query.get('send') === 'fail';
