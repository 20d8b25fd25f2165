/** Whether two words differ by one slip of the keys: a letter missing, too much or wrong, or two that changed places. */
export function isOneSlip(typed: string, meant: string): boolean {
  if (typed === meant || Math.abs(typed.length - meant.length) > 1) return false;
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at += 1;
  const [rest, wanted] = [typed.slice(at), meant.slice(at)];
  return (
    rest.slice(1) === wanted.slice(1) ||
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    isSwapped(rest, wanted)
  );
}

const isSwapped = (rest: string, wanted: string): boolean =>
  rest.length > 1 && rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2);

/** Two letters that changed places, or one typed twice: slips that make a short word no other word. */
export function isSwapOrDouble(typed: string, meant: string): boolean {
  if (typed === meant) return false;
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at += 1;
  if (typed.length === meant.length) return isSwapped(typed.slice(at), meant.slice(at));
  return (
    typed.length === meant.length + 1 &&
    typed.slice(at + 1) === meant.slice(at) &&
    typed[at] === typed[at - 1]
  );
}
