/** Words made comparable: lower case, without endings, so that "reviewed budgets" meets "Review the budget". */
const irregular = new Map(
  "sent:send paid:pay bought:buy wrote:write written:write met:meet spoke:speak spoken:speak took:take taken:take fed:feed gave:give given:give got:get made:make rang:ring ran:run told:tell went:go done:do did:do built:build left:leave kept:keep found:find held:hold brought:bring began:begin begun:begin taught:teach sold:sell children:child people:person men:man women:woman taxes:tax"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);
const small = new Set(
  "a an the my our your his her their its this that these those of for to in on at by with from and or about as is are was were be been me i we you it task tasks todo todos to-do one ones thing item items reminder entry please up out off".split(
    " ",
  ),
);

export function stem(word: string): string {
  const plain = word
    .toLowerCase()
    .replace(/['’]s?$/u, "")
    .replaceAll(/['’]/gu, "");
  const known = irregular.get(plain);
  if (known !== undefined) return known;
  let short = plain;
  if (short.length > 4)
    short = short
      .replace(/(?<=[a-z]{2})ies$/u, "y")
      .replace(/(?<=ss|sh|ch|x|z)es$/u, "")
      .replace(/(?<=[^s])s$/u, "");
  if (short.length > 5) short = short.replace(/(?<=[a-z]{3})(?:ing|ed|er)$/u, "");
  if (short.length > 3)
    short = short
      .replace(/([bdfgmnprt])\1$/u, "$1")
      .replace(/(?<=[a-z]{2})e$/u, "")
      .replace(/i$/u, "y");
  return short;
}

/** The words that carry meaning, as stems, in order, each once. */
export function contentStems(text: string): string[] {
  const words = text
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter((word) => word !== "" && !small.has(word.toLowerCase()));
  return [...new Set(words.map(stem).filter((one) => one !== ""))];
}
