// Read once: navigation inside the page drops the query, and the chosen behaviour must outlive it.
const query = new URLSearchParams(location.search);

export const OFFICE = '@imigrasi_contoh';
export const sendFails = query.get('send') === 'fail';
/** Two structures of an open reply box are told of: in the comment's own dialog, or in the thread's replies. */
export const boxInReplies = query.get('box') === 'replies';
