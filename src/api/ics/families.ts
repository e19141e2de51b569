/** Which UIDs name one thing. */
import type { FileEvent } from './file-event.ts';

/** "abc_R20230101T100000@google.com": how Google names what it split off "abc@google.com". */
const GOOGLE_PART = /^(.+)_R\d{8}(?:T\d{6}Z?)?(@google\.com)$/i;

/** Events by UID, under the UID of their family: a series that Google split into parts is one. */
export function families(byUid: ReadonlyMap<string, readonly FileEvent[]>): Map<string, (readonly FileEvent[])[]> {
  const found = new Map<string, (readonly FileEvent[])[]>();
  for (const [uid, events] of byUid) {
    const part = GOOGLE_PART.exec(uid);
    const family = part ? `${part[1] ?? ''}${part[2] ?? ''}` : uid;
    const known = found.get(family);
    if (known) known.push(events);
    else found.set(family, [events]);
  }
  return found;
}
