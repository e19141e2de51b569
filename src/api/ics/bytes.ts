/**
 * A calendar's bytes as "byte strings": one character a byte, so that lines can be cut and unfolded before anything is decoded,
 * inside a character too. UTF-16 becomes UTF-8 on the way in; all other encodings stay what they are until a value is decoded.
 */
import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK = 256 * 1024;

/** A file in pieces. The bytes of one piece are overwritten by the next. */
export function* fileChunks(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (;;) {
      const read = readSync(file, buffer, 0, CHUNK, null);
      if (read === 0) return;
      yield buffer.subarray(0, read);
    }
  } finally {
    closeSync(file);
  }
}

/** The same pieces as byte strings. */
export function* byteStrings(chunks: Iterable<Uint8Array>): Generator<string> {
  let head = Buffer.alloc(0);
  let decoder: TextDecoder | null | undefined;
  for (const chunk of chunks) {
    let bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (decoder === undefined) {
      bytes = head = Buffer.concat([head, bytes]);
      if (head.length < 4) continue;
      decoder = utf16Decoder(head);
    }
    yield decoder ? toByteString(decoder.decode(bytes, { stream: true })) : bytes.toString('latin1');
  }
  if (decoder === undefined) yield head.toString('latin1');
  else if (decoder) yield toByteString(decoder.decode());
}

/** By its byte order mark, or by the zeros between the letters of "BEGIN"; null for everything but UTF-16. */
function utf16Decoder([a, b, c, d]: Buffer): TextDecoder | null {
  if ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0 && c !== 0 && d === 0)) return new TextDecoder('utf-16le');
  if ((a === 0xfe && b === 0xff) || (a === 0 && b !== 0 && c === 0 && d !== 0)) return new TextDecoder('utf-16be');
  return null;
}

/** A text as the characters of its UTF-8 bytes. */
export function toByteString(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
