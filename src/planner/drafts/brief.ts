/** What to know before a first meeting: who comes, what was noted and promised. For the user's own eyes. */
import type { Note } from '../facts.ts';
import type { Person } from '../meeting.ts';
import { isNoteOn } from '../notes-on.ts';
import { fullName } from '../person-name.ts';
import { isToKeep } from '../promises/history.ts';
import type { Draft, DraftOf, World } from '../rule.ts';
import { allOf } from '../sentence.ts';
import { sheetFor, subjectOf, type Sheet } from './letter.ts';

/** So many notes, and so many promises, are told of one person or of the meeting: the last. */
const MOST = 3;

export function briefDraft(of: DraftOf, world: World): Draft {
  const sheet = sheetFor(of, world);
  const { words, fill } = sheet;
  const { brief } = words;
  const isOnIt = (note: Note) => of.meeting !== null && isNoteOn(of.meeting, note);
  const noted = notedIn(world.facts.notes.filter(isOnIt), sheet);
  const people = of.people.map((person) => linesOn(person, (one) => !isOnIt(one), sheet, world).join('\n'));
  const body = [[fill(brief.with, { people: allOf(of.people.map(fullName), words.language) }), ...noted].join('\n'), ...people, `${brief.wanted} ${brief.outcome}`];
  return { subject: subjectOf(brief, sheet), body: body.join('\n\n') };
}

/** Of notes, those that are told elsewhere are left out. */
function linesOn(person: Person, isWanted: (note: Note) => boolean, sheet: Sheet, world: World): string[] {
  const { brief } = sheet.words;
  const addresses = world.relationshipOf(person.address)?.addresses ?? [person.address];
  const isTheirs = (people: readonly string[]) => people.some((address) => addresses.includes(address));
  const notes = world.facts.notes.filter((one) => isTheirs(one.people) && isWanted(one));
  const promises = world.facts.promises.filter((one) => isToKeep(one) && isTheirs(one.people));
  return [sheet.fill(brief.firstTime, { person: fullName(person) }), ...notedIn(notes, sheet), ...promises.slice(-MOST).map(({ text }) => sheet.fill(brief.promised, { what: text }))];
}

function notedIn(notes: readonly Note[], { words, fill }: Sheet): string[] {
  return notes.slice(-MOST).map(({ text }) => fill(words.brief.noted, { note: text }));
}
