/** A header's value without the spaces and tabs around it; signs that merely look like them are part of what it says. */
export function withoutBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return text.slice(start, end);
}

function isBlank(text: string, at: number): boolean {
  return " \t\r\n".includes(text.charAt(at));
}
