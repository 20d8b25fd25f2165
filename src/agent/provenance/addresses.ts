/** Where something goes to: web and mail addresses, accounts, telephone numbers. One wrong sign and it is somebody else's. */
const address =
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?:\/\/|www\.)\S+|\b(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|app|info|biz|eu|de|fr|es|it|uk|us|ch|at|nl|pl|ru|cn|example|test)\b\S*|\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{2,4}){3,8}\b|\+?\d(?:[ ()./-]*\d){6,}/gi;
const bare = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");

/** The value holds an address that the user did not give, and that stands in somebody else's text. */
export function strangeAddress(value: string, said: string, foreign: readonly string[]): boolean {
  const own = bare(said);
  const found = (value.match(address) ?? []).map(bare).filter((each) => each !== "" && !own.includes(each));
  if (found.length === 0) return false;
  const theirs = foreign.map(bare);
  return found.some((each) => theirs.some((text) => text.includes(each)));
}
