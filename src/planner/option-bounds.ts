/** How far an option may be set from its default: far enough for any taste, not so far that a rule loses its sense. Pure. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** From a quarter to four times the default; a whole number stays whole, and at least 1. */
export function boundsOf(byDefault: number): Bounds {
  if (!Number.isInteger(byDefault)) return { min: byDefault / 4, max: byDefault * 4 };
  return { min: Math.max(1, Math.ceil(byDefault / 4)), max: Math.max(4, byDefault * 4) };
}

/** Whether an option with that default may be so. */
export function isWithin(value: number, byDefault: number): boolean {
  const { min, max } = boundsOf(byDefault);
  return value >= min && value <= max && (!Number.isInteger(byDefault) || Number.isInteger(value));
}
