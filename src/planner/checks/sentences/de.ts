/** German, with "Sie": what the draft checks say. */
import type { Sentences } from './tell.ts';

export const de: Sentences = {
  'empty-greeting.gap': '„{gap}“ ist noch auszufüllen.',
  'empty-greeting.nobody': 'In der Anrede fehlt der Name.',
  'private-detail': '„{word}“ stammt aus einer privaten Besprechung. Heben Sie es für die nächste auf.',
  'absent-person': 'Würden Sie das auch mit {person} in Kopie senden?',
  defensive: 'Das beginnt mit einer Verteidigung. Sagen Sie zuerst, was Sie daraus mitnehmen.',
  'praise-with-request': 'Neben einer Bitte wirkt Lob wie deren Preis. Bitten Sie in einer eigenen Nachricht darum.',
  'too-vague.thanks': 'Das könnten Sie jedem schreiben. Nennen Sie das Eine, das Ihnen im Gedächtnis geblieben ist.',
  'too-vague.praise': 'Das könnten Sie jedem schreiben. Nennen Sie das Eine, das gut war.',
  'no-owner-or-date.owner': 'Niemand weiß, wer es übernimmt.',
  'no-owner-or-date.date': 'Niemand weiß, bis wann.',
  'no-owner-or-date.both': 'Niemand weiß, wer es übernimmt und bis wann.',
  'unanswered-question': 'Sie wurden gefragt: „{question}“ Noch fehlt eine Antwort oder der Tag, bis zu dem sie kommt.',
  'their-hours.away': '{person} ist abwesend. Stellen Sie es erst nach der Rückkehr zu, oder sagen Sie, dass es nicht eilt.',
  'their-hours.off': 'Bei {person} ist es {clock} Uhr. Stellen Sie es zum nächsten Arbeitsbeginn dort zu, um 08:30, oder sagen Sie, dass es nicht eilt.',
  'too-long': '{count} Wörter. Eine Nachricht mit 75 bis 100 wird sofort gelesen; was ab hier steht, können Sie weglassen.',
};
