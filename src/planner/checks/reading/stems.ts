/** Whether two words share their matter: "invoice" and "invoiced", "schwanger" and "Schwangerschaft". Pure. */

const LEAST = 4;
/** In a compound, the shorter word has so many letters at least. */
const IN_COMPOUND = 5;
/** Two compounds of so many letters at least have a head in common: "Seezimmer" and "Doppelzimmer". */
const HEADED = 8;
const HEAD = 6;
const ENDING = /(?:ations?|ationen|ungen|keit|heit|schaft|schaften|keiten|heiten|ments?|ness|ships?|liche[nrs]?|ingly|ically)$/;

/** Both folded. */
export function isAkin(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < LEAST || /\d/.test(short)) return false;
  const shared = sharedStart(short, long);
  if (shared >= LEAST && shared >= short.length - 1 && long.length - shared <= 4) return true;
  if (short.length >= HEADED && sharedEnd(short, long) >= HEAD && !ENDING.test(short)) return true;
  return short.length >= IN_COMPOUND && (long.startsWith(short) || long.endsWith(short) || (shared >= 6 && shared >= short.length - 3));
}

function sharedStart(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}

function sharedEnd(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one.at(-1 - shared) === other.at(-1 - shared)) shared++;
  return shared;
}
