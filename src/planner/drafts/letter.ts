/** Puts a letter together: whom it greets, in which of its wordings, with what is known; what only the sender knows is a marked gap. The same facts give the same letter. */
import { stableNumber } from '../id.ts';
import type { Instant, Meeting } from '../meeting.ts';
import type { Draft, DraftOf, MessageValue, World } from '../rule.ts';
import { titleIn } from '../sentence.ts';
import { greetingFor } from './greeting.ts';
import { languageFor } from './language.ts';
import { dayOn } from './letter-day.ts';
import { de } from './letters/de.ts';
import { en } from './letters/en.ts';
import type { Letter, LetterId, Phrasebook } from './letters/phrasebook.ts';
import { noteOn } from './notes.ts';

export type Values = Readonly<Record<string, string>>;

/** A letter that is being written. */
export interface Sheet {
  readonly words: Phrasebook;
  /** Fills in values, and how the readers are addressed. */
  readonly fill: (text: string, more?: Values) => string;
  /** One wording of several. What is written next to the same person reads otherwise. */
  readonly pick: (wordings: readonly string[]) => string;
  readonly greeting: string;
  /** "on Thursday". */
  readonly day: (at: Instant) => string;
  /** Names (`namesIn`) as a sentence has them; empty for anything else. */
  readonly names: (names: MessageValue | undefined) => string;
}

/** What a letter is about, where that is not the follow-up's own meeting: another one, or a title alone. `speech` is what tells its language, where that is not the title. */
export interface About {
  readonly meeting?: Meeting | null;
  readonly title?: string;
  readonly speech?: string;
}

/** Opens a letter. */
export function sheetFor(of: DraftOf, world: World, about: About = {}): Sheet {
  const meeting = about.meeting === undefined ? of.meeting : about.meeting;
  const title = titleFor(of, about);
  const { preferences, time } = world.facts;
  const words = languageFor(about.speech ?? title, preferences.language) === 'de' ? de : en;
  const isFormal = preferences.greeting === 'title';
  const form = isFormal ? 2 : of.people.length > 1 ? 1 : 0;
  const day = (at: Instant) => dayOn(words, time.zone, at, world.now);
  const inTitle = title === '' ? words.aMeeting : { plain: words.quoted.replace('{title}', () => title), dative: words.quoted.replace('{title}', () => title) };
  const known: Values = {
    title: inTitle.plain,
    toTitle: inTitle.dative,
    gap: words.gap,
    when: day(meeting?.start ?? of.touch?.at ?? world.now),
    day: withoutOn(day(meeting?.start ?? world.now), words),
  };
  const turn = turnOf(of, world);
  return {
    words,
    greeting: greetingFor(of.people, words, isFormal),
    day,
    names: (names) => (Array.isArray(names) ? new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(names as readonly string[]) : ''),
    pick: (wordings) => wordings[turn % wordings.length] ?? '',
    fill: (text, more = {}) => filled(text, { ...known, ...more }, form),
  };
}

/** A whole letter. */
export function letter(id: LetterId, of: DraftOf, world: World, values: Values = {}, about: About = {}): Draft {
  const sheet = sheetFor(of, world, about);
  const { words, fill, pick, greeting } = sheet;
  const one = words.letters[id];
  const meeting = about.meeting === undefined ? of.meeting : about.meeting;
  const specific = specificIn(one, noteOn(meeting, world.facts.notes), sheet, values);
  const paragraphs = one.paragraphs.map((wordings) => fill(pick(wordings), { ...values, specific }));
  return { subject: subjectOf(one, titleFor(of, about), sheet, values), body: [greeting, ...paragraphs, pick(words.farewells)].join('\n\n') };
}

function specificIn({ specific }: Letter, note: string | null, { fill, pick }: Sheet, values: Values): string {
  if (!specific) return '';
  return note === null ? fill(pick(specific.gap), values) : fill(pick(specific.noted), { ...values, note: /[.!?…)]$/.test(note) ? note : `${note}.` });
}

/** With the bare title, or what else it is about. */
export function subjectOf({ subject, untitled }: Pick<Letter, 'subject' | 'untitled'>, title: string, { fill }: Sheet, values: Values = {}): string {
  const isKnown = [...subject.matchAll(/\{(\w+)\}/g)].every(([, key = '']) => (key === 'title' ? title : values[key]));
  return isKnown ? fill(subject, { ...values, title }) : fill(untitled, values);
}

/** Values are put in as they are: braces and brackets in a title stay. */
function filled(text: string, values: Values, form: number): string {
  const addressed = text.replace(/<([^<>|]*)\|([^<>|]*)\|([^<>|]*)>/g, (...forms: readonly string[]) => forms[form + 1] ?? '');
  return addressed.replace(/\{(\w+)\}(\.?)/g, (whole, key: string, stop: string) => {
    const value = values[key];
    return value === undefined ? whole : value + (/[.!?…]$/.test(value) ? '' : stop);
  });
}

/** Which wording it is: from the people, and counted on with everything that has happened with the first of them. Two notes to one person differ in each part whose wordings are not a multiple of the notes between them. */
function turnOf({ people, opensAt }: DraftOf, { relationshipOf }: World): number {
  const [first] = people;
  if (!first) return 0;
  const before = relationshipOf(first.address)?.touches.filter(({ at }) => at <= opensAt).length ?? 0;
  return stableNumber(first.address) + before;
}

/** The bare title of what a letter is about; empty for none, or of a private meeting. */
export function titleFor({ meeting }: DraftOf, about: About = {}): string {
  const other = about.meeting === undefined ? meeting : about.meeting;
  return about.title ?? (other ? titleIn(other) : '');
}

/** The day of a moment in the follow-up's data, as `{when}` and `{day}`; nothing where there is none. */
export function dayIn(of: DraftOf, world: World, key: string, about: About = {}): Values {
  const at = of.data[key];
  if (typeof at !== 'number') return {};
  const { day, words } = sheetFor(of, world, about);
  return { when: day(at), day: withoutOn(day(at), words) };
}

/** "Thursday" of "on Thursday". */
export function withoutOn(day: string, { onDay }: Phrasebook): string {
  const before = onDay.weekday.slice(0, onDay.weekday.indexOf('{'));
  return day.startsWith(before) ? day.slice(before.length) : day;
}
