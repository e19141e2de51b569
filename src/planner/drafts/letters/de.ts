/** Letters in German. */
import type { Phrasebook } from './phrasebook.ts';

export const de: Phrasebook = {
  language: 'de',
  hello: { familiar: { to: 'Hallo {name},', all: 'Hallo zusammen,', nobody: 'Hallo,' }, formal: { to: 'Guten Tag {name},', all: 'Guten Tag zusammen,', nobody: 'Guten Tag,' } },
  titles: { dr: 'Dr. {name}', prof: 'Prof. {name}' },
  farewells: ['Viele Grüße', 'Beste Grüße', 'Herzliche Grüße', 'Schöne Grüße', 'Mit besten Grüßen'],
  gap: '[das eine Konkrete]',
  aMeeting: { plain: 'unser Treffen', dative: 'unserem Treffen' },
  atTime: 'um {time} Uhr',
  theirMeeting: '[das Treffen, das du auslässt]',
  theirThing: '[der Anlass]',
  theirTime: '[das vorgeschlagene Datum]',
  letters: {
    thanks: {
      subject: 'Danke: {title}',
      untitled: 'Danke',
      paragraphs: [
        [
          'danke, dass <du dir|ihr euch|Sie sich> {when} die Zeit für unser Gespräch genommen <hast|habt|haben>. {specific}',
          'es war gut, {when} mit <dir|euch|Ihnen> zu sprechen, und ich danke <dir|euch|Ihnen> für die Zeit. {specific}',
          'unser Gespräch {when} geht mir noch nach, und ich möchte <dir|euch|Ihnen> dafür danken. {specific}',
        ],
        [
          'Ich habe mehr daraus mitgenommen, als ich in dem Moment gesagt habe, und wollte das nicht einfach verstreichen lassen.',
          '<Du hast|Ihr habt|Sie haben> es leicht gemacht, offen zu reden, und das wollte ich sagen, bevor uns die Woche wieder einholt.',
        ],
        [
          'Ich freue mich darauf, das Gespräch fortzusetzen, wenn es <dir|euch|Ihnen> passt.',
          'Ich hoffe, dass wir bald daran anknüpfen können.',
          'Wenn ich im Gegenzug etwas für <dich|euch|Sie> tun kann, <sag|sagt|sagen Sie> es mir bitte.',
        ],
      ],
      specific: { noted: ['Was mir geblieben ist: {note}', 'Eines besonders: {note}'], gap: ['Geblieben ist mir vor allem {gap}.', 'Immer wieder denke ich an {gap}.'] },
    },
    'late-thanks': {
      subject: 'Danke: {title}',
      untitled: 'Danke',
      paragraphs: [
        [
          'das kommt später, als es sollte: danke für die Zeit, die <du dir|ihr euch|Sie sich> {when} genommen <hast|habt|haben>. {specific}',
          'seit unserem Treffen {when} bin ich <dir|euch|Ihnen> noch ein Wort schuldig: danke für das Gespräch. {specific}',
          'lieber spät als nie, und nicht weniger ernst gemeint: danke für unser Gespräch {when}. {specific}',
        ],
        ['Dass es mich auch Tage danach noch beschäftigt, sagt mehr als eine schnelle Zeile am selben Abend.', 'Es hat sich inzwischen gesetzt, und ich bin heute dankbarer dafür als damals.'],
        [
          'Ich hoffe, dass wir bald daran anknüpfen können.',
          'Ich freue mich auf unser nächstes Gespräch, wann immer es sich ergibt.',
          'Wenn ich im Gegenzug etwas für <dich|euch|Sie> tun kann, <sag|sagt|sagen Sie> es mir bitte.',
        ],
      ],
      specific: { noted: ['Was mir geblieben ist: {note}', 'Eines besonders: {note}'], gap: ['Geblieben ist mir vor allem {gap}.', 'Immer wieder denke ich an {gap}.'] },
    },
    introduced: {
      subject: 'Danke für den Kontakt zu {people}',
      untitled: 'Danke für den Kontakt',
      paragraphs: [
        [
          'danke, dass <du|ihr|Sie> {people} und mich zusammengebracht <hast|habt|haben>. Inzwischen haben wir uns getroffen. {specific}',
          'wir haben uns {when} getroffen, {people} und ich, und das verdanken wir <dir|euch|Ihnen>. {specific}',
          'ich möchte <dir|euch|Ihnen> für den Kontakt zu {people} danken; wir haben inzwischen gesprochen. {specific}',
        ],
        [
          'Wer jemanden vorstellt, verleiht seinen guten Namen, und damit gehe ich sorgsam um.',
          'Wie viel Vertrauen in so einer Vorstellung steckt, übersieht man leicht; ich habe es nicht übersehen.',
        ],
        ['Ich melde mich, wenn etwas daraus wird.', 'Wie es weitergeht, <erfährst du|erfahrt ihr|erfahren Sie> von mir.', 'Wenn ich das eines Tages auch für <dich|euch|Sie> tun kann, dann gern.'],
      ],
      specific: { noted: ['Gelohnt hat es sich deshalb: {note}', 'Eines besonders: {note}'], gap: ['Gelohnt hat es sich vor allem wegen {gap}.', 'Was ich daraus mitnehme, ist {gap}.'] },
    },
    outcome: {
      subject: 'Was aus dem Kontakt zu {people} geworden ist',
      untitled: 'Was aus dem Kontakt geworden ist',
      paragraphs: [
        [
          'vor einiger Zeit <hast du|habt ihr|haben Sie> mir {people} vorgestellt, und <du sollst|ihr sollt|Sie sollen> wissen, was daraus geworden ist. {specific}',
          'vielleicht <hast du dich|habt ihr euch|haben Sie sich> gefragt, was aus dem Kontakt zu {people} geworden ist. {specific}',
          'ich hatte mir vorgenommen, <dir|euch|Ihnen> zu erzählen, wie es mit {people} weitergegangen ist. {specific}',
        ],
        [
          'Ohne <dich|euch|Sie> wäre es nicht dazu gekommen, und ich bin dankbar, dass <du|ihr|Sie> an uns gedacht <hast|habt|haben>.',
          'Angefangen hat alles mit ein paar Zeilen von <dir|euch|Ihnen>, und das habe ich nicht vergessen.',
        ],
        [
          'Wenn ich das eines Tages auch für <dich|euch|Sie> tun kann, dann gern.',
          'Wenn es jemanden gibt, mit dem ich <dich|euch|Sie> zusammenbringen könnte, <sag|sagt|sagen Sie> bitte Bescheid.',
          'Sobald es mehr zu erzählen gibt, melde ich mich wieder.',
        ],
      ],
      specific: { noted: ['Bisher: {note}', 'Wo wir jetzt stehen: {note}'], gap: ['Bisher: {gap}.', 'Wo wir jetzt stehen: {gap}.'] },
    },
    pattern: {
      subject: 'Danke',
      untitled: 'Danke',
      paragraphs: [
        [
          'hier geht es nicht um eine einzelne Sache. In den letzten Monaten <hast du dir|habt ihr euch|haben Sie sich> immer wieder Zeit genommen, wenn ich darum gebeten habe, und richtig bedankt habe ich mich nie.',
          'im Rückblick auf die letzten Monate ist mir aufgefallen, wie oft <du|ihr|Sie> da <warst|wart|waren>, wenn ich gefragt habe, und dass ich es jedes Mal für selbstverständlich genommen habe.',
          'ich habe <dich|euch|Sie> in letzter Zeit oft um etwas gebeten, und jedes Mal kam etwas zurück. Dafür sollte jemand danke sagen.',
        ],
        [
          '{specific} Nichts davon ist mir entgangen, auch wenn ich schnell beim Nächsten war.',
          '{specific} Es hat mir die Arbeit leichter gemacht, und ich weiß, dass es <dich|euch|Sie> Zeit gekostet hat.',
        ],
        [
          'Eine Antwort braucht es nicht. Ich wollte es nur gesagt haben.',
          'Hinter dieser Nachricht steht keine Bitte. Danke.',
          'Wenn es eines Tages umgekehrt ist, <frag|fragt|fragen Sie> mich bitte.',
        ],
      ],
      specific: { noted: ['Ein Mal ragt heraus: {note}', 'Ich denke dabei vor allem daran: {note}'], gap: ['Ein Mal ragt heraus: {gap}.', 'Ich denke dabei vor allem an {gap}.'] },
    },
    praise: {
      subject: 'Stark: {title}',
      untitled: 'Das war stark',
      paragraphs: [
        [
          'ich war {when} dabei und will es sagen, solange es frisch ist. {specific}',
          'ich habe so etwas schon öfter erlebt, und was ich {when} gesehen habe, bleibt hängen. {specific}',
          'ein Wort zu {toTitle} {when}, von jemandem, der im Raum saß. {specific}',
        ],
        ['Man hat gesehen, wie viel Arbeit darin steckt, und sie hat sich gelohnt.', 'Es sah leicht aus, und gerade das verrät, wie gut es vorbereitet war.'],
        [
          'Glückwunsch an <dich|euch|Sie> und an alle, die daran mitgewirkt haben.',
          'Ich hoffe, <du findest|ihr findet|Sie finden> eine ruhige Stunde, um <dich|euch|sich> darüber zu freuen.',
          'Ich bin froh, dass ich dabei war und es mit eigenen Augen gesehen habe.',
        ],
      ],
      specific: { noted: ['Am besten fand ich: {note}', 'Eines vor allem: {note}'], gap: ['Am besten fand ich {gap}.', 'In Erinnerung bleibt mir {gap}.'] },
    },
    'check-in': {
      subject: 'Wie geht es weiter: {title}',
      untitled: 'Wie geht es <dir|euch|Ihnen>',
      paragraphs: [
        [
          'wir haben länger nichts voneinander gehört. Zuletzt ging es um {title}, und ich frage mich seitdem, was daraus geworden ist.',
          'heute musste ich an <dich|euch|Sie> denken, und an {title}, worüber wir zuletzt gesprochen haben. Wie ist es weitergegangen?',
          'als wir zuletzt gesprochen haben, <warst du|wart ihr|waren Sie> mit {toTitle} beschäftigt. Ich wüsste gern, was daraus geworden ist.',
        ],
        [
          'Einen besonderen Anlass gibt es nicht, außer dass ich gern von <dir|euch|Ihnen> hören würde.',
          'Ich will auf nichts hinaus; wir haben nur länger nichts voneinander gehört, als mir lieb ist.',
        ],
        [
          'Wenn <du|ihr|Sie> in den nächsten Wochen eine halbe Stunde <hast|habt|haben>, würde ich mich freuen. Es eilt überhaupt nicht.',
          'Zwei Zeilen reichen völlig, und wenn gerade viel los ist, auch gar keine.',
          'Ein Kaffee oder ein kurzer Anruf, wann es <dir|euch|Ihnen> passt: ich würde mich über beides freuen.',
        ],
      ],
    },
    'check-in-plain': {
      subject: 'Wie geht es <dir|euch|Ihnen>?',
      untitled: 'Wie geht es <dir|euch|Ihnen>?',
      paragraphs: [
        [
          'wir haben länger nicht gesprochen, und ich frage mich, wie es <dir|euch|Ihnen> geht.',
          'heute musste ich an <dich|euch|Sie> denken und habe gemerkt, wie lange unser letztes Gespräch her ist.',
          'seit einiger Zeit haben wir nichts voneinander gehört, und ich wüsste gern, wie es <dir|euch|Ihnen> geht.',
        ],
        [
          'Einen besonderen Anlass gibt es nicht, außer dass ich gern von <dir|euch|Ihnen> hören würde.',
          'Ich will auf nichts hinaus; wir haben nur länger nichts voneinander gehört, als mir lieb ist.',
        ],
        [
          'Wenn <du|ihr|Sie> in den nächsten Wochen eine halbe Stunde <hast|habt|haben>, würde ich mich freuen. Es eilt überhaupt nicht.',
          'Zwei oder drei Zeilen reichen völlig, und wenn gerade viel los ist, auch gar keine.',
          'Ein Kaffee oder ein kurzer Anruf, wann es <dir|euch|Ihnen> passt: ich würde mich über beides freuen.',
        ],
      ],
    },
    reconnect: {
      subject: 'Lange nichts gehört',
      untitled: 'Lange nichts gehört',
      paragraphs: [
        [
          'seit über einem Jahr haben wir nicht gesprochen, und ich habe in der Zeit mehr als einmal an <dich|euch|Sie> gedacht. Das Letzte, was ich weiß, ist {title}.',
          'wir hatten früher oft miteinander zu tun, und dann ist ein ganzes Jahr ohne ein Wort vergangen, woran ich genauso schuld bin. Zuletzt ging es um {title}.',
          'heute bin ich in meinen Notizen auf {title} gestoßen und habe gemerkt, wie lange unser letztes Gespräch her ist. Seitdem ist sicher viel passiert.',
        ],
        [
          'Ich wüsste gern, wie es <dir|euch|Ihnen> geht und woran <du jetzt arbeitest|ihr jetzt arbeitet|Sie jetzt arbeiten>.',
          'Wie geht es <dir|euch|Ihnen>, und wohin hat <dich|euch|Sie> das alles geführt? Das wüsste ich gern.',
        ],
        [
          'Wenn <du magst|ihr mögt|Sie mögen>, finden wir eine halbe Stunde. Wenn nicht, freue ich mich genauso über eine Zeile.',
          'Es eilt nicht, und mehr steckt auch nicht dahinter.',
          'Ein kurzer Anruf in den nächsten Wochen wäre mir eine Freude. Es eilt überhaupt nicht.',
        ],
      ],
    },
    'reconnect-plain': {
      subject: 'Lange nichts gehört',
      untitled: 'Lange nichts gehört',
      paragraphs: [
        [
          'seit über einem Jahr haben wir nicht gesprochen, und ich habe in der Zeit mehr als einmal an <dich|euch|Sie> gedacht.',
          'wir hatten früher oft miteinander zu tun, und dann ist ein ganzes Jahr ohne ein Wort vergangen, woran ich genauso schuld bin.',
          'heute ist mir <dein|euer|Ihr> Name im Kalender begegnet, und ich habe gemerkt, wie lange unser letztes Gespräch her ist.',
        ],
        [
          'Ich wüsste gern, wie es <dir|euch|Ihnen> geht und woran <du jetzt arbeitest|ihr jetzt arbeitet|Sie jetzt arbeiten>.',
          'Wie geht es <dir|euch|Ihnen>, und wohin hat <dich|euch|Sie> das alles geführt? Das wüsste ich gern.',
        ],
        [
          'Wenn <du magst|ihr mögt|Sie mögen>, finden wir eine halbe Stunde. Wenn nicht, freue ich mich genauso über eine Zeile.',
          'Es eilt nicht, und mehr steckt auch nicht dahinter. Über eine Zeile freue ich mich genauso wie über einen Anruf.',
          'Ein kurzer Anruf in den nächsten Wochen wäre mir eine Freude. Es eilt überhaupt nicht.',
        ],
      ],
    },
    'asking-after': {
      subject: 'Wie ist es gelaufen?',
      untitled: 'Wie ist es gelaufen?',
      paragraphs: [
        [
          'ich hatte mir gemerkt, dass {when} etwas anstand: {what}. Seitdem frage ich mich, wie es gelaufen ist.',
          'wenn ich mich recht erinnere, war es {when} so weit: {what}. Ich habe an <dich|euch|Sie> gedacht und wüsste gern, wie es war.',
          'ich hatte mir für {when} notiert: {what}. So konnte ich nicht vergessen zu fragen, wie es gelaufen ist.',
        ],
        [
          'Was auch immer herausgekommen ist, ich weiß, dass viel Arbeit dahintersteckt.',
          'Ich hoffe, es ist gelaufen, wie <du es dir|ihr es euch|Sie es sich> gewünscht <hast|habt|haben>, und wenn nicht, dass das Schlimmste vorbei ist.',
        ],
        [
          'Eine lange Antwort braucht es nicht: eine Zeile reicht.',
          'Ich freue mich, davon zu hören, wenn <du einen ruhigen Moment hast|ihr einen ruhigen Moment habt|Sie einen ruhigen Moment haben>.',
          '<Erzähl|Erzählt|Erzählen Sie> es mir, wenn es passt; ich bin gespannt.',
        ],
      ],
    },
    'hard-times': {
      subject: 'Ich denke an <dich|euch|Sie>',
      untitled: 'Ich denke an <dich|euch|Sie>',
      paragraphs: [
        [
          'ich denke in diesen Tagen an <dich|euch|Sie> und wollte sie nicht ohne ein Wort vergehen lassen.',
          'in diesen Tagen sind meine Gedanken oft bei <dir|euch|Ihnen>, und das wollte ich sagen.',
          'nur ein paar Zeilen, um zu sagen, dass ich an <dich|euch|Sie> denke.',
        ],
        [
          'Eine Antwort braucht es nicht, und erzählen <musst du|müsst ihr|müssen Sie> mir auch nichts. Wenn Reden hilft, nehme ich mir die Zeit, wann immer das ist.',
          'Darauf muss niemand antworten. Wenn es guttut zu reden, oder gerade nicht zu reden und nur eine Stunde hinauszukommen, genügt ein Wort.',
        ],
        [
          'Wenn ich bei der Arbeit etwas abnehmen kann, genügt ein Wort, und es ist erledigt.',
          'Und wenn es etwas Praktisches gibt, das ich tun kann, <frag|fragt|fragen Sie> mich bitte ohne Zögern.',
          'Was immer ich tun kann, damit die nächsten Wochen bei der Arbeit leichter werden, tue ich gern.',
        ],
      ],
    },
    choice: {
      subject: 'Ich kann nicht: {title}',
      untitled: 'Ich kann nicht kommen',
      paragraphs: [
        [
          'ich sage es lieber früh: ich habe zwei Dinge zur gleichen Zeit zugesagt und kann nicht zu {meeting} kommen.',
          'bei mir liegen zwei Dinge auf derselben Stunde, und ich habe es erst jetzt gemerkt. Zu {meeting} kann ich deshalb nicht kommen.',
          'rechtzeitig ein Wort: {meeting} schaffe ich nicht, weil zur selben Zeit etwas anderes liegt, das ich zugesagt hatte.',
        ],
        ['Die Änderung tut mir leid. Könnten wir auf [anderer Termin] ausweichen?', 'Das war mein Fehler, und es tut mir leid. Würde [anderer Termin] auch passen?'],
        [
          'Wenn es dabei bleiben muss, lese ich nach, was <du entscheidest|ihr entscheidet|Sie entscheiden>, und schicke vorher, was von mir gebraucht wird.',
          'Wenn es sich nicht verschieben lässt, <sag|sagt|sagen Sie> mir, was vorher von mir gebraucht wird, und es kommt rechtzeitig.',
          'Wenn es besser ist, ohne mich anzufangen, schicke ich meine Punkte, bevor es losgeht.',
        ],
      ],
    },
    'apology-moved': {
      subject: 'Entschuldigung für die Verschiebung: {title}',
      untitled: 'Entschuldigung für die späte Änderung',
      paragraphs: [
        [
          'ich habe {title} kurzfristig verschoben und weiß, was das mit einem geplanten Tag macht. Das tut mir leid.',
          'es tut mir leid, dass ich {title} so spät verschoben habe. Die Zeit war freigehalten, und die Nachricht kam erst Stunden vorher.',
          '{title} so kurz vorher zu verschieben war <dir|euch|Ihnen> gegenüber nicht in Ordnung, und es tut mir leid.',
        ],
        ['Der Grund war [der Grund in einer Zeile], und ich hätte es kommen sehen können.', 'Es lag an [der Grund in einer Zeile]; das ist eine Erklärung und keine Ausrede.'],
        [
          'Wenn die neue Zeit nicht passt, <sag|sagt|sagen Sie> es mir, und ich finde eine, die passt.',
          'Sollte die neue Zeit ungünstig sein, <sag|sagt|sagen Sie> es bitte: diesmal richte ich mich nach <dir|euch|Ihnen>.',
          'Falls die neue Zeit ungünstig liegt, nehmen wir die nächste, die für <dich|euch|Sie> gut ist.',
        ],
      ],
    },
    'apology-cancelled': {
      subject: 'Entschuldigung für die Absage: {title}',
      untitled: 'Entschuldigung für die Absage',
      paragraphs: [
        [
          'ich habe {title} kurzfristig abgesagt und weiß, was das mit einem geplanten Tag macht. Das tut mir leid.',
          'es tut mir leid, dass ich {title} so spät abgesagt habe. Die Zeit dafür war freigehalten.',
          '{title} so kurz vorher abzusagen war <dir|euch|Ihnen> gegenüber nicht in Ordnung, und es tut mir leid.',
        ],
        ['Der Grund war [der Grund in einer Zeile], und ich hätte es kommen sehen können.', 'Es lag an [der Grund in einer Zeile]; das ist eine Erklärung und keine Ausrede.'],
        [
          'Ich würde trotzdem gern sprechen: passt [ein Termin] oder [anderer Termin]?',
          'Wenn <du noch magst|ihr noch mögt|Sie noch mögen>, ginge bei mir [ein Termin] oder [anderer Termin], oder was am einfachsten ist.',
          'Darf ich stattdessen [ein Termin] oder [anderer Termin] vorschlagen? Was davon leichter passt, oder gern etwas anderes.',
        ],
      ],
    },
    advice: {
      subject: '<Dein|Euer|Ihr> Rat: {title}',
      untitled: '<Dein|Euer|Ihr> Rat',
      paragraphs: [
        [
          'danke, dass <du|ihr|Sie> {when} dabei <warst|wart|waren>. Zu einem Punkt hätte ich gern <deinen|euren|Ihren> Rat: {specific}',
          '<du warst|ihr wart|Sie waren> {when} bei {toTitle}, und bei einer Sache wäre mir <dein|euer|Ihr> Rat wertvoll: {specific}',
          'nach {toTitle} {when} lässt mich ein Punkt nicht los, und ich wüsste gern, wie <du|ihr|Sie> es <anpacken würdest|anpacken würdet|anpacken würden>: {specific}',
        ],
        [
          'Was <würdest du|würdet ihr|würden Sie> an meiner Stelle beim nächsten Mal anders machen?',
          'Was <würdest du|würdet ihr|würden Sie> als Erstes versuchen, wenn es <deine|eure|Ihre> Entscheidung wäre?',
        ],
        [
          'Offene Worte sind willkommen. Zwei, drei Zeilen reichen völlig, wann immer es passt.',
          'Schonung braucht es nicht, und es eilt auch nicht.',
          'Ein paar Zeilen oder fünf Minuten am Telefon wären beide eine große Hilfe. Es eilt nicht.',
        ],
      ],
      specific: { noted: ['{note}'], gap: ['[der eine Punkt, zu dem du Rat willst]'] },
    },
    offer: {
      subject: 'Ein Angebot: {title}',
      untitled: 'Ein Angebot',
      paragraphs: [
        [
          'nach {toTitle} {when} habe ich überlegt, was es <dir|euch|Ihnen> leichter machen könnte. Eines könnte ich tun: {specific}',
          'ich weiß, dass mit {toTitle} viel auf <deinem|eurem|Ihrem> Tisch liegt. Das hier könnte ich abnehmen: {specific}',
          'seit {toTitle} {when} frage ich mich, wo ich nützlich sein kann. Was ich anbieten kann: {specific}',
        ],
        ['Mich kostet das wenig, und ich meine es ernst.', 'Ich habe so etwas schon gemacht, und es wäre keine Mühe.'],
        [
          'Wenn es nicht das Richtige ist, einfach nein sagen; es hängt nichts daran.',
          'Ein Nein ist so gut wie ein Ja. Wenn etwas anderes mehr hilft, <sag|sagt|sagen Sie> mir lieber das.',
          'Wenn alles im Griff ist, bleibt es dabei. Das Angebot steht trotzdem weiter.',
        ],
      ],
      specific: { noted: ['[was] ({note})'], gap: ['[was, bis wann]'] },
    },
    delivery: {
      subject: 'Wie versprochen: {what}',
      untitled: 'Wie versprochen',
      paragraphs: [
        [
          'wie versprochen: {what}. Hier ist es: [der Link, die Datei oder die Antwort].',
          'das hatte ich versprochen: {what}. Und hier kommt es: [der Link, die Datei oder die Antwort].',
          '<du wartest|ihr wartet|Sie warten> von mir noch darauf: {what}. Hier ist es: [der Link, die Datei oder die Antwort].',
        ],
        [
          'Ich bin es noch einmal durchgegangen. Wenn etwas fehlt oder nicht so ist, wie es gebraucht wird, <sag|sagt|sagen Sie> es mir, und ich bringe es in Ordnung.',
          '<Schau|Schaut|Schauen Sie> es an, wenn es passt. Sollte eine Frage offen bleiben, erkläre ich es gern.',
        ],
        ['Von meiner Seite ist es damit erledigt, wenn nichts mehr gebraucht wird.', 'Ich hoffe, dass es so weiterhilft, wie es ist.', 'Ein kurzes Wort bitte, falls etwas anderes erwartet war.'],
      ],
    },
    delay: {
      subject: 'Später als versprochen: {what}',
      untitled: 'Später als versprochen',
      paragraphs: [
        [
          'ich hatte etwas versprochen, das {dueDay} fällig war, und habe es nicht geschafft: {what}. Ich sage es lieber jetzt, als <dich|euch|Sie> warten zu lassen.',
          'ein Wort zu dem, was ich versprochen habe: {what}. Fällig war es {dueDay}, und es ist noch nicht fertig. Das tut mir leid.',
          'ich bin etwas schuldig, das {dueDay} fällig war: {what}. Es dauert länger, als ich gesagt habe, und das tut mir leid.',
        ],
        ['Es kommt bis [neues Datum], und das ist ein Datum, das ich halten kann.', 'Mein neues Datum ist [neues Datum]. Ich habe nachgesehen, was sonst auf meinem Tisch liegt, und es hält.'],
        [
          'Wenn es früher gebraucht wird, <sag|sagt|sagen Sie> es mir, und ich sehe, welchen Teil ich heute schon schicken kann.',
          'Wenn das zu spät ist, <sag|sagt|sagen Sie> es bitte, und wir finden einen anderen Weg.',
          'Gibt es einen Teil, der zuerst gebraucht wird? Dann fange ich damit an.',
        ],
      ],
    },
    nudge: {
      subject: 'Kleine Erinnerung',
      untitled: 'Kleine Erinnerung',
      paragraphs: [
        [
          'ich hatte {when} mit einer Frage geschrieben, und sie ist vielleicht zwischen allem anderen untergegangen.',
          'meine Frage {when} kam vielleicht in einem ungünstigen Moment, deshalb lege ich sie noch einmal obenauf.',
          'nur ein kurzes Wort zu dem, was ich {when} gefragt habe: es würde mir helfen, zu wissen, wie es steht.',
        ],
        ['Kurz gesagt brauche ich [die Frage in einer Zeile].', 'Im Kern geht es um [die Frage in einer Zeile].'],
        [
          'Wenn die Woche voll ist, ist eine Zeile mit einem Datum eine völlig ausreichende Antwort.',
          'Wenn jemand anderes das besser beantworten kann, <sag|sagt|sagen Sie> mir bitte, wen ich fragen soll.',
          'Es eilt nicht; ich wüsste nur gern, womit ich rechnen kann.',
        ],
      ],
    },
    'last-nudge': {
      subject: 'Ein letztes Mal',
      untitled: 'Ein letztes Mal',
      paragraphs: [
        [
          'ich will <dein|euer|Ihr> Postfach nicht füllen, deshalb frage ich zum letzten Mal nach dem, was ich {when} geschrieben habe.',
          'ich komme noch einmal auf meine Frage {when} zurück und lasse <dich|euch|Sie> danach damit in Ruhe.',
          'noch ein Versuch mit meiner Frage {when}; danach gehe ich davon aus, dass jetzt nicht die Zeit dafür ist.',
        ],
        ['Es ging um [die Frage in einer Zeile].', 'Kurz gesagt war es [die Frage in einer Zeile].'],
        [
          'Höre ich nichts, mache ich es so: [was, bis wann]. Ändern lässt sich das auch später noch.',
          'Keine Antwort ist auch in Ordnung: dann gilt [was, bis wann], und ich erzähle, wie es gelaufen ist.',
          'Ohne ein Wort halte ich es so: [was, bis wann]. Beides macht keine Mühe.',
        ],
      ],
    },
    answer: {
      subject: '<Deine|Eure|Ihre> Frage',
      untitled: '<Deine|Eure|Ihre> Frage',
      paragraphs: [
        [
          'danke für <deine|eure|Ihre> Nachricht {when}. Auf die Frage darin ist hier meine Antwort: [deine Antwort].',
          '<du wartest|ihr wartet|Sie warten> seit der Nachricht {when} auf meine Antwort. Hier ist sie: [deine Antwort].',
          'ich habe über die Frage nachgedacht, die {when} kam. Meine Antwort: [deine Antwort].',
        ],
        [
          'Wenn es anders gemeint war oder mehr hinter der Frage steckt, <sag|sagt|sagen Sie> es mir, und ich schaue noch einmal hin.',
          'Wie kam es zu der Frage? Wenn ich mehr darüber wüsste, könnte ich vielleicht besser helfen.',
        ],
        ['Wenn noch etwas offen ist, gern schreiben; diesmal geht es schneller.', 'Ich hoffe, dass das weiterhilft.', 'Bitte noch einmal melden, falls es damit nicht geklärt ist.'],
      ],
    },
    series: {
      subject: 'Passt {title} noch?',
      untitled: 'Passt unser regelmäßiges Treffen noch?',
      paragraphs: [
        [
          '{title} hat die letzten Male nicht geklappt, und so wie Kalender sind, ist es vielleicht einfach die falsche Zeit.',
          'mir ist aufgefallen, dass {title} zuletzt nicht in <deine|eure|Ihre> Woche gepasst hat, und ich frage lieber, als immer weiter einzuladen.',
          'zuletzt lag {title} für <dich|euch|Sie> offenbar ungünstig, deshalb frage ich, was am meisten nützt.',
        ],
        [
          'Ich könnte es verschieben, kürzer machen oder <dich|euch|Sie> von der Einladung nehmen und stattdessen das Ergebnis schicken.',
          'Würde eine andere Zeit helfen, die halbe Länge, oder ein paar Zeilen danach statt des Treffens?',
        ],
        [
          'Mir ist alles recht. Ein Wort, welches davon, und ich kümmere mich darum.',
          'Wenn es nur ein voller Monat ist, bleibt es, wie es ist, und diese Nachricht ist hinfällig.',
          'Ein Wort genügt, und ich richte es ein.',
        ],
      ],
    },
    'new-time': {
      subject: 'Neue Zeit: {title}',
      untitled: 'Die neue Zeit',
      paragraphs: [
        [
          'danke für den Vorschlag einer anderen Zeit für {title}: {proposed} passt mir auch.',
          '<du schlägst|ihr schlagt|Sie schlagen> {proposed} für {title} vor, und das passt mir.',
          'zu {toTitle}: {proposed}, wie vorgeschlagen, ist mir recht.',
        ],
        ['Ich verschiebe die Einladung, damit es in allen Kalendern stimmt.', 'Ich ändere die Einladung gleich, und dann steht es so im Kalender.'],
        [
          'Sollte es doch nicht klappen, ginge auch [anderer Termin]. Ein Wort rechtzeitig vorher, und wir finden etwas, das uns beiden passt.',
          'Wenn etwas dazwischenkommt, wäre auch [anderer Termin] möglich; ein Wort rechtzeitig vorher genügt mir völlig.',
          'Falls es den anderen nicht passt, biete ich stattdessen [anderer Termin] an und sage allen Bescheid, sobald es steht.',
        ],
      ],
    },
    criticism: {
      subject: 'Danke für die offenen Worte',
      untitled: 'Danke für die offenen Worte',
      paragraphs: [
        [
          'danke, dass <du|ihr|Sie> mir das {when} so offen gesagt <hast|habt|haben>. Angenehm war das sicher nicht, und ich höre es lieber von <dir|euch|Ihnen> als gar nicht.',
          'was <du mir {when} gesagt hast|ihr mir {when} gesagt habt|Sie mir {when} gesagt haben>, geht mir nach, und ich bin dankbar, dass es mir ins Gesicht gesagt wurde.',
          'ich habe das Gespräch {when} sacken lassen und möchte vor allem anderen danke dafür sagen.',
        ],
        ['Verstanden habe ich es so: {specific}', 'Das nehme ich daraus mit: {specific}'],
        [
          'Ich überlege, was ich ändere, und melde mich damit. Wenn ich es falsch verstanden habe, bitte ich um ein offenes Wort.',
          'Was ich daraus mache, <erfährst du|erfahrt ihr|erfahren Sie> von mir. Wenn es mehr dazu zu sagen gibt, möchte ich auch das hören.',
          'Ich nehme mir etwas Zeit, daran zu arbeiten, und melde mich wieder, wenn sich etwas geändert hat.',
        ],
      ],
      specific: { noted: ['[das Thema, in deinen Worten]'], gap: ['[das Thema, in deinen Worten]'] },
    },
    loop: {
      subject: 'Was ich geändert habe',
      untitled: 'Was ich geändert habe',
      paragraphs: [
        [
          'vor einigen Wochen <hast du|habt ihr|haben Sie> mir etwas über meine Arbeit gesagt, das nicht leicht zu sagen war, und <du sollst|ihr sollt|Sie sollen> wissen, was daraus geworden ist.',
          'vor einigen Wochen kamen von <dir|euch|Ihnen> offene Worte, und ich habe gesagt, dass ich darüber nachdenke. Das habe ich getan.',
          'ich habe nicht vergessen, was <du|ihr|Sie> mir vor einigen Wochen über meine Arbeit gesagt <hast|habt|haben>, und möchte den Kreis schließen.',
        ],
        ['Was ich seitdem anders mache: [das, was anders ist].', 'Das hat sich dadurch geändert: [das, was anders ist].'],
        [
          'Wenn es von außen anders aussieht, möchte ich das wissen. Danke noch einmal, dass es ausgesprochen wurde.',
          '<Sag|Sagt|Sagen Sie> mir, wenn ein Unterschied zu merken ist, und vor allem, wenn keiner zu merken ist. Danke für die Mühe.',
          '<Du hast|Ihr habt|Sie haben> etwas gesehen, was ich selbst nicht gesehen hatte, und ich bin dankbar, dass es nicht ungesagt blieb.',
        ],
      ],
    },
  },
  recap: {
    subject: 'Ergebnisse: {title}',
    untitled: 'Ergebnisse',
    openings: [
      'danke für <deine|eure|Ihre> Zeit {when}. Hier steht, was wir festgehalten haben, damit wir alle dasselbe in Erinnerung haben.',
      'eine kurze Zusammenfassung von unserem Treffen {when}, solange es frisch ist, damit sich niemand auf sein Gedächtnis verlassen muss.',
      'das habe ich {when} mitgeschrieben: was wir entschieden haben, wer was macht und was noch offen ist.',
    ],
    decided: 'Entschieden:',
    steps: 'Nächste Schritte (wer, bis wann):',
    step: '[Name]: [was], bis [Datum]',
    open: 'Noch offen:',
    question: '[Frage]',
    closings: [
      'Wenn ich etwas falsch verstanden oder ausgelassen habe, bitte kurz melden, dann berichtige ich es.',
      'Wer es anders in Erinnerung hat, schreibt mir bitte, und ich schicke eine berichtigte Fassung herum.',
    ],
  },
  agenda: {
    subject: 'Agenda: {title}',
    untitled: 'Agenda',
    outcome: 'Was wir am Ende haben wollen: [das eine Ergebnis]',
    since: 'Seit dem letzten Mal ({day}): was daraus geworden ist',
    stand: 'Wo wir stehen',
    decision: '[der Punkt, der eine Entscheidung braucht]',
    next: 'Nächste Schritte: wer macht was bis wann',
    frame: '{minutes} Minuten, mit {people}. Wenn etwas fehlt, bitte vorher sagen.',
    many: '{count} Personen',
  },
  brief: {
    subject: 'Vor {title}',
    untitled: 'Vor dem Treffen',
    with: 'Mit {people}.',
    firstTime: '{person}: noch nie getroffen, soweit dein Kalender zeigt.',
    noted: 'Du hast notiert: {note}',
    promised: 'Du hast versprochen: {what}.',
    wanted: 'Bevor es losgeht:',
    outcome: '[der Punkt, der zu klären ist]',
  },
};
