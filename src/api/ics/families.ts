/** Which UIDs name one thing. */
import type { FileEvent } from './file-event.ts';

/** "abc_R20230101T100000@google.com": how Google names what it split off "abc@google.com". */
const GOOGLE_PART = /^(.+)_R\d{8}(?:T\d{6}Z?)?(@google\.com)$/i;

/** The events of each UID of one thing. */
export interface Family {
  readonly parts: (readonly FileEvent[])[];
  /** False where the file has only what was split off: it began earlier than it seems. */
  hasBeginning: boolean;
}

/** Events by UID, under the UID of their family: a series that Google split into parts is one. */
export function families(byUid: ReadonlyMap<string, readonly FileEvent[]>): Map<string, Family> {
  const found = new Map<string, Family>();
  for (const [uid, events] of byUid) {
    const part = GOOGLE_PART.exec(uid);
    const family = part ? `${part[1] ?? ''}${part[2] ?? ''}` : uid;
    const known = found.get(family) ?? { parts: [], hasBeginning: false };
    known.parts.push(events);
    known.hasBeginning ||= part === null;
    found.set(family, known);
  }
  return found;
}
