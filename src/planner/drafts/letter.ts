/** Puts a letter together: whom it greets, in which of its wordings, with what is known; what only the sender knows is a marked gap. The same facts give the same letter. */
import { clock } from '../clock.ts';
import { stableNumber } from '../id.ts';
import type { Instant, Meeting } from '../meeting.ts';
import { notesOn } from '../notes-on.ts';
import type { Draft, DraftOf, MessageValue, World } from '../rule.ts';
import { namedDay, quoted, titleIn } from '../sentence.ts';
import { greetingFor } from './greeting.ts';
import { languageFor } from './language.ts';
import { de } from './letters/de.ts';
import { en } from './letters/en.ts';
import type { Letter, LetterId, Phrasebook } from './letters/phrasebook.ts';

export type Values = Readonly<Record<string, string>>;

/** A letter that is being written. */
export interface Sheet {
  readonly words: Phrasebook;
  /** The bare title of what it is about; empty for none, or of a private meeting. */
  readonly title: string;
  /** What I wrote down last about its meeting, or null. */
  readonly note: string | null;
  readonly greeting: string;
  /** Fills in values, and how the readers are addressed. */
  readonly fill: (text: string, more?: Values) => string;
  /** One wording of several. What is written next to the same person reads otherwise. */
  readonly pick: (wordings: readonly string[]) => string;
  /** "on Thursday", or "Thursday" alone. */
  readonly day: (at: Instant, how?: 'alone') => string;
  /** "on Thursday at 14:30". */
  readonly moment: (at: Instant) => string;
}

/** What a letter is about, where that is not the follow-up's own meeting: another one, or a title alone. `speech` is what tells its language, where that is not the title. */
export interface About {
  readonly meeting?: Meeting | null;
  readonly title?: string;
  readonly speech?: string;
}

/** Opens a letter. */
export function sheetFor(of: DraftOf, world: World, about: About = {}): Sheet {
  const { meeting = of.meeting } = about;
  const title = about.title ?? (meeting ? titleIn(meeting) : '');
  const { preferences, time } = world.facts;
  const words = languageFor(about.speech ?? title, preferences.language) === 'de' ? de : en;
  const { language } = words;
  const isFormal = preferences.greeting === 'title';
  const form = isFormal ? 2 : of.people.length > 1 ? 1 : 0;
  const day = (at: Instant, how?: 'alone') => namedDay(time.zone, at, world.now, language, how);
  const known: Values = { ...titled(title, words), gap: words.gap, when: day(meeting?.start ?? of.touch?.at ?? world.now), day: day(meeting?.start ?? world.now, 'alone') };
  const turn = turnOf(of, world);
  const fill = (text: string, more: Values = {}) => filled(text, { ...known, ...more }, form);
  return {
    words,
    title,
    note: (meeting && notesOn(meeting, world.facts).at(-1)?.text.trim()) || null,
    greeting: greetingFor(of.people, words, isFormal),
    day,
    moment: (at) => `${day(at)} ${fill(words.atTime, { time: clock(time.zone, at) })}`,
    pick: (wordings) => wordings[turn % wordings.length] ?? '',
    fill,
  };
}

/** A title as a sentence has it, under `{title}` and `{toTitle}`. */
export function titled(title: string, { aMeeting, language }: Phrasebook): Values {
  const inQuotes = quoted(title, language);
  return title === '' ? { title: aMeeting.plain, toTitle: aMeeting.dative } : { title: inQuotes, toTitle: inQuotes };
}

/** A moment of the follow-up's data as `{when}` and `{day}`; nothing where there is none. */
export function whenOf(at: MessageValue | undefined, { day }: Sheet): Values {
  return typeof at === 'number' ? { when: day(at), day: day(at, 'alone') } : {};
}

/** A text of the follow-up's data; empty where there is none. */
export function textOf(value: MessageValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** A whole letter. */
export function letter(id: LetterId, sheet: Sheet, values: Values = {}): Draft {
  const { words, fill, pick, greeting } = sheet;
  const one = words.letters[id];
  const specific = specificIn(one, sheet, values);
  const paragraphs = one.paragraphs.map((wordings) => fill(pick(wordings), { ...values, specific }));
  return { subject: subjectOf(one, sheet, values), body: [greeting, ...paragraphs, pick(words.farewells)].join('\n\n') };
}

function specificIn({ specific }: Letter, { note, fill, pick }: Sheet, values: Values): string {
  if (!specific) return '';
  return note === null ? fill(pick(specific.gap), values) : fill(pick(specific.noted), { ...values, note: /[.!?…)]$/.test(note) ? note : `${note}.` });
}

/** With the bare title, or what else it is about. */
export function subjectOf({ subject, untitled }: Pick<Letter, 'subject' | 'untitled'>, { title, fill }: Sheet, values: Values = {}): string {
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
