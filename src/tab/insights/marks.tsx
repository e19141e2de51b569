/** How bars are told apart, with colour and without: full, striped, dotted, and empty with an edge. Coloured in `insights.css`. */
import type { ReactNode } from 'react';

const SIZE = 6;

/** The patterns that bars and the table's heads are filled with; once a page. */
export function Marks() {
  return (
    <svg className="marks" width="0" height="0" aria-hidden="true">
      <defs>
        <Pattern mark={0} />
        <Pattern mark={1}>
          <path className="mark-drawn" d="M-1 1l2-2M0 6l6-6M5 7l2-2" strokeWidth="2" />
        </Pattern>
        <Pattern mark={2}>
          <circle className="mark-filled" cx="3" cy="3" r="1.5" />
        </Pattern>
        <Pattern mark={3}>
          <path className="mark-drawn" d="M0 3h6" strokeWidth="1" />
        </Pattern>
      </defs>
    </svg>
  );
}

/** What a bar is filled with. */
export function markFill(mark: number): string {
  return `url(#mark-${String(mark)})`;
}

/** The same beside a name. */
export function Mark({ mark }: { readonly mark: number }) {
  return (
    <svg className="mark" width="12" height="12" aria-hidden="true">
      <rect width="12" height="12" fill={markFill(mark)} />
    </svg>
  );
}

function Pattern({ mark, children }: { readonly mark: number; readonly children?: ReactNode }) {
  return (
    <pattern id={`mark-${String(mark)}`} className={`mark-${String(mark)}`} width={SIZE} height={SIZE} patternUnits="userSpaceOnUse">
      <rect className="mark-ground" width={SIZE} height={SIZE} />
      {children}
    </pattern>
  );
}
