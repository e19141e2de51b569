/** German, with "Sie". */
import type { meeting as english } from '../en/meeting.ts';
import type { Told } from '../say.ts';

export const meeting: Told<typeof english> = {
  'brief.reading': 'Es wird gelesen, was es zu dieser Besprechung zu wissen gibt',
  'brief.failed': 'Diese Besprechung konnte nicht gelesen werden.',
  'brief.before': '{when}, bis {end}',
  'brief.during': 'jetzt, bis {end}',
  'brief.after': 'beendet: {when}',
  'brief.allDay': 'Ganztägig',
  'brief.cancelled': 'Diese Besprechung wurde abgesagt.',
  'brief.people': 'Wer kommt',
  'brief.invited': 'Wer eingeladen war',
  'brief.nobody': 'Sonst kommt niemand.',
  'brief.new': 'Neu für Sie',
  'brief.more': '{count, plural, one {Und eine weitere Person.} other {Und # weitere.}}',
  'brief.all': '{count, plural, other {Alle # zeigen}}',
  'brief.prepare': 'Vorzubereiten',
  'brief.followUps': 'Aus dieser Besprechung',
  'brief.nothingToFollow': 'Bisher ist nichts zu tun. Was sich noch ergibt, kommt von selbst dazu.',
  'brief.open': 'Offen mit denen, die kommen',
  'brief.nothingOpen': 'Mit ihnen ist nichts offen.',
  'brief.queue': 'Ihre ganze Liste',
  'brief.private': 'Diese Besprechung ist privat',
  'brief.privateSays': 'Followthrough zeigt nichts von privaten Besprechungen und schlägt nichts zu ihnen vor.',
  'brief.notRead': 'Diese Besprechung steht noch nicht in Ihrem Kalender',
  'brief.notReadSays': 'In Ihrem Kalender, wie er zuletzt gelesen wurde, fehlt sie. Ist die Einladung neu, lesen Sie ihn noch einmal; ein Anruf ohne Einladung bleibt unbekannt.',
  'brief.readNow': 'Kalender jetzt lesen',
  'brief.noMeeting': 'Das gehört in eine Teams-Besprechung',
  'brief.noMeetingSays': 'Öffnen Sie eine Besprechung in Teams, wählen Sie „App hinzufügen“ (+) und dann Followthrough: Sie sehen, wer kommt und was mit ihnen offen ist.',
  'configure.title': 'Followthrough in dieser Besprechung',
  'configure.says': 'Mit „Speichern“ kommt eine Seite dazu, auf der alle, die Followthrough nutzen, ihre eigene Vorbereitung, ihre Notizen und ihre offenen Punkte sehen, und niemand die der anderen.',
};
