/** Draws what a view without hooks returns, without React. What a stranger wrote is only ever text or an attribute's value, never markup. */
import type { ReactElement, ReactNode } from 'react';

type Props = Readonly<Record<string, unknown>> & { readonly children?: ReactNode };
type View = (props: Props) => ReactNode;

const SVG = 'http://www.w3.org/2000/svg';
const NAMES: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for' };

/** The nodes of a view, in their order. */
export function draw(view: ReactNode): Node[] {
  if (view === null || view === undefined || typeof view === 'boolean') return [];
  if (Array.isArray(view)) return view.flatMap(draw);
  if (typeof view !== 'object') return [document.createTextNode(String(view))];
  const { type, props } = view as ReactElement<Props>;
  if (typeof type === 'function') return draw((type as View)(props));
  return typeof type === 'string' ? [elementOf(type, props)] : draw(props.children);
}

function elementOf(tag: string, props: Props): Element {
  const element = tag === 'svg' || tag === 'path' ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    const text = name === 'children' ? null : textOf(name, value);
    if (text !== null) element.setAttribute(NAMES[name] ?? name, text);
  }
  if (element instanceof HTMLElement) Object.assign(element.style, inPixels(props['style'] ?? {}));
  element.append(...draw(props.children));
  return element;
}

/** As React writes it: true and false are told where they are words, and mean elsewhere that it is there or not. What happens when something is pressed is left out. */
function textOf(name: string, value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (typeof value !== 'boolean') return null;
  if (/^(?:aria|data)-/.test(name)) return String(value);
  return value ? '' : null;
}

function inPixels(style: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(style).map(([name, value]: [string, unknown]) => [name, typeof value === 'number' ? `${String(value)}px` : value]));
}
