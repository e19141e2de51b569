/** Time zones as calendars name them: IANA, Windows, quoted, or with a vendor's prefix. */
import { findIana } from 'windows-iana';
import { zoneTable } from './zone.ts';

/** An IANA zone for a name as calendars write it, or null. */
export function ianaZone(name: string): string | null {
  const plain = name.replace(/^"|"$/g, '').replace(/^\/[^/]+\/(?:\d+_\d+\/)?/, '');
  for (const candidate of [plain, findIana(plain)[0]]) {
    if (candidate === undefined) continue;
    try {
      return zoneTable(candidate, 0, 0).id;
    } catch {
      // Not a zone under this name; the next candidate may be.
    }
  }
  return null;
}
