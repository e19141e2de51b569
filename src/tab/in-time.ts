/** What is begun early. */

/** The same: what is on its way while something else is waited for, and fails only where it is waited for itself. */
export function inTime<T>(underWay: Promise<T>): Promise<T> {
  underWay.catch(() => undefined);
  return underWay;
}
