/** Stands where rows will be while they are read. */
const WIDTHS = ['72%', '58%', '66%', '50%'];

/** Grey lines in the shape of rows, told to screen readers in words. */
export function PlaceholderRows({ name }: { readonly name: string }) {
  return (
    <div className="placeholder" role="status" aria-label={name}>
      {WIDTHS.map((width) => (
        <div className="placeholder-row" key={width}>
          <span className="placeholder-line" style={{ inlineSize: '28%' }} />
          <span className="placeholder-line placeholder-strong" style={{ inlineSize: width }} />
          <span className="placeholder-line" style={{ inlineSize: '40%' }} />
        </div>
      ))}
    </div>
  );
}
