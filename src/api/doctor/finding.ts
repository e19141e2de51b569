/** What one check found, in words an administrator can act on. No finding ever holds a secret. */

export interface Finding {
  /** The name of the check: "Clock". */
  readonly check: string;
  readonly outcome: 'ok' | 'problem' | 'skipped';
  /** One or two sentences: what is so, what is wrong, or why nothing was checked. */
  readonly says: string;
  /** What to do about it; null where nothing is to be done. */
  readonly advice: string | null;
  readonly link: string | null;
  /** Whether the product cannot work at all with this. */
  readonly isFatal: boolean;
}

/** A check's own part of a finding: the name is added by who runs it. */
export type Found = Omit<Finding, 'check'>;

/** All is well; `advice` for what is worth knowing all the same. */
export function ok(says: string, advice: string | null = null, link: string | null = null): Found {
  return { outcome: 'ok', says, advice, link, isFatal: false };
}

/** Something to put right, but the product may run meanwhile. */
export function problem(says: string, advice: string, link: string | null = null): Found {
  return { outcome: 'problem', says, advice, link, isFatal: false };
}

/** Nothing works until this is put right. */
export function fatal(says: string, advice: string, link: string | null = null): Found {
  return { ...problem(says, advice, link), isFatal: true };
}

/** Not checked, and why. */
export function skipped(says: string, advice: string | null = null, link: string | null = null): Found {
  return { outcome: 'skipped', says, advice, link, isFatal: false };
}
