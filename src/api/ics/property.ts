/** A logical line -> its parameters and value, decoded. The only file that knows about charsets and escapes. */
import { isAscii, isUtf8 } from 'node:buffer';

export interface Property {
  /** By name in upper case; of a name that comes twice, the first. Byte strings, without quotes. */
  readonly parameters: ReadonlyMap<string, string>;
  /** A byte string. */
  readonly value: string;
}

/** Takes a line apart that begins with a name. A quote that is never closed is none. */
export function propertyOf(line: string): Property {
  const colon = valueBegins(line);
  if (colon === -1) return { parameters: new Map(), value: '' };
  const value = line.slice(colon + 1);
  const semicolon = line.indexOf(';');
  return { parameters: semicolon === -1 || semicolon > colon ? NONE : parametersOf(line.slice(semicolon + 1, colon)), value };
}

const NONE: ReadonlyMap<string, string> = new Map();

function valueBegins(line: string): number {
  const first = line.indexOf(':');
  const quote = line.indexOf('"');
  if (quote === -1 || quote > first) return first;
  let isQuoted = false;
  for (let at = quote; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === 34) isQuoted = !isQuoted;
    else if (code === 58 && !isQuoted) return at;
  }
  return first;
}

/** A parameter without "=", as vCalendar 1.0 writes them, names an encoding. */
function parametersOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const part of text.includes('"') ? (text.match(/(?:"[^"]*"?|[^;"])+/g) ?? []) : text.split(';')) {
    const equals = part.indexOf('=');
    const name = equals === -1 ? 'ENCODING' : part.slice(0, equals).trim().toUpperCase();
    if (!found.has(name))
      found.set(
        name,
        part
          .slice(equals + 1)
          .replaceAll('"', '')
          .trim(),
      );
  }
  return found;
}

/** A byte string as text: UTF-8 where it is, the charset it names, or Windows-1252, which reads ISO-8859-1 too. Always a string of its own that keeps no file in memory. */
export function decode(bytes: string, charset?: string): string {
  const buffer = Buffer.from(bytes, 'latin1');
  if (isAscii(buffer)) return buffer.toString('latin1');
  if (isUtf8(buffer)) return buffer.toString('utf8');
  const named = charset === undefined || /^(utf-?8|us-ascii|iso-8859-1|latin1|windows-1252)$/i.test(charset) ? null : decoderOf(charset);
  return named?.decode(buffer) ?? buffer.toString('latin1').replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}

/** What stands at 0x80 to 0x9f there. Node's own decoder reads control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009dž\u009fŸ';

function decoderOf(charset: string): TextDecoder | null {
  try {
    return new TextDecoder(charset);
  } catch {
    return null;
  }
}

/** A parameter's text, with the escapes of RFC 6868. */
export function parameterText(property: Property, name: string): string {
  const value = property.parameters.get(name) ?? '';
  if (value === '') return '';
  const text = decode(value, property.parameters.get('CHARSET')).trim();
  return text.includes('^') ? text.replace(/\^[n'^]/g, (escape) => ({ '^n': '\n', "^'": '"' })[escape] ?? '^') : text;
}

/** A property's text: transfer encoding, charset and escapes taken away. */
export function textOf(property: Property): string {
  const text = decode(transferred(property), property.parameters.get('CHARSET'));
  return text.includes('\\') ? text.replace(/\\([\s\S])/g, (_, escaped: string) => (escaped === 'n' || escaped === 'N' ? '\n' : escaped)) : text;
}

function transferred({ parameters, value }: Property): string {
  switch (parameters.get('ENCODING')?.toUpperCase()) {
    case 'QUOTED-PRINTABLE':
      return value.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    case 'BASE64':
    case 'B':
      return Buffer.from(value, 'base64').toString('latin1');
    default:
      return value;
  }
}
