/** The same calendar in any bytes: encodings, line endings, folds, and pieces of any size. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { consultant } from '../../../scripts/consultant/calendar.ts';
import { calendar, read, readBytes } from './reading.ts';
import { HANGS, millisecondsSince, processorNow } from '../../support/processor.ts';

const EVENT = 'UID:a\nDTSTART:20260302T100000Z';
const subjects = (text: string) => read(text).meetings.map(({ subject }) => subject);
const TITLE = 'Überblick größer 🎉 für Zoë';
const titled = calendar([`${EVENT}\nSUMMARY:${TITLE}`]);

/** Cuts every line after so many bytes, inside characters too. */
function folded(text: string, bytes: number, indent: string, end: string): Buffer {
  const lines = text.split('\r\n').map((line) => {
    const whole = Buffer.from(line);
    const parts: Buffer[] = [];
    for (let at = 0; at < whole.length || at === 0; at += bytes) parts.push(whole.subarray(at, at + bytes));
    return parts.flatMap((part, n) => (n === 0 ? [part] : [Buffer.from(end + indent), part]));
  });
  return Buffer.concat(lines.flatMap((line) => [...line, Buffer.from(end)]));
}

function* chunks(bytes: Buffer, size: number): Generator<Uint8Array> {
  const buffer = Buffer.alloc(size);
  for (let at = 0; at < bytes.length; at += size) yield buffer.subarray(0, bytes.copy(buffer, 0, at, Math.min(bytes.length, at + size)));
}

describe('a file’s bytes', () => {
  it.each([
    ['UTF-8', Buffer.from(titled)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${titled}`)],
    ['UTF-16 LE with a byte order mark', Buffer.from(`\ufeff${titled}`, 'utf16le')],
    ['UTF-16 LE', Buffer.from(titled, 'utf16le')],
    ['UTF-16 BE with a byte order mark', Buffer.from(`\ufeff${titled}`, 'utf16le').swap16()],
    ['UTF-16 BE', Buffer.from(titled, 'utf16le').swap16()],
  ])('are text: %s', (_, bytes) => {
    for (const size of [1, 2, 3, 7, 4096]) expect(readBytes(chunks(bytes, size)).meetings.map(({ subject }) => subject)).toEqual([TITLE]);
  });

  it('may be ISO-8859-1 or Windows-1252, in a line by itself', () => {
    const latin = Buffer.concat([
      Buffer.from(calendar([`${EVENT}\nSUMMARY:Ü`]).split('Ü')[0] ?? ''),
      Buffer.from([0xdc, 0x62, 0x65, 0x72, 0x20, 0x80, 0x20, 0x96, 0x20, 0x84]),
      Buffer.from('\r\nEND:VEVENT\r\n'),
    ]);
    expect(readBytes([latin]).meetings.map(({ subject }) => subject)).toEqual(['Über € – „']);
  });

  it('may be in a charset that the property names', () => {
    const text = calendar([`${EVENT}\nSUMMARY;CHARSET=ISO-8859-2;ENCODING=QUOTED-PRINTABLE:=A3=F3d=BC`, 'UID:b\nDTSTART:20260303T100000Z\nSUMMARY;CHARSET=martian:Ü']);
    expect(subjects(text)).toEqual(['Łódź', 'Ü']);
  });

  it.each(['\r\n', '\n', '\r', '\r\n\r\n', '\n\r'])('may end lines with %j', (end) => {
    expect(subjects(titled.replaceAll('\r\n', end))).toEqual([TITLE]);
  });
});

describe('folded lines', () => {
  it.each([
    ['a space', ' '],
    ['a TAB', '\t'],
  ])('join at %s, inside a character too', (_, indent) => {
    for (const width of [1, 2, 3, 10, 75]) expect(readBytes([folded(titled, width + 12, indent, '\r\n')]).meetings.map(({ subject }) => subject)).toEqual([TITLE]);
  });

  it('keep a space of their own', () => {
    expect(subjects(calendar([`${EVENT}\nSUMMARY:One\n  two\n\t three`]))).toEqual(['One two three']);
  });

  it('may fold names and parameters', () => {
    expect(subjects(calendar([`UID:a\nDTSTART;TZID=Euro\n pe/Berlin:2026\n 0302T100000\nSUMMARY;LANGUA\n GE=de:Talk`]))).toEqual(['Talk']);
  });
});

describe('quoted-printable text', () => {
  it('has escapes, and soft line breaks that do not indent', () => {
    expect(subjects(calendar([`${EVENT}\nSUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=C3=9Cber=\nblick =\n=C3=BC`]))).toEqual(['Überblick ü']);
  });

  it('may be folded as well, inside an escape too', () => {
    expect(subjects(calendar([`${EVENT}\nSUMMARY;ENCODING=QUOTED-PRINTABLE:=C3=\n 9Cber\n blick`]))).toEqual(['Überblick']);
  });

  it('named without ENCODING, as vCalendar does', () => {
    expect(subjects(calendar([`${EVENT}\nSUMMARY;QUOTED-PRINTABLE:=C3=9Cber`]))).toEqual(['Über']);
  });

  it('is no reason to join lines elsewhere', () => {
    expect(read(calendar([`${EVENT}\nDESCRIPTION:1 + 1 =\nSTATUS:CANCELLED`])).meetings).toMatchObject([{ isCancelled: true }]);
  });
});

describe('very long lines', () => {
  const long = 'x'.repeat(3_000_000);

  it('are cut off, and what follows is read', () => {
    const began = processorNow();
    const text = calendar([`${EVENT}\nATTACH:${long}\nDESCRIPTION:${long}\nX-ALT-DESC:${'y '.repeat(40_000)}\nSUMMARY:Talk`]);
    expect(subjects(text)).toEqual(['Talk']);
    expect(readBytes([folded(text, 75, ' ', '\r\n')]).meetings.map(({ subject }) => subject)).toEqual(['Talk']);
    expect(millisecondsSince(began)).toBeLessThan(HANGS);
  });
});

describe('the meetings of a calendar', () => {
  const full = consultant(7, Date.UTC(2026, 2, 25)).text;
  const lines = full.split('\r\n');
  const head = lines.slice(0, lines.indexOf('BEGIN:VEVENT'));
  const blocks = lines
    .slice(head.length)
    .join('\r\n')
    .split(/(?=BEGIN:VEVENT)/);
  const some = (from: number) => `${[...head, ''].join('\r\n')}${blocks.slice(from, from + 25).join('')}`;
  const unfolded = (text: string) => text.replaceAll(/\r\n[ \t]/g, '');

  it('are the same in pieces of any size, with any line ending, folded anywhere', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: blocks.length - 25 }),
        fc.constantFrom(1, 7, 4096),
        fc.constantFrom('\r\n', '\n', '\r'),
        fc.constantFrom(' ', '\t'),
        fc.integer({ min: 20, max: 200 }),
        (from, size, end, indent, width) => {
          const text = some(from);
          const plain = readBytes([Buffer.from(text)]);
          const other = readBytes(chunks(folded(unfolded(text), width, indent, end), size));
          expect(other.meetings).toEqual(plain.meetings);
          expect(other.earlier).toEqual(plain.earlier);
          expect(other.problems.map(({ message }) => message)).toEqual(plain.problems.map(({ message }) => message));
        },
      ),
      { numRuns: 60 },
    );
  });
});
