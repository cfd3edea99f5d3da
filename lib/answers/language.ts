/**
 * Function words that tell the languages of the public apart; content words (paspor, visa, foto) are shared by all.
 * Written forms are those of comments, not of dictionaries. Words that two of the languages share stand in none.
 */
const TELLING: Readonly<Record<string, readonly string[]>> = {
  en: `the is are am was how what when where which who why can could do does did don't i i'm my me we our you your it
    this that there to of for from with and or if not no in on at by be been have has had will would should may need
    want get got any some please pls thanks hi hello sir miss still already only`.split(/\s+/),
  id: `yang yg di ke dari dan atau ini itu apa apakah bagaimana gimana gmn berapa brp kapan dimana mana kalau kalo klo
    untuk utk buat bisa bs tidak tdk gak ga nggak enggak ngga sudah udah udh sdh belum blm saya sy aku gw kami kita ya
    yah dong sih nih kok kak min mimin mohon tolong terima makasih dengan dgn juga jg aja saja mau pengen jadi harus
    hrs lagi lg ada pak bu mas mbak`.split(/\s+/),
  ms: `nak tak boleh macam cemane camne camano ape apekah bile bape berape mane ngape kenape saye sye kite awak
    kitak kamek die dah je jak lah encik puan sik nok ndak dok bh guane kitorang korang tuan kat dengan skit
    ade takde takda pulak`.split(/\s+/),
};

/** At least so many telling words, and more than of any other language, before a language is believed. */
const ENOUGH = 2;

/**
 * Language of a short public text among those offered, or undefined when it does not show. One foreign word ("pls",
 * "nak") does not make a sentence: code-mixing is the rule here.
 */
export function languageOf(text: string, offered: readonly string[]): string | undefined {
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  const scores = [...new Set(offered)]
    .map((language) => {
      const telling = new Set(TELLING[language.split('-')[0] ?? ''] ?? []);
      return { language, score: words.filter((word) => telling.has(word)).length };
    })
    .sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  if (!first || first.score < ENOUGH || first.score === second?.score) return undefined;
  return first.language;
}
