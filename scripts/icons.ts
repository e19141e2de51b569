/** Draws the icons of the app package and of Outlook: a check mark whose long stroke follows through into an arrow. Run: `node scripts/icons.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { encodePng } from './package/png.ts';
import type { Picture } from './package/png.ts';

type Point = readonly [x: number, y: number];
type Rgb = readonly [red: number, green: number, blue: number];
type Look = { readonly background: boolean; /** How much of the square the mark spans. */ readonly scale: number; /** Stroke width, in units of the mark. */ readonly stroke: number };

const TOP: Rgb = [0x66, 0x69, 0xd0];
const BOTTOM: Rgb = [0x43, 0x45, 0x9f];
const WHITE: Rgb = [0xff, 0xff, 0xff];
const CORNER = 0.2;

/** The mark in a unit square centred on the origin, y pointing down. */
const HEEL: Point = [-0.21, 0.41];
const TIP: Point = [0.5, -0.18];
const CHECK: readonly Point[] = [[-0.5, 0.12], HEEL];
const SWING: readonly Point[] = bezier(HEEL, [-0.04, 0.12], [0.04, -0.18], TIP, 48);
const HEAD: readonly Point[] = [[0.26, -0.42], TIP, [0.26, 0.06]];
const STROKES = [CHECK, SWING, HEAD];

/** A picture of the mark, `size` pixels square, antialiased by its distance to each pixel. */
function draw(size: number, { background, scale, stroke }: Look): Picture {
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const at: Point = [(x + 0.5) / size - 0.5, (y + 0.5) / size - 0.5];
      const mark = coverage(distanceToMark([at[0] / scale, at[1] / scale], stroke) * scale, size);
      const shade = mix(TOP, BOTTOM, at[1] + 0.5);
      const [red, green, blue] = background ? mix(shade, WHITE, mark) : WHITE;
      const alpha = background ? coverage(distanceToTile(at), size) : mark;
      pixels.set([red, green, blue, Math.round(alpha * 255)], (y * size + x) * 4);
    }
  }
  return { width: size, height: size, pixels };
}

function distanceToMark(at: Point, stroke: number): number {
  return Math.min(...STROKES.map((line) => distanceToLine(at, line))) - stroke / 2;
}

function distanceToTile([x, y]: Point): number {
  const [dx, dy] = [Math.abs(x) - 0.5 + CORNER, Math.abs(y) - 0.5 + CORNER];
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - CORNER;
}

function distanceToLine(at: Point, line: readonly Point[]): number {
  let least = Infinity;
  line.slice(1).forEach((to, i) => {
    least = Math.min(least, distanceToSegment(at, line[i] ?? to, to));
  });
  return least;
}

function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

function bezier(from: Point, one: Point, two: Point, to: Point, steps: number): Point[] {
  return Array.from({ length: steps + 1 }, (_, i): Point => {
    const t = i / steps;
    const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
    return [a * from[0] + b * one[0] + c * two[0] + d * to[0], a * from[1] + b * one[1] + c * two[1] + d * to[1]];
  });
}

/** How much of a pixel lies inside, from its signed distance to the edge as a share of the whole square. */
function coverage(distance: number, size: number): number {
  return Math.min(1, Math.max(0, 0.5 - distance * size));
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const channel = (i: 0 | 1 | 2) => Math.round(from[i] + (to[i] - from[i]) * share);
  return [channel(0), channel(1), channel(2)];
}

/** Small icons get a larger and bolder mark. */
const ICONS: readonly (readonly [path: string, size: number, look: Look])[] = [
  ['appPackage/color.png', 192, { background: true, scale: 0.55, stroke: 0.125 }],
  ['appPackage/outline.png', 32, { background: false, scale: 0.86, stroke: 0.1 }],
  ['manifest/icons/icon-16.png', 16, { background: true, scale: 0.72, stroke: 0.145 }],
  ['manifest/icons/icon-32.png', 32, { background: true, scale: 0.66, stroke: 0.13 }],
  ['manifest/icons/icon-64.png', 64, { background: true, scale: 0.6, stroke: 0.125 }],
  ['manifest/icons/icon-80.png', 80, { background: true, scale: 0.6, stroke: 0.125 }],
  ['manifest/icons/icon-128.png', 128, { background: true, scale: 0.58, stroke: 0.125 }],
];

mkdirSync('manifest/icons', { recursive: true });
for (const [path, size, look] of ICONS) {
  writeFileSync(path, encodePng(draw(size, look)));
  process.stdout.write(`wrote ${path}\n`);
}
