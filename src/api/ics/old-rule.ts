/** vCalendar 1.0's recurrence rules ("W2 MO WE #10") -> iCalendar's. Pure. */

const FREQUENCIES: Readonly<Record<string, string>> = { D: 'DAILY', W: 'WEEKLY', MP: 'MONTHLY', MD: 'MONTHLY', YM: 'YEARLY', YD: 'YEARLY', M: 'MINUTELY' };
const LISTS: Readonly<Record<string, string>> = { W: 'BYDAY', MP: 'BYDAY', MD: 'BYMONTHDAY', YM: 'BYMONTH', YD: 'BYYEARDAY' };

/** Null for what is no such rule. `#0` means for ever. */
export function oldRule(text: string): string | null {
  const [head = '', ...words] = text.split(/\s+/);
  const found = /^(D|W|MP|MD|YM|YD|M)(\d{1,4})$/.exec(head);
  if (!found) return null;
  const [kind = '', interval = '1'] = found.slice(1);
  const parts = [`FREQ=${FREQUENCIES[kind] ?? ''}`, `INTERVAL=${interval}`];
  const list: string[] = [];
  let nth: string[] = [];
  for (const word of words) {
    const position = /^(\d)([+-])$/.exec(word);
    if (word.startsWith('#')) {
      if (Number(word.slice(1)) > 0) parts.push(`COUNT=${word.slice(1)}`);
    } else if (/^\d{8}T/.test(word)) parts.push(`UNTIL=${word}`);
    else if (position) nth = list.at(-1)?.endsWith('!') ? [...nth, `${position[2] === '-' ? '-' : ''}${position[1] ?? ''}`] : [`${position[2] === '-' ? '-' : ''}${position[1] ?? ''}`];
    else if (/^(SU|MO|TU|WE|TH|FR|SA)$/.test(word)) list.push(...(nth.length > 0 ? nth.map((one) => `${one}${word}`) : [word]));
    else if (/^\d{1,3}[+-]?$/.test(word)) list.push(word.endsWith('-') ? `-${word.slice(0, -1)}` : word);
  }
  const name = LISTS[kind];
  if (name !== undefined && list.length > 0) parts.push(`${name}=${list.join(',')}`);
  return parts.join(';');
}
