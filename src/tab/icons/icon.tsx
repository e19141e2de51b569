/** One of Fluent's icons, as plain SVG; the words beside it carry the meaning. */
import { SHAPES } from './shapes.ts';

export type Shape = keyof typeof SHAPES;

interface Props {
  readonly shape: Shape;
  readonly className?: string;
  /** Pixels. */
  readonly size?: number;
}

/** Those that point somewhere point the other way in a page from right to left. */
const POINTING: ReadonlySet<Shape> = new Set(['arrowUndo']);

/** Hidden from screen readers. */
export function Icon({ shape, className = POINTING.has(shape) ? 'mirrored' : undefined, size = 20 }: Props) {
  return (
    <svg className={className} fill="currentColor" aria-hidden="true" width={size} height={size} viewBox="0 0 20 20">
      <path d={SHAPES[shape]} />
    </svg>
  );
}
