/**
 * What a text says to a model that reads through its spelling: invisible signs, letters of other scripts that look alike,
 * letters apart, digits for letters. The text itself where it is plainly written.
 */
export function readableText(text: string): string {
  const shown = withoutAccents(
    text
      // Signs that show nothing and stand for ASCII letters.
      .replaceAll(
        /[\u{E0020}-\u{E007E}]+/gu,
        (signs) =>
          ` ${Array.from(signs, (sign) => String.fromCharCode((sign.codePointAt(0) ?? 0) - 0xe0000)).join("")} `,
      )
      .replaceAll(/\p{Cf}|\p{Variation_Selector}|\u034f|\u115f|\u1160|\u3164/gu, "")
      .normalize("NFKC"),
  );
  const words = shown.replaceAll(/[\p{L}\p{N}]+/gu, inLatin);
  return withoutDigits(joined(words));
}

const alike: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["аеорсухіјѕһԁԛѡкмтвнгпьзӏԍ", "aeopcyxijshdqwkmtbhrnbzlg"],
    ["АЕОРСУХІЈЅНВМТКГПЗ", "AEOPCYXIJSHBMTKRNZ"],
    ["αβεγηικνορτυχωςσλμδΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "abeyniknoptuxwssAmdABEZHIKMNOPTYX".replace("A", "l")],
    ["ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢɑɡıȷ", "abcdefghijklmnoprstuvwyzagij"],
  ].flatMap(([from = "", to = ""]) => Array.from(from, (letter, index) => [letter, to[index] ?? letter])),
);

/** A word that mixes scripts, or whose every letter has a double in ours. */
function inLatin(word: string): string {
  const read = word.replaceAll(/\P{ASCII}/gu, (letter) => alike[letter] ?? letter);
  return /^[ -~]+$/.test(read) ? read : word;
}

/** Marks on nearly every letter are no language. */
function withoutAccents(text: string): string {
  const apart = text.normalize("NFD");
  const marks = apart.match(/\p{M}/gu)?.length ?? 0;
  const letters = apart.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return marks > 3 && marks > letters * 0.4 ? apart.replaceAll(/\p{M}/gu, "") : text;
}

/** "d e l e t e   a l l" and "d.e.l.e.t.e": single letters, where there are many in a row. */
const joined = (text: string): string =>
  text.replaceAll(
    /(?<![\p{L}\p{N}])\p{L}(?:(?<gap>[ ._*|-])\p{L}(?![\p{L}\p{N}]))(?:\k<gap>\p{L}(?![\p{L}\p{N}]))+/gu,
    (word) => word.replaceAll(/[^\p{L}]/gu, ""),
  );

const digits: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "l",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
};
/** "d3l3te", and not "q4", "p1" or "3pm": where digits stand inside several words, they are letters everywhere. */
function withoutDigits(text: string): string {
  const inside = text.match(/\p{L}[013457@$]+\p{L}/gu)?.length ?? 0;
  if (inside < 2) return text;
  return text.replaceAll(/[\p{L}013457@$]*\p{L}[\p{L}013457@$]*/gu, (word) =>
    word.replaceAll(/[013457@$]/g, (sign) => digits[sign] ?? sign),
  );
}
