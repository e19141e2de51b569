/** German, with "Sie": the rules of strategies 1 to 7. */
import type { RuleWords } from '../rule-words.ts';

export const DE_ESTABLISHING: Readonly<Record<string, RuleWords>> = {
  'their-milestone': {
    summary: 'Jemand anders hat einen Meilenstein erreicht, und Sie waren dabei.',
    rationale: 'Eine bestimmte Sache, die gut war, gesagt von jemandem, der sie gesehen hat, ist mehr wert als Applaus im Raum.',
    basis: [
      'Der nächste Vormittag an einem Arbeitstag, und höchstens einmal pro Woche an dieselbe Person, ist unsere Annahme.',
      'Boothby und Bohns: Man unterschätzt, wie sehr ein Kompliment den freut, der es bekommt.',
    ],
    messages: { ended: '{organizer} hatte {title} {heldAt}, und Sie waren dabei. Eine Sache nennen, die gut war?' },
    silences: {
      mine: 'Sie haben es selbst organisiert.',
      noMilestone: 'Der Betreff nennt keinen Meilenstein.',
      nobodyCalled: 'Der Kalender sagt nicht, wer es organisiert hat.',
    },
  },
  'recap-owed': {
    summary: 'Eine Besprechung, die Sie für zwei oder mehr andere organisiert haben, ist zu Ende, und noch keine Zusammenfassung ist unterwegs.',
    rationale: 'Was beschlossen wurde, behält jeder anders in Erinnerung. Ein paar Zeilen am selben Tag machen eines daraus.',
    basis: [
      'Eine Zusammenfassung ist am selben Tag üblich, spätestens nach 24 Stunden.',
      'Wer zu einer Besprechung einlädt, schickt herum, was dabei herauskam: Beschlüsse, Zuständige und Termine, offene Fragen.',
    ],
    messages: { ended: 'Sie haben {endedAt} {title} veranstaltet, mit {people}. Eine kurze Zusammenfassung schicken?' },
    silences: {
      theirs: 'Sie haben es nicht organisiert.',
      tooFew: 'Weniger als zwei andere waren dabei: Eine Zusammenfassung ist für eine Gruppe.',
      tooShort: 'Es war kürzer als eine halbe Stunde.',
      social: 'Es war ein Essen oder eine Feier, und davon schreibt niemand ein Protokoll.',
    },
  },
  'thanks-owed': {
    summary: 'Sie haben jemanden zum ersten Mal oder nach langer Zeit getroffen und sich noch nicht bedankt.',
    rationale: 'Dank ist willkommen und selten: Wer ihn schreibt, unterschätzt, wie sehr er freut.',
    basis: ['Ein Dank ist innerhalb eines Tages nach dem Treffen üblich; später Dank bis zum 14. Tag ist unsere Annahme.', 'Kumar und Epley: Wer dankt, unterschätzt, wie sehr es freut, auch spät.'],
    messages: {
      first: 'Sie haben {people} {metAt} zum ersten Mal getroffen{unseen, select, yes { und seither nicht geschrieben, soweit Ihr Kalender zeigt} other {}}. Danke sagen?',
      firstHere: 'Sie haben {people} {metAt} getroffen, zum ersten Mal in diesem Kalender{unseen, select, yes {, und seither nicht geschrieben, soweit Ihr Kalender zeigt} other {}}. Danke sagen?',
      late: 'Sie haben {people} {metAt} zum ersten Mal getroffen{unseen, select, yes { und seither nicht geschrieben, soweit Ihr Kalender zeigt} other {}}. Auch ein später Dank freut noch.',
      lateHere:
        'Sie haben {people} {metAt} getroffen, zum ersten Mal in diesem Kalender{unseen, select, yes {, und seither nicht geschrieben, soweit Ihr Kalender zeigt} other {}}. Auch ein später Dank freut noch.',
      again:
        'Sie haben {people} {metAt} getroffen, nach mehr als {days, plural, one {# Tag} other {# Tagen}}{unseen, select, yes {, und seither nicht geschrieben, soweit Ihr Kalender zeigt} other {}}. Danke sagen?',
      mixed:
        'Sie haben {metAt} {firsts} zum ersten Mal getroffen, und {again} nach mehr als {days, plural, one {# Tag} other {# Tagen}}{unseen, select, yes {, und seither nicht geschrieben, soweit Ihr Kalender zeigt} other {}}. Danke sagen?',
      lateMixed:
        'Sie haben {metAt} {firsts} zum ersten Mal getroffen, und {again} nach mehr als {days, plural, one {# Tag} other {# Tagen}}{unseen, select, yes {, und seither nicht geschrieben, soweit Ihr Kalender zeigt} other {}}. Auch ein später Dank freut noch.',
    },
    silences: {
      alone: 'Sonst war niemand dabei.',
      recap: 'Sie haben es für mehr als drei organisiert: Der Dank steht in der Zusammenfassung.',
      nobodyCalled: 'Mehr als drei waren dabei, und der Kalender sagt nicht, wer eingeladen hat.',
      metLately: 'Sie hatten sich kurz davor getroffen.',
      colleague: 'Sie kannten sich schon, und es war jemand aus dem Haus, ohne dass Sie darum gebeten hatten.',
    },
  },
  'unanswered-invite': {
    summary: 'Eine Einladung beginnt in weniger als zwei Tagen, und Sie haben sie nicht beantwortet.',
    rationale: 'Wer einlädt, plant mit Ihrer Antwort, ob ja oder nein.',
    basis: ['Zwei Tage vorher ist unsere Annahme für den letzten nützlichen Moment.', 'Eine Einladung verdient eine Antwort, bevor sie beginnt.'],
    messages: { soon: '{organizer} hat Sie zu einem Termin eingeladen: {title}, {startsAt}. Antworten?' },
    silences: {
      mine: 'Sie organisieren es selbst.',
      answered: 'Sie haben geantwortet, oder der Kalender sagt nicht, dass auf eine Antwort gewartet wird.',
      nobodyAsks: 'Der Kalender sagt nicht, wer es organisiert.',
      oncePerSeries: 'Der nächste Termin der Serie steht für alle.',
    },
  },
  'no-agenda': {
    summary: 'Eine Besprechung, die Sie organisieren, steht bevor, und die Einladung sagt nicht, worum es geht.',
    rationale: 'Wer vorbereitet kommen soll, muss wissen, worauf. Ein Teilnahmelink ist keine Agenda.',
    basis: ['Ein Arbeitstag vorher lässt Zeit zur Vorbereitung; das ist unsere Annahme.', 'Wer um die Zeit anderer bittet, sagt, wofür.'],
    messages: { near: 'Sie organisieren {title}, {startsAt}, mit {people}, und die Einladung sagt nicht, worum es geht. Eine Agenda ergänzen?' },
    silences: {
      theirs: 'Sie organisieren es nicht.',
      tooShort: 'Es ist kürzer als eine halbe Stunde.',
      tooFew: 'Niemand kommt von außen, und weniger als drei andere sind dabei.',
      hasAgenda: 'Die Einladung sagt, worum es geht.',
      noBodies: 'Dieser Kalender lässt weg, was in Einladungen steht. Das lässt sich also nicht sagen.',
      oncePerSeries: 'Der nächste Termin der Serie steht für alle.',
      social: 'Es ist ein Essen oder eine Feier und braucht keine Agenda.',
    },
  },
  'double-booked': {
    summary: 'Zwei Besprechungen, die Sie zugesagt haben oder organisieren, überschneiden sich in den nächsten zwei Arbeitstagen.',
    rationale: 'Sie können nur bei einer sein. Wer es früh erfährt, kann ohne Sie planen.',
    basis: ['Zwei Arbeitstage vorher lassen der anderen Seite Zeit zum Verschieben; das ist unsere Annahme.', 'Sagen Sie früh ab, und sagen Sie es der Person selbst, zu der Sie nicht kommen können.'],
    messages: {
      two: '{first, select, private {ein privater Termin} other {{firstTitle}}} und {second, select, private {ein privater Termin} other {{secondTitle}}} überschneiden sich {startsAt}. Eines wählen und der anderen Seite früh Bescheid geben?',
      several:
        '{first, select, private {ein privater Termin} other {{firstTitle}}}, {second, select, private {ein privater Termin} other {{secondTitle}}} und {more, plural, one {{third, select, private {ein privater Termin} other {{thirdTitle}}}} other {# weitere}} überschneiden sich {startsAt}. Wählen und den anderen früh Bescheid geben?',
    },
    silences: {
      noClash: 'Nichts anderes, das Sie zugesagt haben oder organisieren, liegt zur selben Zeit.',
      toldOnce: 'Es wird bei der ersten Besprechung gesagt, die in dieser Zeit liegt.',
    },
  },
  'short-notice-change': {
    summary: 'Sie haben eine eigene Besprechung weniger als einen Tag vor Beginn abgesagt oder verschoben.',
    rationale: 'Andere hatten sich die Zeit freigehalten. Eine kurze Entschuldigung und ein neuer Termin zeigen, dass Sie es bemerkt haben.',
    basis: ['Weniger als ein Tag ist kurzfristig, und zwei Arbeitsstunden sind bald: beides unsere Annahmen.', 'Wer spät umplant, sagt es selbst und bietet den nächsten Termin an.'],
    messages: {
      moved: 'Sie haben {title} mit {people} kurzfristig verschoben: Geplant war es {wasAt}, jetzt ist es {newAt}. Eine kurze Entschuldigung schicken?',
      movedAway: 'Sie haben {title} mit {people} kurzfristig verschoben: Geplant war es {wasAt}. Eine kurze Entschuldigung schicken?',
      replaced: 'Sie haben {title} mit {people} kurzfristig abgesagt: Geplant war es {wasAt}, ein neuer Termin steht {newAt}. Eine kurze Entschuldigung schicken?',
      cancelled: 'Sie haben {title} mit {people} kurzfristig abgesagt: Geplant war es {wasAt}. Eine kurze Entschuldigung schicken und einen neuen Termin anbieten?',
    },
    silences: {
      inTime: 'Es wurde einen Tag oder mehr vor dem Beginn geändert.',
      afterwards: 'Es wurde geändert, als es schon vorbei war.',
      asItWas: 'Es steht wieder, wie es war.',
      changedAgain: 'Es wurde seither noch einmal geändert: Davon ist die Rede.',
      nobodyKnown: 'Der Kalender sagt nicht mehr, wer kommen sollte.',
    },
  },
  'advice-unasked': {
    summary: 'Sie haben ein paar Menschen Arbeit gezeigt, in einem Review oder Workshop, und können sie noch um Rat fragen.',
    rationale: 'Wer dabei war, hat Gedanken, für die in der Besprechung keine Zeit war. Eine konkrete Frage holt sie hervor.',
    basis: [
      'Ein Arbeitstag danach, solange es frisch ist, ist unsere Annahme; ebenso, höchstens zwei zu fragen.',
      'Yoon und andere: Wer um Rat gefragt wird, antwortet kritischer und nützlicher, als wer um Feedback gebeten wird.',
    ],
    messages: { ended: 'Sie haben {heldAt} {title} abgehalten, mit {others}. {people} zu einem konkreten Punkt um Rat fragen?' },
    silences: {
      theirs: 'Sie haben es nicht organisiert.',
      noCue: 'Der Betreff nennt kein Review, keinen Workshop, keine Demo, Retrospektive, Planung oder Präsentation.',
      tooFew: 'Weniger als zwei andere waren dabei.',
      tooMany: 'Mehr als acht andere waren dabei.',
    },
  },
  'help-cue': {
    summary: 'In einer Besprechung ging es um etwas, bei dem Hilfe guttut, etwa eine Einarbeitung, eine Übergabe oder eine Störung.',
    rationale: 'Hilfe, die konkret ist und sich leicht ablehnen lässt, ist willkommen. Darum zu bitten fällt Menschen schwer.',
    basis: ['Zwei Arbeitstage danach ist unsere Annahme.', 'Dungan und andere: Wer hilft, unterschätzt, wie viel es bedeutet.'],
    messages: {
      ended: 'Sie waren {heldAt} bei {title} dabei. {people} eine bestimmte Sache anbieten, die helfen würde?',
      noted: 'Ihre Notiz zu {title} ({heldAt}) nennt etwas Schweres. {people} eine bestimmte Sache anbieten, die helfen würde?',
    },
    silences: {
      noCue: 'Weder der Betreff noch eine Notiz von Ihnen nennt etwas, bei dem Hilfe guttut.',
      mine: 'Sie haben es organisiert, und keine Notiz von Ihnen nennt, wem zu helfen wäre.',
      nobodyCalled: 'Der Kalender sagt nicht, wer es organisiert hat.',
      sameTitle: 'Es wiederholt sich unter diesem Titel, und nur eine Notiz von Ihnen könnte sagen, was neu ist.',
    },
  },
  prepare: {
    summary: 'Sie treffen gleich jemanden zum ersten Mal.',
    rationale: 'Wer weiß, wen er trifft und was noch offen ist, kann mit dem beginnen, was zählt.',
    basis: ['Vom Arbeitstag davor bis eine Stunde vorher ist unsere Annahme.', 'Allen und andere: Schon fünf bis zehn Minuten Verspätung kosten eine Besprechung Zufriedenheit und Ideen.'],
    messages: {
      first:
        'Sie treffen {people} {startsAt} {here, select, yes {zum ersten Mal in diesem Kalender} other {zum ersten Mal}}, bei {title}.{tight, select, yes { Eine andere Besprechung endet unmittelbar davor, es gibt also keine Pause.} other {}} Sich ein paar Minuten vorbereiten?',
      known:
        'Sie treffen {people} {startsAt} {here, select, yes {zum ersten Mal in diesem Kalender} other {zum ersten Mal}}, bei {title}, und haben dort noch {promises, plural, one {eine offene Zusage} other {# offene Zusagen}}.{tight, select, yes { Eine andere Besprechung endet unmittelbar davor, es gibt also keine Pause.} other {}} Sich ein paar Minuten vorbereiten?',
    },
    silences: {
      begun: 'Es hat begonnen.',
      unanswered: 'Sie haben noch nicht gesagt, ob Sie kommen.',
      alone: 'Sonst kommt niemand.',
      metBefore: 'Sie haben alle, die kommen, schon einmal getroffen.',
    },
  },
};
