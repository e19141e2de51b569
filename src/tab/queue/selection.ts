/** Which rows are chosen, to decide about them together. Pure: the ids on the screen are passed in, in their order. */

export interface Selection {
  readonly chosen: ReadonlySet<string>;
  /** Where a range begins. */
  readonly anchor: string | null;
  /** Where it ends now. */
  readonly end: string | null;
}

/** No row is chosen. */
export const NONE: Selection = { chosen: new Set(), anchor: null, end: null };

/** Chooses a row, or not any more; ranges begin there. */
export function toggled({ chosen }: Selection, id: string): Selection {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return { chosen: next, anchor: id, end: id };
}

/** The range that began at the anchor ends here: longer or shorter than before. Without an anchor on the screen it is this row alone. */
export function extendedTo({ chosen, anchor, end }: Selection, ids: readonly string[], id: string): Selection {
  const from = anchor !== null && ids.includes(anchor) ? anchor : id;
  const before = new Set(anchor === null || end === null ? [] : between(ids, anchor, end));
  const next = new Set([...chosen].filter((one) => !before.has(one)));
  for (const one of between(ids, from, id)) next.add(one);
  return { chosen: next, anchor: from, end: id };
}

/** Every row on the screen. */
export function allOf(ids: readonly string[]): Selection {
  return { chosen: new Set(ids), anchor: ids[0] ?? null, end: ids.at(-1) ?? null };
}

/** The row that follows the last of these, else the one before the first, else null. */
export function nextAfter(ids: readonly string[], chosen: ReadonlySet<string>): string | null {
  const last = ids.findLastIndex((id) => chosen.has(id));
  return ids.slice(last + 1).find((id) => !chosen.has(id)) ?? ids.slice(0, Math.max(last, 0)).findLast((id) => !chosen.has(id)) ?? null;
}

function between(ids: readonly string[], a: string, b: string): readonly string[] {
  const [from, to] = [ids.indexOf(a), ids.indexOf(b)].sort((x, y) => x - y);
  return from === undefined || to === undefined || from === -1 ? [] : ids.slice(from, to + 1);
}
