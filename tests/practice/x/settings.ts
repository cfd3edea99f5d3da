// Read once: navigation inside the page drops the query, and the chosen behaviour must outlive it.
const query = new URLSearchParams(location.search);
const as = query.get('as');

export const OFFICE = { name: 'Imigrasi Contoh', handle: 'imigrasi_contoh' };
const PRIVATE = { name: 'Budi Pribadi', handle: 'budi_pribadi' };

export const actor = as === 'other' ? PRIVATE : OFFICE;
/** Whether the navigation tells who is signed in. */
export const actorShown = as !== 'unknown';
export const refusesAsAutomated = query.get('send') === 'automated';
