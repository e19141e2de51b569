/** The language to write in: that of what the letter is about, where its words tell; else the user's own. */
import { fold } from '../person-name.ts';

export type DraftLanguage = 'en' | 'de';

const GERMAN = new Set(
  'und der die das den dem des ein eine einen einem einer mit für fur von vom zum zur über uber nach vor bei im am auf aus bis oder nicht wie was wann wer gespräch gesprach besprechung abstimmung termin treffen sitzung runde vorstellung kennenlernen planung übergabe ubergabe einführung einfuhrung rückblick ruckblick auswertung ergebnisse entwurf angebot bewerbung kunde kunden vertrieb einkauf haushalt jour quartal quartalszahlen mitarbeitergespräch mitarbeitergesprach jahresgespräch jahresgesprach strategie umzug messe tagung schulung abnahme freigabe stand ziele wochentreffen teamrunde austausch frühstück fruhstuck mittagessen'.split(
    ' ',
  ),
);
/** Not what German titles borrow: a "Kick-off" or a "Weekly" tells nothing. */
const ENGLISH = new Set(
  'and the of for with to on at about our your their from by or how what when who where why this that next first talk planning introduction offer handover strategy lunch coffee breakfast project proposal contract hiring candidate customer customers results preparation prep debrief committee team year half day week plan plans visit dinner drinks discussion discuss decide decision agreement quarter quarterly between before after new old draft'.split(
    ' ',
  ),
);
/** Endings that German nouns have and English ones hardly ever: "Besprechung", "Verfügbarkeit". */
const GERMAN_ENDINGS = /(?:ung|ungen|keit|heit|schaft|gespräch|treffen|sitzung|übersicht|plan(?:ung)?|besuch|termin|bericht)$/u;

/** `own` is the user's language, any tag; English where nothing tells. */
export function languageFor(text: string, own: string | undefined): DraftLanguage {
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  let german = 0;
  let english = 0;
  for (const word of words) {
    if (GERMAN.has(word) || GERMAN.has(fold(word)) || (word.length > 6 && GERMAN_ENDINGS.test(word)) || /[äöüß]/.test(word)) german += 1;
    if (ENGLISH.has(word)) english += 1;
  }
  if (german === english) return own?.startsWith('de') ? 'de' : 'en';
  return german > english ? 'de' : 'en';
}
