/** Calendar text -> its components with their lines. One broken event never ends the file. */
import ICAL from 'ical.js';

export interface Problem {
  /** 1-based, or null where the whole file is meant. */
  readonly line: number | null;
  readonly severity: 'warning' | 'error';
  readonly message: string;
}

export interface Components {
  readonly isCalendar: boolean;
  readonly timeZone: string | null;
  readonly method: string | null;
  readonly zones: readonly ICAL.Component[];
  readonly events: readonly { readonly line: number; readonly component: ICAL.Component }[];
  /** Events begun, the broken ones too. */
  readonly begun: number;
  readonly problems: Problem[];
}

const LINES_A_STEP = 20_000;

/** Splits the text at its events and zones, and parses each. CRLF, LF and a BOM are all fine. `onProgress` hears now and then which share (0 to 1) is read. */
export function readComponents(text: string, onProgress: (share: number) => void = () => undefined): Components {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const zones: ICAL.Component[] = [];
  const events: { line: number; component: ICAL.Component }[] = [];
  const problems: Problem[] = [];
  let begun = 0;
  let block: { name: string; from: number } | null = null;
  let timeZone: string | null = null;
  let method: string | null = null;
  let isCalendar = false;

  const broken = (line: number, reason: string) => problems.push({ line, severity: 'error', message: `This event could not be read and was skipped: ${reason}` });
  const close = (until: number) => {
    if (!block) return;
    const { name, from } = block;
    block = null;
    try {
      const component = new ICAL.Component(ICAL.parse(lines.slice(from, until).join('\r\n')) as unknown[]);
      if (name === 'VTIMEZONE') zones.push(component);
      else events.push({ line: from + 1, component });
    } catch (error) {
      if (name === 'VEVENT') broken(from + 1, (error as Error).message);
      else problems.push({ line: from + 1, severity: 'warning', message: `This time zone could not be read: ${(error as Error).message}` });
    }
  };
  for (const [index, line] of lines.entries()) {
    if (index % LINES_A_STEP === 0) onProgress(index / lines.length);
    const begin = /^BEGIN:(VCALENDAR|VEVENT|VTIMEZONE)\s*$/i.exec(line);
    const name = begin?.[1]?.toUpperCase();
    if (name === 'VCALENDAR') isCalendar = true;
    else if (name) {
      if (!isCalendar) problems.push({ line: index + 1, severity: 'warning', message: 'BEGIN:VCALENDAR is missing before this line; the events are read all the same.' });
      isCalendar = true;
      if (block) broken(block.from + 1, 'it has no END before the next one begins.');
      block = { name, from: index };
      if (name === 'VEVENT') begun++;
    } else if (block && new RegExp(`^END:${block.name}\\s*$`, 'i').test(line)) close(index + 1);
    else if (!block) {
      timeZone ??= /^X-WR-TIMEZONE[^:]*:(.+)$/i.exec(line)?.[1]?.trim() ?? null;
      method ??= /^METHOD:(\w+)/i.exec(line)?.[1]?.toUpperCase() ?? null;
    }
  }
  onProgress(1);
  if (block) broken((block as { from: number }).from + 1, 'the file ends inside it.');
  return { isCalendar, timeZone, method, zones, events, begun, problems };
}
