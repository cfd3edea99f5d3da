/** The address of a folder on an HTTPS host, ending in a slash, or none: no user name, no query, no fragment. */
export function folderAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const plain = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  if (url.protocol !== 'https:' || !plain) return undefined;
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
