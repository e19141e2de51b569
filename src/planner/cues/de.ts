/** German cue words. Compounds are named by their endings. */
import type { Lexicon } from './lexicon.ts';

const ROUTINES =
  'fixe vorbereitung vorbereitungen vorbesprechung generalprobe probe proben probelauf abstimmung jourfixe jour sync komitee ausschuss protokoll organisation orga logistik gremium lenkungsausschuss bereitschaft terminfindung stammtisch';
const PAPERS =
  'rechnung rechnungen ticket tickets fotos foto catering anmeldung anmeldefrist frist abgabe abgabefrist einladung einladungen gaesteliste gasteliste budget kosten angebot raumbuchung buchung formular checkliste newsletter vorlage dienstplan schichtplan parkplatz parkplatze anfahrt versicherung vertrag schulung lizenz lizenzen verlangerung leitfaden handbuch';

export const de: Lexicon = {
  language: 'de',

  milestone: {
    sayings: [
      {
        says: 'markteinfuhrung, produkteinfuhrung, produktvorstellung, live-gang, livegang, produktivsetzung, inbetriebnahme, einweihung, einweihungsfeier, eroffnung, neueroffnung, wiedereroffnung, eroffnungsfeier, richtfest, gleichenfeier, aufrichte, wir sind live, geht live, gehen live, spatenstich, grundsteinlegung, urauffuhrung, erstauffuhrung, premiere, premierenfeier, vernissage, finissage, preisverleihung, ehrung, auszeichnung, verleihung, siegerehrung, zeugnisubergabe, zeugnisverleihung, abschlussfeier, absolventenfeier, freisprechung, freisprechungsfeier, gesellenfeier, disputation, promotionsfeier, doktorfeier, verteidigung der/seiner/ihrer, masterverteidigung, bachelorverteidigung, doktorverteidigung, dissertationsverteidigung, kolloquium zur masterarbeit/bachelorarbeit, verabschiedung, abschiedsfeier, abschied von, abschied <name>, abschied : <name>, ausstand, einstand, rentenfeier, jubilaum, dienstjubilaum, firmenjubilaum, betriebsjubilaum, jubilaumsfeier, antrittsvorlesung, antrittsrede, abschiedsvorlesung, festvortrag, eroffnungsvortrag, hauptvortrag, vortrag : <name>, vortrag von <name>, vortrag <name>, festakt, vereidigung, amtseinfuhrung, erster tag, erster arbeitstag, letzter tag, letzter arbeitstag, buchvorstellung, buchprasentation, buchpremiere, enthullung, schiffstaufe, stapellauf, borsengang, vertragsunterzeichnung, unterzeichnung, meisterfeier, abiball, abifeier, betriebsubergabefeier, erscheinungstag, einschulungsfeier, priesterweihe, ordination, tag der offenen werft',
        notBefore: 'bilanz, konto, des verfahrens, insolvenz, zum anmelden, der anmeldung, der frist, fur, schulferien, ferien',
        notAfter: 'konto, kontos, testaments, insolvenz, vor, bis, fur',
        notWith: 'konto, insolvenzverfahren, testamentseroffnung, ferien',
      },
      {
        says: '*einweihung, *einweihungsfeier, *jubilaum, *verleihung, *premiere, *ubergabefeier, *abschlussfeier, *verteidigung, *disputation, *livegang, *eroffnung, *launch, *demo, *feierlichkeit, *enthullung, *feierstunde',
        notAfter: 'landes, selbst',
        notWith: 'grossdemo, bauerndemo, klimademo, friedensdemo, landesverteidigung, selbstverteidigung, kontoeroffnung, testamentseroffnung, verteidigungsministerium, insolvenzeroffnung',
      },
    ],
    things: '',
    thingsAfar: `${ROUTINES} ${PAPERS} planung retrospektive retro review notizen nachbereitung nachbesprechung feedback deko geschenk kuchen karte sammlung`,
    errands: `${ROUTINES} bestellen kaufen buchen vorbereiten planen organisieren einladen`,
  },

  advice: {
    sayings: [
      {
        says: 'begutachtung, durchsicht, entwurfsprufung, lektorat, ruckblick, retrospektive, planung, planungsrunde, planungssitzung, planungstreffen, planungsworkshop, jahresplanung, quartalsplanung, sprintplanung, projektplanung, ideensammlung, ideenrunde, ideenworkshop, prasentation, ergebnisprasentation, abschlussprasentation, zwischenprasentation, vorstellung der ergebnisse, vorfuhrung, produktvorfuhrung, manoverkritik, nachlese, lessons learned, ruckmeldung, ruckmeldungen, feedbackrunde, feedbackgesprach zum entwurf, klausurtagung, prasi, prasis, vorstellung der ergebnisse/zahlen, vorstellung ergebnisse, strategieklausur, werkstattgesprach, ideenwerkstatt, zukunftswerkstatt, schreibwerkstatt',
        notBefore: 'stelle, sblatt, sgesprach',
        notAfter: 'familien, finanz, renten, urlaubs, hochzeits, ende der',
        notWith: 'bauleitplanung, familienplanung, urlaubsplanung, hochzeitsplanung, altersvorsorge, examen, matheklausur, klausur schreiben',
      },
      {
        says: '*workshop, *planung, *retro, *retrospektive, *review, *prasentation, *brainstorming, *ruckblick, *demo',
        notWith:
          'familienplanung, urlaubsplanung, hochzeitsplanung, finanzplanung, bauleitplanung, dienstplanung, ruhestandsplanung, grossdemo, bauerndemo, klimademo, friedensdemo, scheckprasentation',
      },
    ],
    things: `${ROUTINES} ${PAPERS} gebaude halle feuerloscher`,
    thingsAfar: 'generalprobe probe vorbereitung protokoll',
    errands: 'bestellen kaufen buchen vorbereiten',
  },

  help: {
    sayings: [
      {
        says: 'einarbeitung, einarbeitungsgesprach, einfuhrungstag, neue kollegin, neuer kollege, neuen kollegen, neuen kollegin, neue kollegen, neue mitarbeiterin, neuer mitarbeiter, neuen mitarbeiter, neue mitarbeiter, neuzugang, vorstellung im team, vorstellung ... im team, auftakt, projektauftakt, auftakttreffen, auftaktworkshop, auftaktbesprechung, auftaktveranstaltung, startbesprechung, projektstart, ubergabe, ubergabegesprach, ubergabetermin, projektubergabe, storfall, storung, stoerung, ausfall, notfalltreffen, notfallbesprechung, notfallsitzung, krisensitzung, krisenstab, krisentreffen, eskalation, eskalationsgesprach, eskalationsrunde, umstellung, systemumstellung, datenubernahme, datenmigration, systemwechsel, umzug auf, systemumstieg, umstieg, umstieg auf, ist tot, nicht erreichbar, ausgefallen, <start> suche, komme nicht weiter, kommen nicht weiter, hangt fest, hangen fest, haengt fest, festgefahren, blockiert, steckt fest, stecken fest, gesucht :, gesucht, suche nach, suchen, wir suchen, wer kann, helfer gesucht, vertretung gesucht, brauche hilfe, brauchen hilfe, hilfe bei, hilfe mit, hilfe gesucht, hilfe benotigt, unterstutzung gesucht, unterstutzung bei, dringend hilfe, probleme mit, problem mit, fehlersuche, willkommen <name>',
        notAfter:
          'schicht, schlussel, scheck, wohnungs, schlusseluber, fahrzeug, ubergabe, nacht, fruh, spat, auto, unterrichts, umsatz, verdienst, unterricht, termin, kalender, zeit, de, zeugnis, brut',
        notBefore:
          'der schlussel, des schlussels, schlussel, des schecks, scheck, wohnung, der wohnung, fahrzeug, auto, fruhdienst, spatdienst, nachtdienst, auf sommerzeit, auf winterzeit, der uhr, fokus, privat, <end>',
        notWith:
          'schicht, schichtwechsel, schlussel, scheck, wohnung, fruhdienst, spatdienst, nachtdienst, sommerzeit, winterzeit, vogel, klausuren, verkehr, stau, termin blockiert, fokuszeit, bitte nicht',
      },
      {
        says: 'ubergabe, ubergabe <end>, umstellung <end>, auftakt <end>, ausfall <end>, storung <end>, eskalation <end>, einarbeitung <end>, storfall <end>, projektauftakt <end>',
        notAfter: 'schicht, schlussel, scheck, zeugnis',
        notBefore: 'der schlussel, des schlussels, schlussel, des schecks, scheck, fruhdienst, spatdienst, nachtdienst',
        notWith: 'schicht, schichtwechsel, schlussel, scheck, wohnung, fruhdienst, spatdienst, nachtdienst, sommerzeit, winterzeit',
      },
      {
        says: '*migration, *umstellung, *einarbeitung, *auftakt, *eskalation, *storung, *ausfall, *onboarding, *kickoff',
        notWith: 'unterrichtsausfall, verdienstausfall, zeitumstellung, ernahrungsumstellung, haarausfall, vogelmigration, essstorung, schlafstorung',
      },
    ],
    things: `${ROUTINES} ${PAPERS} bericht statistik versicherung quote ubung`,
    thingsAfar: 'generalprobe probe vorbereitung protokoll',
    errands: 'bestellen kaufen buchen vorbereiten',
  },

  introduction: {
    nouns: 'bekanntmachung, kennenlernen, kennenlerntermin, kennenlerngesprach, kontaktvermittlung, kontaktherstellung, kontaktanbahnung, vernetzung',
    surely: 'darf ich vorstellen, darf ich bekannt machen, bekannt machen, mach euch bekannt, mache euch bekannt, euch bekannt machen',
    besides: 'kurze, kurzes, gegenseitige, gegenseitiges, zum, personliche, erstes',
    leads: 'zwischen, von, mit',
    topicLeads: 'in, zu, zum, zur, der, des, die, das',
    verbs: 'euch bekannt, stelle vor, darf ich vorstellen, ich mochte vorstellen, vernetze, verbinde, bringe zusammen, mache bekannt',
    presents: 'das ist, hier ist, lern kennen, das hier ist, darf ich vorstellen',
    newcomers: 'neue, neuer, neuen, neues',
    joins: 'und, mit, an, trifft',
    pronouns: 'euch, euch beide, dich mit, sie mit, dir, ihnen',
  },

  links: 'der die das den dem des ein eine einen im am in an auf mit bei und oder zu zum zur nach vor bis uber unser unsere mein meine ihr ihre',
  aboutLinks: 'von fur',
  fillers: 'heute morgen montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar april juni juli august september oktober november dezember uhr vormittag nachmittag bitte online',
  notTypos: 'einweisung einweisungen einleitung einladung erhohung premieren planungen planungsamt werkstatt sammlung eroffnungsbilanz ausfalle einfall anfall abfall abfalle sucher suchten auftakte',
};
