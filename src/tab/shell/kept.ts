/** What this browser remembers between visits. A frame may have no storage: then nothing is remembered, and nothing breaks. */

/** What was kept under this name, or null. */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(`followthrough.${name}`);
  } catch {
    return null;
  }
}

/** Keeps it, where the browser lets us. */
export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`followthrough.${name}`, value);
  } catch {
    // A frame without storage: it is as if nobody had chosen.
  }
}
