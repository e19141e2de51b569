/** What the stores demand of an icon: its exact size, and an outline in nothing but white. */
import { decodePng, readPngSize } from './png.ts';

const REDRAW = 'run `node scripts/icons.ts` to draw it again.';

/** Everything wrong with one square icon, one sentence each. */
export function lintIcon(name: string, file: Uint8Array | undefined, { size, isOutline }: { size: number; isOutline: boolean }): string[] {
  if (!file) return [`${name} is missing: ${REDRAW}`];

  const actual = readPngSize(file);
  if (!actual) return [`${name} is not a PNG: ${REDRAW}`];
  if (actual.width !== size || actual.height !== size) {
    return [`${name} is ${String(actual.width)}x${String(actual.height)} pixels and must be ${String(size)}x${String(size)}: ${REDRAW}`];
  }

  const picture = decodePng(file);
  if (!picture) return [`${name} cannot be read as 8-bit RGBA: ${REDRAW}`];
  return isOutline && !isWhiteOnTransparent(picture.pixels) ? [`${name} may hold only white on transparent: ${REDRAW}`] : [];
}

/** Every visible pixel is white, something is visible, and something is not. */
function isWhiteOnTransparent(pixels: Uint8Array): boolean {
  let visible = 0;
  let clear = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3] === 0) clear++;
    else if (pixels[at] === 255 && pixels[at + 1] === 255 && pixels[at + 2] === 255) visible++;
    else return false;
  }
  return visible > 0 && clear > 0;
}
