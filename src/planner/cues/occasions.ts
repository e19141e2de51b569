/** What a subject says an event is besides a meeting: an absence, a hold, a break, a meal. In all languages at once, without regard to case and accents. Pure. */
import { fold } from '../person-name.ts';
import { remembered } from '../remembered.ts';
import { LEXICONS } from './languages.ts';
import { phraseList, type Occasions } from './lexicon.ts';
import { LONGEST } from './text.ts';

export interface Occasion {
  /** A day off or a block of focus, and no meeting about one. */
  readonly isAbsence: boolean;
  /** Whoever called it is away while it lasts. */
  readonly isAway: boolean;
  /** A time kept free for something that may come. */
  readonly isHold: boolean;
  /** The title alone tells a cancellation, as some programs do. */
  readonly isCancelled: boolean;
  /** A break or a block of my own, which gives way by itself. */
  readonly givesWay: boolean;
  /** Eating, drinking or celebrating together, and no work to it. */
  readonly isSocial: boolean;
}

/** Nothing but a meeting, as nearly all are: one object for them. */
const ORDINARY: Occasion = { isAbsence: false, isAway: false, isHold: false, isCancelled: false, givesWay: false, isSocial: false };

const NO_LETTER_BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const NO_LETTER_AFTER = String.raw`(?![\p{L}\p{N}])`;

const ABSENCE = anywhere('absence');
const ABOUT_ABSENCE = anywhere('aboutAbsence');
const AWAY = anywhere('away');
const HOLD = new RegExp(`^\\s*[[(]?(?:${anyOf('hold')})${NO_LETTER_AFTER}`, 'u');
const CANCELLED = new RegExp(`^\\s*(?:${anyOf('cancelled')})\\s*:`, 'u');
const GIVES_WAY = new RegExp(`^\\s*(?:(?:${anyOf('breaks')})\\s*[!.]?\\s*$|(?:${anyOf('blocks')})${NO_LETTER_AFTER})`, 'u');
const SOCIAL = anywhere('social');
const SOCIAL_WORK = anywhere('socialWork');

/** What a subject says; remembered, because it is asked for every meeting of every plan. */
export const occasionOf = remembered(20_000, (subject): Occasion => {
  const said = fold(subject.slice(0, LONGEST));
  const found = {
    isAbsence: ABSENCE.test(said) && !ABOUT_ABSENCE.test(said.replace(ABSENCE, ' ')),
    isAway: AWAY.test(said),
    isHold: HOLD.test(said),
    isCancelled: CANCELLED.test(said),
    givesWay: GIVES_WAY.test(said),
    isSocial: SOCIAL.test(said) && !SOCIAL_WORK.test(said),
  };
  return Object.values(found).some(Boolean) ? found : ORDINARY;
});

function anywhere(kind: keyof Occasions): RegExp {
  return new RegExp(`${NO_LETTER_BEFORE}(?:${anyOf(kind)})${NO_LETTER_AFTER}`, 'u');
}

/** The longest first, so that "no meetings" is taken whole. */
function anyOf(kind: keyof Occasions): string {
  const phrases = LEXICONS.flatMap(({ occasions }) => phraseList(occasions[kind]));
  return [...new Set(phrases)].sort((a, b) => b.length - a.length).map((phrase) => phrase.replace(/-/g, '[ -]?').replace(/ (?![^[]*\])/g, String.raw`\s+`)).join('|'); // prettier-ignore
}
