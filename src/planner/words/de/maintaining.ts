/** German, with "Sie": the rules of strategies 8 to 14. */
import type { RuleWords } from '../rule-words.ts';

export const DE_MAINTAINING: Readonly<Record<string, RuleWords>> = {
  'gone-quiet': {
    summary: 'Sie und ein Kontakt hören nicht mehr im gewohnten Rhythmus voneinander, und nichts ist verabredet.',
    rationale: 'Beziehungen verblassen in der Stille. Der Kalender merkt es vor Ihnen.',
    basis: [
      'Der mittlere Abstand zwischen Ihren eigenen Treffen und Nachrichten, mal 1,5; für einen Kreis ohne Rhythmus dessen übliches Maß (Ferrazzi).',
      'Liu und andere: Es freut Menschen mehr als erwartet, wenn sich jemand meldet.',
    ],
    messages: {
      rhythm: 'Sie und {person} sind gewöhnlich {rhythmGap} in Kontakt; das letzte Mal{unseen, select, yes {, soweit Ihr Kalender zeigt,} other {}} war {lastAt}. Sich melden?',
      circle:
        '{person} ist in Ihrem {circle, select, inner {inneren Kreis} active {aktiven Kreis} other {Netzwerk}}; in Kontakt waren Sie zuletzt{unseen, select, yes {, soweit Ihr Kalender zeigt,} other {}} {lastAt}. Sich melden?',
    },
    silences: {
      neverInTouch: 'Sie waren noch nicht in Kontakt, soweit Ihr Kalender zeigt.',
      noRhythm: 'Es gibt weniger als drei Kontakte, aus denen sich ein Rhythmus ergäbe, und kein Kreis ist gewählt.',
      tooLong: 'Ihr gewohnter Abstand ist so lang, dass vorher ein Jahr Stille kommt.',
    },
  },
  introduced: {
    summary: 'Jemand hat Sie mit jemandem bekannt gemacht, und Sie haben sich getroffen.',
    rationale: 'Wer Menschen miteinander bekannt macht, leiht ihnen seinen guten Namen und hört selten, was daraus wurde.',
    basis: [
      'Dank für eine Vermittlung ist innerhalb eines Tages üblich; die Nachricht nach zwei Wochen ist unsere Annahme.',
      'Eine Vermittlung ist ein Gefallen: Man dankt dafür und erzählt, wie es ging.',
    ],
    messages: {
      met: '{introducer} hat Sie mit {people} bekannt gemacht, und Sie haben sich {metAt} getroffen. {introducer} danken?',
      outcome: '{introducer} hat Sie mit {people} bekannt gemacht; getroffen haben Sie sich {metAt}. {introducer} erzählen, was daraus wurde?',
    },
    silences: {
      noCue: 'Der Betreff nennt keine Vorstellung, und Sie haben keine notiert.',
      series: 'Es gehört zu einer Serie, und vorgestellt wird man einmal.',
      tooMany: 'Mehr als vier Personen sind dabei: Das ist keine Vorstellung.',
      mine: 'Sie haben es selbst organisiert.',
      noThird: 'Keine dritte Person hat Sie zusammengebracht.',
      notMe: 'Dort werden andere einander vorgestellt, nicht Sie.',
      alone: 'Niemand war dabei außer der Person, die Sie vorgestellt hat.',
      knownBefore: 'Sie hatten sich schon vorher getroffen.',
    },
  },
  'promise-due': {
    summary: 'Etwas, das Sie zugesagt haben, ist innerhalb eines Arbeitstags fällig oder überfällig.',
    rationale: 'Eine gebrochene Zusage kostet weit mehr, als eine übertroffene bringt. Wer rechtzeitig verschiebt, bricht sie nicht.',
    basis: [
      'Ein Arbeitstag vorher ist unsere Annahme: Zeit genug, es zu tun oder zu sagen, dass Sie länger brauchen.',
      'Gneezy und Epley: Eine Zusage zu halten wird viel höher geschätzt, als sie zu brechen, und sie zu übertreffen kaum mehr, als sie zu halten.',
    ],
    messages: {
      due: 'Sie haben{whom, select, someone { {people}} other {}} zugesagt: „{promise}“. Fällig ist es {dueAt}. Jetzt erledigen oder früh sagen, dass Sie länger brauchen?',
      overdue: 'Sie haben{whom, select, someone { {people}} other {}} zugesagt: „{promise}“. Fällig war es {dueAt}. Jetzt erledigen oder einen neuen Termin nennen?',
    },
    silences: {
      noDate: 'Es hat kein Datum. Es bleibt in der Liste der Zusagen und meldet sich, sobald Sie ihm eines geben.',
      kept: 'Sie haben gesagt, dass Sie es gehalten haben.',
      missed: 'Sie haben gesagt, dass Sie es versäumt haben.',
    },
  },
  'how-did-it-go': {
    summary: 'Etwas, das jemand vor sich hatte, laut Ihrer Notiz oder einer Besprechung zur Vorbereitung, war in der letzten Woche.',
    rationale: 'Viele wünschen vorher Glück. Wenige fragen danach, und dann gibt es etwas zu erzählen.',
    basis: ['Ab dem nächsten Morgen, eine Woche lang: unsere Annahme.', 'Liu und andere: Es freut Menschen mehr als erwartet, wenn sich jemand meldet.'],
    messages: {
      noted: 'Sie haben zu {people} notiert: „{note}“. Das war {dayAt}. Fragen, wie es war?',
      hard: 'Sie haben zu {people} notiert: „{note}“. Das war {dayAt}. Fragen, wie es geht?',
      prepared: '{meetingTitle} galt etwas von {people}, das {dayAt} anstand. Fragen, wie es war?',
    },
    silences: {
      noCue: 'Es nennt nichts, das jemand vor sich hatte.',
      mine: 'Es ist Ihre Sache, nicht die der anderen.',
      calledOff: 'Dort steht, dass es verschoben wurde oder nicht stattfand.',
      noDay: 'Es nennt keinen sicheren Tag.',
      nobody: 'Es nennt niemanden, den Sie fragen könnten.',
    },
  },
  'dormant-tie': {
    summary: 'Sie haben jemanden früher oft getroffen und hatten seit über einem Jahr keinen Kontakt.',
    rationale: 'Alte Bekannte kennen Sie und haben seither unter anderen Menschen gelebt. Die meisten freuen sich, von Ihnen zu hören.',
    basis: [
      'Ein Jahr Stille; oft heißt in sechs Wochen des Jahres davor, etwa so viele, wie eine gemeinsame Arbeit braucht. Eine Person pro Woche, durch das Los.',
      'Levin, Walter und Murnighan: Rat von ruhenden Kontakten war neuer als der von laufenden und ebenso vertrauenswürdig.',
    ],
    messages: { silent: 'Sie und {person} haben sich früher oft getroffen; in Kontakt waren Sie zuletzt{unseen, select, yes {, soweit Ihr Kalender zeigt,} other {}} {lastAt}. Sich wieder melden?' },
    silences: {
      neverInTouch: 'Sie waren noch nicht in Kontakt, soweit Ihr Kalender zeigt.',
      seldom: 'Sie haben sich nicht oft getroffen, bevor der Kontakt abbrach.',
      tooLong: 'Es ist zu lange her.',
    },
  },
  'no-reply': {
    summary: 'Sie haben jemanden etwas gefragt, und auf keinem Weg kam eine Antwort.',
    rationale: 'Eine Frage geht leicht unter. Eine freundliche Nachfrage holt sie zurück; eine zweite ist die letzte, denn auch Schweigen ist eine Antwort.',
    basis: ['Drei Arbeitstage, dann sieben weitere, dann nichts mehr: unsere Annahme, was geduldig und noch nützlich ist.', 'Wer fragt, darf noch einmal fragen, freundlich und nicht ewig.'],
    messages: {
      first: 'Sie haben {people} {askedAt} etwas gefragt, und es kam keine Antwort{seen, select, mail {, soweit Ihre Mail zeigt} chat {, soweit Ihre Chats zeigen} other {}}. Freundlich nachfragen?',
      second:
        'Was Sie {people} {askedAt} gefragt haben, ist noch ohne Antwort{seen, select, mail {, soweit Ihre Mail zeigt} chat {, soweit Ihre Chats zeigen} other {}}. Ein zweites und letztes Mal nachfragen?',
    },
    silences: {
      answered: 'Seit Ihrer Frage kam von dort eine Nachricht.',
      stopped: 'Sie haben noch zweimal gefragt, oder es ist lange her: Dabei bleibt es.',
    },
  },
  'series-losing-someone': {
    summary: 'Jemand hat eine Serie von Ihnen dreimal hintereinander abgesagt oder nicht beantwortet.',
    rationale: 'Vielleicht passt die Zeit nicht oder das Thema. Offen zu fragen erspart beiden die nächsten Male.',
    basis: ['Dreimal hintereinander innerhalb von vier Monaten ist unsere Annahme für ein Muster.', 'Wer dauerhaft einlädt, achtet die Zeit der anderen und fragt ab und zu, ob es noch passt.'],
    messages: {
      declined: '{people} hat {title} {times, plural, one {das letzte Mal} other {die letzten # Male}} abgesagt. Anbieten, es auszulassen, zu kürzen oder zu verlegen?',
      unanswered: '{people} hat {title} {times, plural, one {das letzte Mal} other {die letzten # Male}} nicht beantwortet. Anbieten, es auszulassen, zu kürzen oder zu verlegen?',
      mixed: '{people} hat {title} {times, plural, one {das letzte Mal} other {die letzten # Male}} abgesagt oder nicht beantwortet. Anbieten, es auszulassen, zu kürzen oder zu verlegen?',
    },
    silences: {
      tooFew: 'Zu wenige Termine der Serie haben in letzter Zeit stattgefunden.',
      everyoneComes: 'Niemand hat so oft hintereinander abgesagt oder nicht geantwortet.',
    },
  },
  'reply-owed': {
    summary: 'Jemand hat Sie etwas gefragt, und Sie haben auf keinem Weg geantwortet.',
    rationale: 'Eine Antwort zeigt, dass Sie zugehört haben, auch eine kurze, die sagt, wann mehr kommt.',
    basis: ['Zwei Arbeitstage, einer für den inneren Kreis; es zeigt sich ab dem nächsten Morgen, vier Wochen lang.', 'Huang und andere: Menschen mögen, wer antwortet und weiterfragt.'],
    messages: {
      asked: '{person} hat Sie {askedAt} etwas gefragt, und Sie haben nicht geantwortet{seen, select, mail {, soweit Ihre Mail zeigt} chat {, soweit Ihre Chats zeigen} other {}}. Antworten?',
    },
    silences: {
      answered: 'Sie haben sich seit der Frage gemeldet.',
      goneOn: 'Die letzte Nachricht von dort fragt nichts.',
      stranger: 'Sie haben diese Person vorher weder getroffen noch ihr geschrieben.',
    },
  },
  'proposed-new-time': {
    summary: 'Jemand hat für eine Ihrer Besprechungen eine andere Zeit vorgeschlagen, und noch ist nichts daraus geworden.',
    rationale: 'Die Person möchte dabei sein. Bis Sie antworten, sind beide Zeiten bei ihr blockiert.',
    basis: ['Ein Arbeitstag, und vor der Besprechung, ist unsere Annahme.', 'Ein Vorschlag verdient eine Antwort, wie sie auch ausfällt.'],
    messages: {
      one: '{people} hätte {title} lieber {newAt}; bisher ist es {startsAt}. Annehmen oder eine andere Zeit anbieten?',
      several: 'Für {title} gibt es mehrere Vorschläge für andere Zeiten, von {people}; bisher ist es {startsAt}. Einen annehmen oder eine andere Zeit anbieten?',
    },
    silences: {
      theirs: 'Sie organisieren die Besprechung nicht.',
      standsThen: 'Die Besprechung steht schon zu der vorgeschlagenen Zeit.',
      moved: 'Sie haben die Besprechung seither verschoben.',
    },
  },
  'criticism-open': {
    summary: 'Jemand hat Ihnen Kritik oder Feedback gegeben, und Sie haben noch nicht geantwortet.',
    rationale: 'Wer sagt, was nicht stimmt, geht ein Risiko ein. Eine Antwort, die sich nicht verteidigt, macht es wahrscheinlich, dass es wieder gesagt wird.',
    basis: ['Nicht vor einer Stunde, damit der erste Stich vorbei ist, und innerhalb von 48 Stunden: unsere Annahme.', 'Für Feedback dankt man und greift es auf; man streitet nicht darüber.'],
    messages: {
      open: '{people} hat Ihnen {heardAt} gesagt: „{feedback}“. Danken und sagen, was Sie daraus mitnehmen?',
      noWords: '{people} hat Ihnen {heardAt} Feedback gegeben. Danken und sagen, was Sie daraus mitnehmen?',
    },
    silences: {
      acknowledged: 'Sie haben darauf geantwortet.',
    },
  },
  'loop-unclosed': {
    summary: 'Vor einem Monat haben Sie jemandem für Feedback gedankt, und die Person hat nicht gehört, was sich geändert hat.',
    rationale: 'Es endet nie mit „angekommen“. Wer hört, dass die eigenen Worte etwas geändert haben, sagt wieder etwas.',
    basis: ['Dreißig Tage, um etwas zu ändern, ist unsere Annahme.', 'Feedback, das sichtbar etwas ändert, kommt weiter.'],
    messages: {
      untold: 'Sie haben {people} {thankedAt} für diese Worte gedankt: „{feedback}“. Sagen, was sich seither geändert hat?',
      noWords: 'Sie haben {people} {thankedAt} für Feedback gedankt. Sagen, was sich seither geändert hat?',
    },
    silences: {
      unacknowledged: 'Sie haben noch nicht geantwortet: Das kommt zuerst.',
      told: 'Sie haben gesagt, was sich geändert hat.',
    },
  },
  'gratitude-review': {
    summary: 'Jemand hat sich dreimal in drei Monaten Zeit für Sie genommen oder Ihnen geantwortet, und Sie haben sich nicht bedankt.',
    rationale: 'Was jemand immer wieder für Sie tut, wird schnell selbstverständlich. Ein Dank für alles zeigt, dass Sie es gesehen haben.',
    basis: [
      'Dreimal in neunzig Tagen, und einmal im Quartal pro Person: unsere Annahme. Wen Sie mehrmals pro Woche im Haus treffen, bleibt außen vor.',
      'Kumar und Epley: Wer dankt, unterschätzt, wie sehr es freut, auch spät.',
    ],
    messages: {
      came: '{person} hat sich für {count} Ihrer Besprechungen Zeit genommen, zuletzt {lastAt}, und von hier ging kein Dank hinaus. Für alles zusammen danken?',
      answered: '{person} hat {count} Ihrer Fragen beantwortet, zuletzt {lastAt}, und von hier ging kein Dank hinaus. Für alles zusammen danken?',
    },
    silences: {
      few: 'In letzter Zeit gab es dafür zu selten Zeit oder eine Antwort von dort.',
      everyday: 'Sie treffen diese Person mehrmals pro Woche im Haus: Der Dank hat dort seinen Platz.',
      thanked: 'Sie haben sich vor Kurzem bedankt.',
    },
  },
};
