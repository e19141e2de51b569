/** Time zones as calendars name them: IANA, Windows (its names, and what it shows people), quoted, or with a vendor's prefix. */
import { findIana } from 'windows-iana';
import { remembered } from './remembered.ts';
import { parseInstant, zoneTable } from './zone.ts';

/** Nothing longer is a name. */
const LONGEST = 200;

/** An IANA zone for a name as calendars write it, or null. Every event has one, so answers are remembered. */
export function ianaZone(name: string): string | null {
  return name.length > LONGEST ? null : named(name);
}

/** The zone of a place that a meeting was written in, or null: UTC is where machines live. */
export function placeZone(name: string): string | null {
  const zone = ianaZone(name);
  return zone === null || /^(Etc\/.*|UTC|UCT|GMT|Zulu|Universal)$/.test(zone) ? null : zone;
}

const named = remembered(1_000, (name) => find(name.replace(/^"|"$/g, '').trim()));

function find(name: string): string | null {
  return zoneOf(name) ?? windowsZone(name) ?? (name.startsWith('/') || name.startsWith('tzone:') ? withoutPrefix(name) : shown(name));
}

/** The zone of exactly that name. */
function zoneOf(name: string): string | null {
  try {
    return zoneTable(name, 0, 0).id;
  } catch {
    return null;
  }
}

/** Short names that say one thing in most calendars. */
const SHORT: Readonly<Record<string, string>> = {
  CET: 'Europe/Paris', CEST: 'Europe/Paris', BST: 'Europe/London', WET: 'Europe/Lisbon', WEST: 'Europe/Lisbon', EET: 'Europe/Helsinki', EEST: 'Europe/Helsinki',
  EDT: 'America/New_York', CDT: 'America/Chicago', MDT: 'America/Denver', PST: 'America/Los_Angeles', PDT: 'America/Los_Angeles',
  Eastern: 'America/New_York', Central: 'America/Chicago', Mountain: 'America/Denver', Pacific: 'America/Los_Angeles',
}; // prettier-ignore

function windowsZone(name: string): string | null {
  const short = SHORT[name];
  if (short !== undefined) return short;
  const [found] = findIana(name.replace(/ Daylight Time$/, ' Standard Time'));
  return found === undefined ? null : zoneOf(found);
}

/** `/mozilla.org/20050126_1/Europe/Berlin`, `tzone://Microsoft/Utc`: the longest end of it that is a zone. */
function withoutPrefix(name: string): string | null {
  for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1)) {
    const found = zoneOf(name.slice(at + 1));
    if (found !== null) return found;
  }
  return null;
}

const SHOWN = /^\((?:UTC|GMT)\s*(?:([+-])(\d{1,2})[:.]?(\d\d))?\)\s*(.+)$/i;
const AREAS = ['Europe', 'America', 'Asia', 'Africa', 'Australia', 'Pacific', 'Atlantic', 'Indian', 'US', 'Canada'];
const MOST_CITIES = 10;

/** "(UTC+01:00) Amsterdam, Berlin", "(GMT-05:00) Eastern Time (US & Canada)": the zone of a city that it lists, or of its name, that has this offset in some season. */
function shown(name: string): string | null {
  const [, sign, hours, minutes, places] = SHOWN.exec(name) ?? [];
  if (places === undefined) return null;
  const offset = (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  const cities = places.split(/[,;/]/).slice(0, MOST_CITIES).map((city) => plain(city).replaceAll(' ', '_')); // prettier-ignore
  for (const city of cities) {
    for (const area of AREAS) {
      const found = zoneOf(`${area}/${city}`);
      if (found !== null && knows(found, offset)) return found;
    }
  }
  const found = windowsZone(`${plain(places).replace(/ Time$/, '')} Standard Time`);
  return found !== null && knows(found, offset) ? found : null;
}

/** Without "City of" and what is in brackets. */
function plain(place: string): string {
  return place
    .replace(/\([^()]*\)/g, '')
    .replace(/^\s*City of /i, '')
    .trim();
}

function knows(zone: string, offset: number): boolean {
  const { firstOffset, changes } = zoneTable(zone, parseInstant('2026-01-01T00:00:00Z'), parseInstant('2027-01-01T00:00:00Z'));
  return firstOffset === offset || changes.some((change) => change.offset === offset);
}
