/** A question is rarely longer, and a comment with more parts than this is a story. */
const MOST_PARTS = 8;

/**
 * Where one question may end and the next begin: sentence marks, line breaks, and the words that people join them with. A
 * question keeps its mark: "sabtu buka ga" alone reads like a remark, and a remark wants no answer.
 */
const SEAMS =
  /(?<=\?)|[!.;\n]+|,|\b(?:dan|serta|terus|trus|trs|lalu|lantas|sekalian|plus|oh iya|oiya|oya|satu lagi|sama|juga|and|also|then|another question)\b/giu;

/** The parts of a comment that could each be a question, in order; one part is the comment itself. */
export function partsOf(text: string): string[] {
  const parts = text
    .split(SEAMS)
    .map((part) => part.trim())
    .filter((part) => /\p{L}{2}/u.test(part));
  return parts.length <= MOST_PARTS ? parts : [];
}
