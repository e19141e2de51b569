/** What to know before a meeting: who, when last and about what, what was noted and promised. For the user's own eyes. */
import type { Meeting, Person } from '../meeting.ts';
import { fullName } from '../person-name.ts';
import type { Draft, DraftOf, World } from '../rule.ts';
import { allOf, titleIn } from '../sentence.ts';
import { sheetFor, subjectOf, titled, type Sheet } from './letter.ts';

/** So many notes, and so many promises, are told of one person: the last. */
const MOST = 3;

export function briefDraft(of: DraftOf, world: World): Draft {
  const sheet = sheetFor(of, world);
  const { words, fill } = sheet;
  const { brief } = words;
  const people = of.people.map((person) => linesOn(person, of.meeting, sheet, world).join('\n'));
  const body = [fill(brief.with, { people: allOf(of.people.map(fullName), words.language) }), ...people, `${brief.wanted} ${brief.outcome}`];
  return { subject: subjectOf(brief, sheet), body: body.join('\n\n') };
}

function linesOn(person: Person, meeting: Meeting | null, sheet: Sheet, world: World): string[] {
  const { brief } = sheet.words;
  const addresses = world.relationshipOf(person.address)?.addresses ?? [person.address];
  const isTheirs = (people: readonly string[]) => people.some((address) => addresses.includes(address));
  const notes = world.facts.notes.filter((one) => isTheirs(one.people) || (meeting !== null && one.meeting === meeting.iCalUId));
  const promises = world.facts.promises.filter(({ state, people }) => state !== 'kept' && state !== 'missed' && isTheirs(people));
  return [
    lastMet(person, sheet, world),
    ...notes.slice(-MOST).map(({ text }) => sheet.fill(brief.noted, { note: text })),
    ...promises.slice(-MOST).map(({ text }) => sheet.fill(brief.promised, { what: text })),
  ];
}

function lastMet(person: Person, { words, fill, day }: Sheet, world: World): string {
  const known = world.relationshipOf(person.address);
  const at = known?.heldAt.at(-1);
  const name = fullName(person);
  if (at === undefined) return fill(words.brief.firstTime, { person: name });
  const topic = known?.topic?.start === at ? titleIn(known.topic) : '';
  if (topic === '') return fill(words.brief.lastMet, { person: name, when: day(at) });
  return fill(words.brief.about, { person: name, when: day(at), ...titled(topic, words) });
}
