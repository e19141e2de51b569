/** Plain text where a host wants HTML. */
const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Plain text as HTML that shows just that text, line by line. */
export function htmlOf(text: string): string {
  return text.replaceAll(/[&<>"]/g, (mark) => MARKS[mark] ?? mark).replaceAll(/\r?\n/g, '<br>');
}
