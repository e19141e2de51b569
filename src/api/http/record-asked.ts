/** What requests about records name: people, meetings, instants and a place in a list. */
import type { Request, Response, Router } from 'express';
import { z } from 'zod';
import { personId } from '../../planner/contact.ts';
import type { Instant } from '../../planner/meeting.ts';
import { unknownPerson } from '../actions/change-person.ts';
import { knownMeeting } from '../actions/known-meeting.ts';
import { plainText } from '../actions/plain-text.ts';
import { strikeOut } from '../actions/strike-out.ts';
import { unknownRecord } from '../actions/unknown-record.ts';
import type { RecordNoun, Writing } from '../actions/write-down.ts';
import { AppError } from '../errors.ts';
import type { Owner, Receipt, Store } from '../ports.ts';
import type { Kept, PageOf } from '../ports-records.ts';
import { cursorIn, cursorText } from './cursor.ts';
import { once } from './once.ts';
import { ownerOf, queryOf, type HttpParts } from './parts.ts';

export const PAGE = 200;
const ADDRESS = /^[^\s@]+@[^\s@]+$/;

/** The address of each: as it was given, or the one last used of a person named by id. Throws AppError: bad_request or unknown_person. */
export async function addressesOf(store: Store, owner: Owner, people: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const one of people) found.push(await addressOf(store, owner, one));
  return [...new Set(found)];
}

/** The same of one. */
export async function addressOf(store: Store, owner: Owner, one: string): Promise<string> {
  if (ADDRESS.test(one)) return one.toLowerCase();
  if (one.includes('@')) throw new AppError('bad_request', `"${one}" is not an address. Correct it and send it again.`, { about: { reason: 'no-address', given: one } });
  const person = await store.person(owner, one);
  if (!person) throw unknownPerson();
  return (JSON.parse(person.listed.row) as { readonly address: string }).address;
}

/** A meeting, as a record keeps it. Throws AppError unknown_meeting. */
export async function meetingOf(store: Store, owner: Owner, id: string | null): Promise<{ readonly meeting: string | null; readonly meetingId: string | null }> {
  if (id === null) return { meeting: null, meetingId: null };
  const { iCalUId, id: meetingId } = await knownMeeting(store, owner, id);
  return { meeting: iCalUId, meetingId };
}

/** Text with something in it. Throws AppError bad_request. */
export function textOf(text: string): string {
  const plain = plainText(text);
  if (plain === '') throw new AppError('bad_request', '"text": it is empty. Write something and send it again.', { about: { reason: 'empty' } });
  return plain;
}

/** An instant that has come. Throws AppError bad_request. */
export function pastOf(text: string, now: Instant): Instant {
  const at = Date.parse(text);
  if (at > now) throw new AppError('bad_request', 'The moment given lies ahead. Give one that has come.', { about: { reason: 'lies-ahead' } });
  return at;
}

/** Who is asked for (`person`), which meeting (`meeting`), and where the list goes on (`cursor`). */
export async function pageAsked(store: Store, owner: Owner, req: Request): Promise<PageOf> {
  const place = cursorIn(queryOf(req, 'cursor'), z.tuple([z.number(), z.string()]));
  const person = queryOf(req, 'person');
  const known = person === null ? null : await store.person(owner, person.includes('@') ? personId(person.toLowerCase()) : person);
  return {
    people: person === null ? null : (known?.listed.addresses ?? [person.toLowerCase()]),
    meeting: queryOf(req, 'meeting'),
    before: place && { at: place[0], id: place[1] },
    limit: PAGE,
  };
}

/** Where a full page goes on; null where it is the last. */
export function nextOf(shown: readonly { readonly at: Instant; readonly id: string }[]): string | null {
  const last = shown.at(-1);
  return last && shown.length === PAGE ? cursorText([last.at, last.id]) : null;
}

/** How one record is shown, by its id. Throws AppError where there is none. */
export function viewing<T>(noun: RecordNoun, kept: Kept<T>, views: (owner: Owner, all: readonly T[]) => Promise<readonly unknown[]>): (owner: Owner, id: string) => Promise<string> {
  return async (owner, id) => {
    const one = await kept.one(owner, id);
    if (!one) throw unknownRecord(noun);
    return JSON.stringify((await views(owner, [one]))[0]);
  };
}

/** Lets records of a kind be struck out, by their id. */
export function strikingOut(router: Router, noun: RecordNoun, parts: HttpParts): void {
  router.delete('/:id', async (req, res) => {
    const { id } = req.params;
    await writeOnce(parts, req, res, { id, work: (writing) => strikeOut(parts.store, noun, id, writing), view: () => Promise.resolve('{}') });
  });
}

/** Writes once: `work` gets what to keep with what it does, the id that this and a repeated request are answered with; `work` may give another. */
export async function writeOnce(
  { store, clock }: HttpParts,
  req: Request,
  res: Response,
  { id, work, view }: { readonly id: string; readonly work: (writing: Writing) => Promise<unknown>; readonly view: (owner: Owner, id: string) => Promise<string> },
): Promise<void> {
  const owner = ownerOf(res);
  const now = clock();
  const kept = (receipt: Receipt | null) => receipt && { ...receipt, at: now, answer: id };
  await once(
    store,
    req,
    res,
    async (receipt) => {
      const other = await work({ owner, now, receipt: kept(receipt) });
      return view(owner, typeof other === 'string' ? other : id);
    },
    (before) => view(owner, before),
  );
}
