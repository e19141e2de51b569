/** The lexicons that are read. A new language is one file and one line here. */
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Lexicon } from './lexicon.ts';
import { pt } from './pt.ts';

/** All languages at once: a cue speaks whatever the calendar's language. */
export const LEXICONS: readonly Lexicon[] = [en, de, fr, es, pt];
