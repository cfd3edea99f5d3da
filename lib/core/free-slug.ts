/** Room for a number behind it within the 64 characters of an id. */
const LONGEST_STEM = 48;

/** An id made of a title: lower-case letters, digits and `_`, with a number behind it where `isTaken`. */
export function freeSlug(title: string, fallback: string, isTaken: (slug: string) => boolean): string {
  const stem =
    title
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .slice(0, LONGEST_STEM)
      .replace(/^_+|_+$/g, '') || fallback;
  let slug = stem;
  for (let number = 2; isTaken(slug); number++) slug = `${stem}_${number}`;
  return slug;
}
