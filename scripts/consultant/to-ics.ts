/** Entries written down as a calendar file, as several programs would. */
import { DAY } from '../../src/planner/working-time.ts';
import { fromLocal } from '../../src/planner/zone.ts';
import type { Changed, Entry, Invitee } from './entry.ts';
import { endOf } from './life.ts';
import { ruleOf } from './repeats.ts';
import { zoneOf, type Wall } from './wall.ts';

/** The lines of an entry's VEVENTs: the event, then what differs from it. */
export function* linesOf(entry: Entry): Generator<string> {
  yield* event(entry, null);
  for (const changed of entry.repeat?.changed ?? []) yield* event({ ...entry, ...changed.becomes, start: changed.becomes.start ?? changed.original }, changed);
}

function* event(entry: Entry, changed: Changed | null): Generator<string> {
  const { uid, title, body, place, secrecy, busy, isCancelled, repeat, organizer, guests, quirks } = entry;
  const write = (line: string) => folded(line, quirks.foldsWithTab === true ? '\t' : ' ');
  yield 'BEGIN:VEVENT';
  yield write(`UID:${uid}`);
  yield `DTSTAMP:${utc(entry.start - 7 * DAY)}`;
  yield write(`DTSTART${moment(entry, entry.start)}`);
  yield write(`DTEND${moment(entry, endOf(entry))}`);
  if (changed) yield write(`RECURRENCE-ID${changed.isForAllAfter ? ';RANGE=THISANDFUTURE' : ''}${moment(entry, changed.original)}`);
  else if (repeat) {
    yield `RRULE:${ruleOf(repeat, entry.start)}${repeat.lastDay === null ? '' : `;UNTIL=${utc(instant(entry, repeat.lastDay * DAY + (entry.start % DAY)))}`}`;
    for (const skipped of repeat.skipped) yield write(`EXDATE${moment(entry, skipped)}`);
  }
  if (title !== '') yield write(`SUMMARY:${escaped(title)}`);
  if (body !== '') yield write(quirks.isQuotedPrintable === true ? `DESCRIPTION;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:${quotedPrintable(body)}` : `DESCRIPTION:${escaped(body)}`);
  if (quirks.hasHtml === true) yield write(`X-ALT-DESC;FMTTYPE=text/html:${escaped(`<html><body><p>${body}</p></body></html>`)}`);
  if (place !== '') yield write(`LOCATION:${escaped(place)}`);
  if (organizer) yield write(`ORGANIZER${commonName(organizer.name)}:mailto:${organizer.address}`);
  for (const guest of guests) yield write(attendee(guest));
  if (secrecy) yield `CLASS:${secrecy}`;
  yield `TRANSP:${busy === 'FREE' ? 'TRANSPARENT' : 'OPAQUE'}`;
  yield `STATUS:${isCancelled ? 'CANCELLED' : busy === 'TENTATIVE' ? 'TENTATIVE' : 'CONFIRMED'}`;
  if (uid.startsWith('0400')) yield `X-MICROSOFT-CDO-BUSYSTATUS:${busy}`;
  yield `SEQUENCE:${changed || isCancelled ? '1' : '0'}`;
  yield 'END:VEVENT';
}

function attendee({ address, name, kind, answer }: Invitee): string {
  const type = kind === 'list' ? ';CUTYPE=GROUP' : kind === 'room' ? (address.includes('resource') ? ';CUTYPE=RESOURCE' : ';CUTYPE=ROOM') : '';
  return `ATTENDEE${type};ROLE=REQ-PARTICIPANT${answer === null ? '' : `;PARTSTAT=${answer};RSVP=TRUE`}${commonName(name)}:mailto:${address}`;
}

function commonName(name: string): string {
  return name === '' ? '' : `;CN=${/[,:;]/.test(name) ? `"${name}"` : name}`;
}

/** Parameters and value of a date: `;TZID=...:20260325T090000`. */
function moment(entry: Entry, wall: Wall): string {
  const { tzid = entry.zone } = entry.quirks;
  if (entry.isAllDay) return `;VALUE=DATE:${stamp(wall).slice(0, 8)}`;
  if (tzid === 'Z') return `:${utc(instant(entry, wall))}`;
  return `;TZID=${/[,:;]/.test(tzid) ? `"${tzid}"` : tzid}:${stamp(wall)}`;
}

function instant({ zone }: Entry, wall: Wall): number {
  return fromLocal(zoneOf(zone), wall);
}

function stamp(wall: Wall): string {
  return new Date(wall).toISOString().slice(0, 19).replace(/[-:]/g, '');
}

function utc(at: number): string {
  return `${stamp(at)}Z`;
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

function quotedPrintable(text: string): string {
  return Array.from(new TextEncoder().encode(text.replaceAll('\n', '\r\n')), (byte) =>
    byte > 32 && byte < 127 && byte !== 61 ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('');
}

const MOST_BYTES = 74;

/** Lines of at most 75 bytes. */
function folded(line: string, indent: string): string {
  const parts: string[] = [];
  let from = 0;
  let size = 0;
  for (let at = 0; at < line.length;) {
    const code = line.codePointAt(at) ?? 0;
    const bytes = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (size + bytes > MOST_BYTES) {
      parts.push(line.slice(from, at));
      from = at;
      size = indent.length;
    }
    size += bytes;
    at += code < 0x10000 ? 1 : 2;
  }
  return parts.length === 0 ? line : [...parts, line.slice(from)].join(`\r\n${indent}`);
}
