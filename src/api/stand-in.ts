/** What stands in for Microsoft 365: a sandbox with the demo's calendar, or a calendar file with its owner. */
import { createHash, randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import type { StartFlags } from '../cli/start-flags.ts';
import { fillDemoCalendar } from '../sandbox/demo-calendar.ts';
import { ADA, GUEST, LENA, ON_PREMISES, UNLICENSED, type User } from '../sandbox/people.ts';
import { startSandbox, type Sandbox } from '../sandbox/sandbox.ts';
import type { Microsoft } from './config.ts';
import { fileCalendar } from './ics/file-calendar.ts';
import { CalendarFileError, likelyOwners, openCalendar } from './ics/open-calendar.ts';
import type { Calendar, Owner } from './ports.ts';

/** Whose calendar is shown without Microsoft 365: the demo's, or a file's. */
export interface Stand {
  readonly sandbox: Sandbox;
  readonly microsoft: Microsoft;
  readonly calendar: Calendar | null;
  readonly demo: Owner | null;
}

/** So many requests of it can be looked at: a person's whole calendar. */
const KEPT_REQUESTS = 2_000;

/** Starts it. `say` tells what was guessed. Throws CalendarFileError for a file that is no calendar. */
export async function standIn({ calendar: path, me }: StartFlags, say: (text: string) => void): Promise<Stand> {
  const clientId = '6b0f2e1c-4d3a-4f5b-8c7d-9e0a1b2c3d4e';
  const clientSecret = randomBytes(24).toString('base64url');
  const opened = path === null ? null : openCalendar(path, Date.now(), null);
  const sandbox = await startSandbox({ clientId, clientSecret, consented: ['User.Read', 'Calendars.Read', 'MailboxSettings.Read'] }, { keeps: KEPT_REQUESTS });
  const microsoft = { clientId, clientSecret, certificatePath: null, authorityUrl: sandbox.origin, graphUrl: sandbox.origin, allowedTenants: [ADA.tenantId] };
  if (path === null || opened === null) {
    fillDemoCalendar(sandbox.directory.add(ADA), Date.now());
    for (const other of [LENA, GUEST, UNLICENSED, ON_PREMISES]) sandbox.directory.add(other);
    return { sandbox, microsoft: { ...microsoft, allowedTenants: [ADA.tenantId, LENA.tenantId] }, calendar: null, demo: { tenant: ADA.tenantId, user: ADA.userId } };
  }
  const { file, timeZone } = opened;
  const named = likelyOwners(file);
  const mine = me.length > 0 ? me : named.slice(0, 1);
  const [address = ''] = mine;
  if (address === '') throw new CalendarFileError(`${path}: nobody is named in this calendar. Say whose it is: --me you@example.com`, 3);
  if (me.length === 0) say(`Taking ${address} as the owner of ${basename(path)}; say --me if that is somebody else.`);
  else if (!mine.some((one) => named.includes(one)) && named[0] !== undefined) say(`${basename(path)} never names ${mine.join(', ')}; its likeliest owner is ${named[0]}. Check --me.`);
  if (file.problems.length > 0) say(`${String(file.problems.length)} problems in ${basename(path)}; the first, line ${String(file.problems[0]?.line ?? '-')}: ${file.problems[0]?.message ?? ''}`);
  say(`Times are in ${timeZone.id} (${{ flag: 'as asked', file: 'as the file says', machine: "this machine's" }[timeZone.from]}).`);
  const user: User = { ...ADA, userId: guidOf(mine.join(',')), name: nameOf(address, file.meetings) ?? address, address };
  sandbox.directory.add(user);
  return { sandbox, microsoft, calendar: fileCalendar(path, mine, user.name, timeZone.id), demo: null };
}

function nameOf(address: string, meetings: readonly { organizer: { address: string; name: string } | null; attendees: readonly { address: string; name: string }[] }[]): string | null {
  for (const { organizer, attendees } of meetings) {
    const named = [organizer, ...attendees].find((one) => one?.address === address && one.name !== '');
    if (named) return named.name;
  }
  return null;
}

/** A stable user id for an address. */
function guidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
