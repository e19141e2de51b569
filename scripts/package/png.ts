/** Reads and writes the one kind of PNG our icons use: 8 bits a channel, RGBA, not interlaced. */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const RGBA = 4;

/** A square or oblong picture: four bytes (red, green, blue, alpha) a pixel, row by row from the top left. */
export type Picture = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

/** The bytes of a PNG file that shows the picture. */
export function encodePng({ width, height, pixels }: Picture): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);

  const stride = width * RGBA;
  const rows = Buffer.alloc(height * (stride + 1));
  for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1);

  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

/** Width and height in pixels as the PNG's header states them, or null when the bytes are no PNG. */
export function readPngSize(file: Uint8Array): { width: number; height: number } | null {
  const bytes = Buffer.from(file);
  if (bytes.length < 24 || !bytes.subarray(0, 8).equals(SIGNATURE)) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** The picture in a PNG file, or null when it is damaged or not 8-bit RGBA without interlacing. */
export function decodePng(file: Uint8Array): Picture | null {
  const size = readPngSize(file);
  const bytes = Buffer.from(file);
  if (!size || !bytes.subarray(24, 29).equals(Buffer.from([8, 6, 0, 0, 0]))) return null;

  const rows = inflated(bytes);
  const stride = size.width * RGBA;
  if (rows?.length !== size.height * (stride + 1)) return null;

  const pixels = new Uint8Array(size.height * stride);
  for (let y = 0; y < size.height; y++) {
    const filter = rows[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x < RGBA ? 0 : (pixels[at - RGBA] ?? 0);
      const up = y === 0 ? 0 : (pixels[at - stride] ?? 0);
      const upLeft = x < RGBA || y === 0 ? 0 : (pixels[at - stride - RGBA] ?? 0);
      pixels[at] = (rows[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, up, upLeft);
    }
  }
  return { ...size, pixels };
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function inflated(bytes: Buffer): Buffer | null {
  const data: Buffer[] = [];
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  try {
    return inflateSync(Buffer.concat(data));
  } catch {
    return null;
  }
}

/** The five row filters of PNG: none, sub, up, average, Paeth (https://www.w3.org/TR/png-3/#9Filters). */
function predicted(filter: number, left: number, up: number, upLeft: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return Math.floor((left + up) / 2);
  if (filter !== 4) return 0;

  const guess = left + up - upLeft;
  const [toLeft, toUp, toUpLeft] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - upLeft)];
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
}
