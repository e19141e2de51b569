/** The languages that days are read in. A new one is one file and one line here. */
import type { DayWords } from './day-words.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';

export const DAY_WORDS: readonly DayWords[] = [en, de, fr, es, pt];
