/** Deutsch: das eigene Tun im Rückblick. */
import type { insights as english } from '../en/insights.ts';
import type { Told } from '../say.ts';

export const insights: Told<typeof english> = {
  'insights.title': 'Rückblick',
  'insights.intro': 'Nur, was Sie selbst getan haben, in Ihrem eigenen Kalender. Niemand sonst wird gemessen, und niemand sonst sieht es.',
  'insights.reading': 'Ihre Zahlen werden gelesen',
  'insights.failed': 'Ihre Zahlen konnten nicht gelesen werden.',
  'insights.empty': 'Noch nichts zum Zurückblicken',
  'insights.emptySays': 'Sobald Sie ein erstes Follow-up erledigt oder eine Zusage notiert haben, zeigt diese Seite Woche für Woche, wie es läuft.',
  'insights.toQueue': 'Zur Liste',
  'insights.week': 'Woche ab',
  'insights.month': 'Monat',
  'insights.soFar': '{period}, bisher',

  'insights.done': 'Dank und Zusammenfassungen',
  'insights.doneBoth':
    'In den letzten 4 Wochen haben Sie {people, plural, one {# Person} other {# Personen}} gedankt und {recaps, plural, one {# Zusammenfassung} other {# Zusammenfassungen}} geschrieben.',
  'insights.doneThanks': 'In den letzten 4 Wochen haben Sie {people, plural, one {# Person} other {# Personen}} gedankt.',
  'insights.doneRecaps': 'In den letzten 4 Wochen haben Sie {recaps, plural, one {# Zusammenfassung} other {# Zusammenfassungen}} geschrieben.',
  'insights.doneNone': 'In den letzten 4 Wochen gab es keinen Dank und keine Zusammenfassung.',
  'insights.doneHow': 'Follow-ups, die Sie als erledigt markiert haben, und solche, die Sie schon beantwortet hatten, bevor Sie hierherkamen.',
  'insights.thanks': 'Dank',
  'insights.recaps': 'Zusammen\u00adfassungen',
  'insights.others': 'Anderes',

  'insights.promises': 'Gehaltene Zusagen',
  'insights.promisesSay': 'Seit {month} haben Sie {made, plural, one {# Zusage} other {# Zusagen}} notiert und {kept} gehalten. Offen {open, plural, =0 {ist keine} one {ist #} other {sind #}}.',
  'insights.promisesNone': 'Seit {month} haben Sie keine Zusage notiert.',
  'insights.promisesHow': 'Jede zählt in dem Monat, in dem Sie sie gegeben haben. „Später gehalten“ heißt nach ihrem Tag oder nachdem sie einen anderen bekam.',
  'insights.kept': 'Gehalten',
  'insights.keptLater': 'Später gehalten',
  'insights.missed': 'Verpasst',
  'insights.open': 'Offen',

  'insights.pace': 'Zeit bis zum Follow-up',
  'insights.paceSays': 'Die Hälfte Ihrer Follow-ups hat {time} oder weniger gebraucht.',
  'insights.paceFew': 'Seit {month} wurden weniger als 3 Follow-ups erledigt: zu wenige für eine übliche Zeit.',
  'insights.paceHow': 'Vom Ende der Besprechung an, sonst seit es aufgekommen ist. Lebenszeichen zählen nicht mit: Sie warten, bis es Ihnen passt.',
  'insights.time': 'Übliche Zeit',
  'insights.followUps': 'Follow-ups',
  'insights.tooFew': 'zu wenige',

  'insights.quiet': 'Still geworden, und wieder da',
  'insights.quietOnly': 'Seit {month} ist es mit {quiet, plural, one {# Person} other {# Personen}} still geworden.',
  'insights.quietSome': 'Seit {month} ist es mit {quiet, plural, one {# Person} other {# Personen}} still geworden; mit {back} davon haben Sie wieder Kontakt.',
  'insights.quietBack': 'Seit {month} ist es mit {quiet, plural, one {# Person} other {# Personen}} still geworden, und Sie haben wieder Kontakt.',
  'insights.quietNone': 'Seit {month} ist es mit niemandem still geworden, an den Ihre Liste denkt.',
  'insights.quietHow': 'Personen, mit denen Ihr üblicher Abstand überschritten war, soweit Ihre Liste es gesagt hat; jede in dem Monat, in dem es so weit war.',
  'insights.back': 'Wieder in Kontakt',
  'insights.still': 'Noch still',
};
