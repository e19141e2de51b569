/** What somebody writes above the message they answer: the checks speak of their own words only. Pure. */

/** Where mail programs begin what is quoted: a line of underscores or "Original Message", a head of From and Sent, "On Monday Ana wrote:", or quoted lines. */
const QUOTED = [
  /^[^\S\n]*_{10,}[^\S\n]*$/mu,
  /^[^\S\n]*-{2,}[^-\n]{3,60}-{2,}[^\S\n]*$/mu,
  /^[^\S\n]*(?:From|Von|De)[^\S\n]?:[^\n]+\n(?:[^\S\n]*\n)?[^\S\n]*(?:Sent|Date|Gesendet|Datum|Envoyé|Enviado|Enviada|Fecha|Data)(?!\p{L})[^\n:]{0,20}:/mu,
  /^[^\S\n]*(?:On|Am|Le|El|Em)[^\S\n][^\n]{6,200}(?:wrote|schrieb|écrit|escribió|escreveu)[^\n]{0,80}:[^\S\n]*$/mu,
  /^>/mu,
];

/** The text before what is quoted, as far as that can be told; spans in it are spans in the whole. */
export function ownTextOf(body: string): string {
  const text = body.replaceAll('\r\n', '\n');
  const starts = QUOTED.map((pattern) => text.search(pattern)).filter((at) => at >= 0);
  return text.slice(0, Math.min(text.length, ...starts));
}
