/** The wordings that are read. A new language is one file and one line here. */
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';
import type { Wording } from './wording.ts';

export const WORDINGS: readonly Wording[] = [en, de, fr, es, pt];
