/**
 * An answer's text without the reason for asking, which its card says already. While the text grows, what may become
 * the reason is not shown either.
 */
export function withoutReason(text: string, reason: string): string {
  if (reason === "") return text;
  if (text.includes(reason)) return text.replace(reason, "").trimEnd();
  for (let length = reason.length; length > 3; length -= 1) {
    if (text.endsWith(reason.slice(0, length))) return text.slice(0, -length).trimEnd();
  }
  return text;
}
