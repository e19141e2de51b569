/** What somebody has before them, as a note of mine or a meeting's subject tells it, and the day of it. In all languages at once. Pure. */
import { evenFold } from '../cues/name-list.ts';
import { anyOf, END, START } from '../days/phrase-pattern.ts';
import { readDays } from '../days/read-days.ts';
import { remembered } from '../remembered.ts';
import type { ComingWords, Phrases } from './coming-words.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';

/** The languages that are read. A new one is one file and one line here. */
const WORDS: readonly ComingWords[] = [en, de, fr, es, pt];

const all = (pick: (words: ComingWords) => Phrases) => anyOf(...WORDS.map(pick));
const words = (pick: (words: ComingWords) => Phrases) => new RegExp(START + all(pick) + END, 'gu');

const EVENTS = words(({ events }) => events);
const HARDSHIPS = words(({ hardships }) => hardships);
const OTHERS = words(({ others }) => others);
const CALLED_OFF = words(({ calledOff }) => calledOff);
const PREPARING = words(({ preparing }) => preparing);
/** Mine is what stands right before it, give or take a word: "my big interview". */
const MINE = new RegExp(String.raw`${START}${all(({ mine }) => mine)}\s+(?:[\p{L}-]+\s+)?$`, 'u');

/** Nothing longer is read. */
const LONGEST = 1_000;

/** Something before somebody. */
export interface Coming {
  readonly kind: 'event' | 'hardship';
}

/** Why there is none. */
export type NoComing = 'noCue' | 'mine' | 'calledOff';

/** What a note of mine says somebody has before them; remembered, because every plan asks. */
export const comingInNote = remembered(10_000, (text): Coming | NoComing => {
  const said = evenFold(text.slice(0, LONGEST));
  if (has(HARDSHIPS, said)) return standing({ kind: 'hardship' }, said, HARDSHIPS);
  return has(EVENTS, said.replace(OTHERS, ' ')) ? standing({ kind: 'event' }, said.replace(OTHERS, ' '), EVENTS) : 'noCue';
});

/** What a meeting prepares, where its subject says so; remembered, too. */
export const comingInSubject = remembered(10_000, (subject): Coming | NoComing => {
  const said = evenFold(subject.slice(0, LONGEST)).replace(OTHERS, ' ');
  if (!has(PREPARING, said) || has(HARDSHIPS, said) || !has(EVENTS, said.replace(PREPARING, ' '))) return 'noCue';
  return standing({ kind: 'event' }, said, EVENTS);
});

function standing(coming: Coming, said: string, cue: RegExp): Coming | NoComing {
  if (has(CALLED_OFF, said)) return 'calledOff';
  const places = [...said.matchAll(cue)];
  return places.every(({ index }) => MINE.test(said.slice(0, index))) ? 'mine' : coming;
}

function has(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0;
}

/** The one day that a text names, as it was written on a day; of two that may be meant the later, since asking early is worse. Null where it names none, several, or one that was over. */
export function dayNamedIn(text: string, writtenOn: number): number | null {
  const days = readDays(text, { today: writtenOn, workdays: WORKDAYS })?.days ?? [];
  const [day] = days;
  if (days.length !== 1 || !day || day.doubt === 'past') return null;
  return day.days.at(-1) ?? null;
}

/** "End of week" is Friday, whatever my own week. */
const WORKDAYS = [1, 2, 3, 4, 5];
