/** German cue words. Compounds are told by their endings; what silences a cue often stands first: "Catering Richtfest". */
import type { Lexicon } from './lexicon.ts';

const ROUTINES =
  'vorbereitung* vorbereitung vorbereitungen *vorbereitung *vorbereitungen vorbereiten vorbesprechung vorbesprechungen *vorbesprechung vorabstimmung generalprobe generalproben hauptprobe probe proben *proben probelauf testlauf probedurchlauf durchlaufprobe abstimmung abstimmungen abstimmungstermin abstimmungsrunde *abstimmung jourfixe jour jf sync regeltermin wochentermin wöchentlich woechentliches standup komitee *komitee ausschuss *ausschuss gremium *gremium lenkungsausschuss lenkungskreis steuerkreis steuerungskreis protokoll protokolle *protokoll organisation *organisation orga orgateam orgatreffen logistik gremien bereitschaft terminfindung terminabstimmung terminsuche doodle stammtisch';
const PAPERS =
  'rechnung rechnungen *rechnung ticket tickets *tickets karten *karten eintrittskarten foto fotos fotograf fotografin *fotos catering buffet häppchen getränke *getränke anmeldung anmeldungen *anmeldung anmeldefrist anmeldeschluss frist *frist abgabe *abgabe abgabefrist deadline einladung einladungen *einladung *einladungen einladungskarten einladungstext gästeliste gasteliste *liste buchung *buchung raumbuchung reservierung *reservierung formular formulare *formular checkliste checklisten *checkliste newsletter dienstplan *dienstplan schichtplan einsatzplan parkplatz parkplätze parkplaetze anfahrt anreise shuttle flyer plakat plakate banner bühnentechnik tontechnik deko dekoration geschenk geschenke *geschenk kuchen torte blumen blumenstrauss strauss karte *karte sammlung geldsammlung umfragebogen fragebogen wunschliste';
/** What a launch or a farewell has, and what a review or a workshop may well be of. */
const MATTERS =
  'budget kosten *kosten angebot angebote vorlage *vorlage versicherung vertrag verträge verlängerung leitfaden handbuch lizenz lizenzen technik finanzierung genehmigung kommunikation pressemitteilung pressetext presse werbung schulung schulungen training personal personalplan risiken zeitplan *zeitplan';
/** What a demo is of, though it would make a launch about something else. */
const TOPICS =
  'rechnung rechnungen *rechnung ticket tickets budget kosten angebot buchung *buchung anmeldung *anmeldung dienstplan *dienstplan schichtplan formular *formular versicherung vertrag lizenz lizenzen bericht berichte *bericht planung *planung genehmigung kommunikation schulung training statistik freigabe zeitplan';
const NO_DEMO =
  'grossdemo, bauerndemo, klimademo, friedensdemo, gegendemo, studentendemo, gewerkschaft, kundgebung, protest, polizei, streik, strassensperrung, mahnwache, demonstrationszug, innenstadt, sperrung';
const VERBS =
  'einkauf einkaufen bestellen bestellung kaufen buchen abholen abholung abgeben unterschreiben verschicken versenden drucken ausdrucken reservieren organisieren einladen sammeln planen prüfen schreiben backen besorgen bezahlen zahlen aufbauen aufbau abbau schmücken';

export const de: Lexicon = {
  language: 'de',

  milestone: {
    sayings: [
      {
        says: 'launch-party, launch-feier, launch-event, launch-tag, markteinführung, *markteinführung, produkteinführung, serienstart, marktstart, verkaufsstart, betriebsstart, kinostart, live-gang, *livegang, live-start, live-schaltung, onlinegang, onlinestart, produktivsetzung, produktivstart, produktivnahme, inbetriebnahme, *inbetriebnahme, erstinbetriebnahme, wir sind live, sind live, geht/gehen/gehe live, live gehen, gehen online, geht online, jetzt online, shop/website/seite/portal/app/plattform ist online/live, ist jetzt online/live, *launch, *golive, ist draußen, ist veröffentlicht, buchveröffentlichung, *veröffentlichung, erscheinungstag, erstverkaufstag, verkehrsfreigabe',
        notAfter: 'vor, bis, nach, seit',
        notBefore: 'der heizung, heizung, kamin',
        notWith: 'stellenveröffentlichung, kalender',
      },
      {
        says: 'eröffnung, *eröffnung, eröffnungsfeier, eröffnungsfest, eröffnungsparty, eröffnungsveranstaltung, eröffnungsabend, eröffnungstag, eröffnungszeremonie, eröffnungsrede, eröffnungsgala, eröffnungskonzert, eröffnungsansprache, eröffnet heute, wir eröffnen, eröffnet wieder, einweihung, *einweihung, einweihungsfeier, *einweihungsfeier, einweihungsfest, einweihungsparty, richtfest, *richtfest, gleichenfeier, firstfeier, aufrichte, aufrichtefest, spatenstich, *spatenstich, grundsteinlegung, *grundsteinlegung, enthüllung, *enthüllung, schiffstaufe, bootstaufe, taufe des/der ... boot/boots/schiff/schiffs/lok/zuges/flugzeugs/fahrzeugs/*boots/*schiffs/*fahrzeugs, schiffsweihe, stapellauf, jungfernfahrt, jungfernflug, erstflug, fahnenweihe, glockenweihe, orgelweihe, fahrzeugweihe, fahrzeugsegnung, brückenfest, schlüsselübergabefeier, tag der offenen werft',
        notAfter: 'konto, kontos, depot, testaments, testament, insolvenz, verfahren, verfahrens, angebots, vor, bis, nach, seit',
        notBefore:
          'konto, eines kontos, des kontos, von konten, depot, des verfahrens, insolvenz, insolvenzverfahren, insolvenzverfahrens, des insolvenzverfahrens, testament, der angebote, angebote, der ausschreibung, der anmeldung, des testaments',
        notWith:
          '*kontoeröffnung, kontoeröffnung, testamentseröffnung, insolvenzeröffnung, verfahrenseröffnung, angebotseröffnung, depoteröffnung, insolvenzverfahren, konto, girokonto, bilanz, submission, nachlassgericht, schacheröffnung, schach',
      },
      {
        says: 'vernissage, finissage, midissage, premiere, *premiere, premierenfeier, premierenabend, uraufführung, *uraufführung, erstaufführung, buchvorstellung, buchpräsentation, buchtaufe, plattentaufe, albumtaufe, lesung : <name>, lesung mit, lesung von, lesung <name>, autorenlesung, autorinnenlesung, dichterlesung, antrittskonzert, abschiedskonzert, debütkonzert',
        notBefore: 'league, gesetz, der messe',
        notAfter: 'erste, zweite, dritte, vor, bis, nach',
      },
      {
        says: 'keynote, vortrag : <name>, vortrag von, vortrag <name>, vortrag dr/prof, vortrag frau/herr, <name> vortrag, <name> : vortrag, vortrag : dr/prof/frau/herr, *vortrag, antrittsvorlesung, abschiedsvorlesung, gastvorlesung, antrittsrede, festrede, laudatio, dankesrede, abschlussrede, festakt, *festakt, *feierstunde, feierstunde, festveranstaltung, feierlichkeit, feierlichkeiten',
        notAfter: 'verlust, saldo',
        notWith: '*verlustvortrag, verlustvortrag, saldovortrag, gewinnvortrag, zinsvortrag, jahresvortrag',
      },
      {
        says: 'feierliche/feierlicher/feierliches/feierlichen eröffnung/inbetriebnahme/einweihung/übergabe/verleihung/überreichung/enthüllung/unterzeichnung/verabschiedung/aufnahme/gelöbnis/zeremonie/auftakt/freigabe/abschluss/empfang',
      },
      {
        says: 'disputation, *disputation, rigorosum, habilitation, verteidigung der/seiner/ihrer/dissertation/masterarbeit/bachelorarbeit/doktorarbeit/diplomarbeit/masterthesis/bachelorthesis/thesis/promotion/abschlussarbeit/projektarbeit/praxisarbeit/<name>, verteidigung <name>, verteidigung : <name>, verteidigung von <name>, verteidigung frau/herr, <name> verteidigt, verteidigt seine/ihre, <name> verteidigung, dissertation/promotion/masterarbeit/bachelorarbeit/doktorarbeit ... verteidigung, *verteidigung, doktorprüfung, doktorhut, promotionsfeier, doktorfeier, kolloquium zur/der masterarbeit/bachelorarbeit/abschlussarbeit/dissertation, promotionskolloquium, sponsion, sponsionsfeier, graduierung, graduierungsfeier, promovierung, akademische feier',
        notBefore: 'von, der rechte',
        notWith:
          'landesverteidigung, selbstverteidigung, strafverteidigung, pflichtverteidigung, titelverteidigung, vaterlandsverteidigung, mietverteidigung, verteidigungsministerium, verteidigungsfall, probeverteidigung, fussball, handball',
      },
      {
        says: 'abschlussfeier, *abschlussfeier, abschlussfest, *abschlussfest, abschlussball, abschlussgala, absolventenfeier, *absolventenfeier, absolventinnenfeier, absolvierendenfeier, examensfeier, bachelorfeier, masterfeier, diplomfeier, brevetierung, diplomübergabe, diplomverleihung, abiball, abifeier, abiturfeier, maturafeier, maturaball, lehrabschlussfeier, lap feier, meisterfeier, gesellenfeier, freisprechung, *freisprechung, freisprechungsfeier, lossprechung, lossprechungsfeier, zeugnisübergabe, zeugnisverleihung, zertifikatsübergabe, zertifikatsverleihung, urkundenübergabe, urkundenverleihung, prüfung bestanden, examen bestanden, bestandene prüfung, bestandenes examen, vereidigung, *vereidigung, gelöbnis, amtseinführung, *amtseinführung, amtsantritt, amtseinsetzung, investitur, inthronisation, priesterweihe, diakonweihe, bischofsweihe, einsegnung, angelobung, einschulungsfeier',
        notAfter: 'vor, bis, nach, seit',
      },
      { says: 'demo, demos, *demo, produktvorführung, live-vorführung', notWith: NO_DEMO, despite: TOPICS },
      { says: 'launch, launch am', notBefore: 'mit, um, beim, bei, in der kantine, in der, im, ausfallen, und learn, mittags', notWith: 'kantine, mittag, restaurant, essen, pizza' },
      { says: 'ordination', notBefore: 'dr, doktor, <number>', notWith: 'arzt, rezept, impfung' },
      {
        says: 'preisverleihung, *preisverleihung, verleihung, *verleihung, preisübergabe, pokalübergabe, preisvergabe, award-verleihung, ehrung, ehrungen, siegerehrung, jubilarehrung, jubilarsehrung, *jubilarehrung, mitarbeiterehrung, sportlerehrung, meisterehrung, helferehrung, mitgliederehrung, ehrenabend, ehrungsabend, auszeichnung, auszeichnungen, auszeichnungsfeier, ordensverleihung, wir haben gewonnen, preis gewonnen, award gewonnen, gewinnerbekanntgabe, siegerbekanntgabe',
        notAfter: 'preis, waren, regal, hausaufgaben',
        notBefore: 'von fahrrädern, von geräten, der ware, der preise, preise, regale',
        notWith: 'fahrradverleihung, preisauszeichnung, warenauszeichnung',
      },
      {
        says: 'ausstand, ausstandsfeier, ausstandsessen, ausstandsumtrunk, ausstands, einstand, einstandsfeier, einstandsessen, einstands, abschied, abschied*, verabschiedung, *verabschiedung, wird/werden verabschiedet, verabschieden <name>, wir verabschieden, lebewohl, rentenfeier, ruhestandsfeier, pensionierung, pensionierungsfeier, pensionsfeier, renteneintritt <name>, rentenabschied, geht in rente/pension, in den ruhestand, in den wohlverdienten, letzte schicht, letzter arbeitstag, letzter dienst von, letzter dienst <name>, erster arbeitstag, 1 arbeitstag, erster dienst, letzter werktag <name>, <name> letzter tag, <name> erster tag, <name> letzter arbeitstag',
        notBefore:
          'des gesetzes, des haushalts, haushalt, des haushaltsplans, der satzung, vom auto, von oma, von opa, kita, kindergarten, schule, nehmen von, fonds, und beerdigung, aus dem kalender',
        notWith:
          'abschiedsgeschenk, abschiedskarte, abschiedsvideo, abschiedsbuch, abschiedsmail, abschiedsfoto, abschiedsalbum, rentenberatung, kita, kindergarten, trauerfeier, beerdigung, bestattung, beisetzung, gesetz, junggesellenabschied, jga',
      },
      {
        says: 'erster tag, letzter tag, 1 tag <name>, ihr/sein/mein erster/letzter tag',
        notBefore:
          'der, des, vom, von ramadan, im jahr, vor, für, zum, anmeldung, messe, ferien, urlaub, kita, schule, abgabe, sommerferien, schulferien, ramadan, seminar, schulung, kurs, uni, verkauf, rabatt, frist, ausstellung, angebot, grundschule, kindergarten, studium',
        notWith: 'ferien, urlaub, ramadan, kita, frist, rabatt, sommerferien, schule, grundschule, einschulung, semester, messe, ausverkauf, wsv, kündigungsfrist',
        notAfter: 'bis, vor, ab',
      },
      {
        says: 'jubiläum, jubiläen, *jubiläum, jubiläumsfeier, *jubiläumsfeier, jubiläumsfest, jubiläumsgala, jubiläumsabend, jubiläumsempfang, jubiläumsveranstaltung, dienstjubilar, gründungsfeier, gründungstag, gründungsfest, firmengeburtstag, vereinsgeburtstag, <number> jahr feier, <number> jahrfeier, jahrhundertfeier, hundertjahrfeier, jahrfeier, <number> jahre bei/im/verein/firma/unternehmen/team/kita/schule/betrieb/feuerwehr/dienst/treue/betriebszugehörigkeit/gmbh/ag, <number> jahre <end>, <number> jahre betriebszugehörigkeit, jahrestag der gründung',
        notAfter: 'über, seit, unter, ab, hochzeits, ehe, vor, bis, nach',
        notWith: 'hochzeit, hochzeitsjubiläum, ehejubiläum, goldene hochzeit, geburtstag, oma, opa, garantie, gewährleistung, aufbewahrung, laufzeit, miete',
      },
      {
        says: "beförderung <name>, beförderung von <name>, beförderung : <name>, beförderung zur/zum, <name's> beförderung, <name> beförderung, glückwunsch, glückwünsche, gratulation, wir gratulieren, beförderungsfeier, erfolgsfeier, siegesfeier, siegerfeier, meilensteinfeier, meilenstein erreicht, *meilensteinfeier, dankesfeier, dankfeier, feier/fest/gala/empfang ... jahre, jahre ... feier/fest/gala/empfang, projektabschluss feiern, erfolg feiern, wir feiern den/die/unseren/unser, anstoßen auf, sektempfang zum, sektempfang zur, umtrunk zum erfolg/abschluss/jubiläum, feier zum abschluss/erfolg/jubiläum/projektabschluss, *übergabefeier, übergabefeier, abnahmefeier",
        notWith: 'geburtstag, hochzeit, verlobung, baby, geburt, glückwunschkarte, weihnachten, neujahr, silvester, gefahrgut',
      },
      {
        says: 'vertragsunterzeichnung, *unterzeichnung, unterzeichnung, vertragsunterschrift, vertragsabschluss feiern, börsengang, börsenstart, erstnotiz, börsenglocke',
        notBefore: 'stundenzettel, der stundenzettel',
        notWith: 'stundenzettel, mietvertrag, zeugnisunterzeichnung',
      },
    ],
    things: 'buffet',
    thingsAfar: `${ROUTINES} ${PAPERS} ${MATTERS} ${VERBS} planung *planung planungen planungs* retrospektive *retrospektive *retro rückblick *rückblick auswertung nachlese lessons review *review notizen nachbereitung nachbesprechung *nachbesprechung besprechung *besprechung sitzung *sitzung feedback feedbackrunde statusbericht status statusmeeting statusupdate bericht berichte folien *folien entwurf entwürfe ablauf ablaufplan *ablaufplan ablaufbesprechung regieplan zeitplan *zeitplan schichteinteilung helfereinteilung helferliste standdienst stand testplan freigabe *freigabe risiken pressemitteilung pressetext ankündigung kommunikationsplan ideen ideensammlung nominierung nominierungen nominierte jury jurysitzung bewerbung bewerbungen kleid anzug frisur kinderbetreuung hotel hotelzimmer schulung training`,
    errands: `${ROUTINES} ${PAPERS} ${MATTERS} ${VERBS} hotel parken planung debrief nachbesprechung nachbereitung retro review entwurf folien ablauf ablaufplan zeitplan pressemitteilung pressetext ideen nominierung nominierungen jury jurysitzung jurytreffen helfer helferliste schichteinteilung aufbau abbau technikcheck soundcheck reinigung putzen kleid rede statusbericht status`,
  },

  advice: {
    sayings: [
      {
        says: 'begutachtung, durchsicht, gegenlesen, korrekturlesen, korrekturrunde, lektorat, entwurfsbesprechung, entwurfsprüfung, entwurfsdiskussion, konzeptbesprechung, konzeptdiskussion, durchsprache, entwurf/entwürfe/konzept/konzepts/angebot/antrag/strategie/plan/prototyp/layout durchsprechen/durchgehen/diskutieren/besprechen/gegenlesen/kommentieren, sichtung der/von/entwürfe, rückblick, *rückblick, rückschau, *retrospektive, retrospektive, nachlese, manöverkritik, lessons learned, ursachenanalyse, ursachenforschung, fehlerkultur runde, was lief gut, was haben wir gelernt, kollegiale beratung, kollegiale fallberatung, kollegiale, intervision, managementbewertung, managementreview, nutzertest, nutzertests, anwendertest, usability-test, *usabilitytest, world-café, design-thinking, mindmap, schwarmintelligenz, sparring zu/zum/zur, denkwerkstatt, *denkwerkstatt, denkrunde, denkfabrik',
        notBefore: 'jahres, des jahres, kfz, unfall, gutachter, der kasse',
        notWith: 'ausstellung, museum, gutachter, unfall, kfz, schaden, kino',
      },
      {
        says: 'planung, *planung, planungsrunde, planungssitzung, planungstreffen, planungsworkshop, planungsmeeting, planungstag, planungsgespräch, planungsbesprechung, planungstermin, planungssession, planungsklausur',
        notAfter: 'familien, finanz, renten, urlaubs, hochzeits, ruhestands, dienst',
        notBefore: 'permission, für die rente, rente, ruhestand, hochzeit, urlaub, genehmigung',
        notWith:
          'familienplanung, urlaubsplanung, *urlaubsplanung, hochzeitsplanung, bauleitplanung, dienstplanung, *dienstplanung, schichtplanung, einsatzplanung, *einsatzplanung, ruhestandsplanung, rentenplanung, finanzplanung, nachlassplanung, reiseplanung, tourenplanung, routenplanung, terminplanung, stundenplanung, essensplanung, landesplanung, stadtplanung, geburtsplanung, erbplanung, steuerplanung, vorsorgeplanung, geburtstagsplanung, ferienplanung, flitterwochen, altersvorsorge, schulbau',
      },
      {
        says: 'ideensammlung, *ideensammlung, ideenrunde, ideenworkshop, ideenwerkstatt, ideenfindung, ideenaustausch, ideenschmiede, ideentreffen, ideenlabor, ideen ... sammeln, *brainstorming, *workshop, *retro, *review, *pitch, pitch vor/bei, workshop*, strategieklausur, klausurtagung, *klausurtagung, teamklausur, vorstandsklausur, *klausurtag, strategietag, strategietage, strategietagung, strategierunde, werkstattgespräch, zukunftswerkstatt, bürgerwerkstatt, schreibwerkstatt, planungswerkstatt, lernwerkstatt, projektwerkstatt, leitbildwerkstatt, arbeitswerkstatt',
        notWith: 'matheklausur, ideenwettbewerb, mitarbeiterreview, gehaltsreview, performancereview, jahresreview, schraubworkshop',
        notBefore: 'heizung, schlüssel',
      },
      { says: 'ws', notBefore: '<number>, semester', notAfter: '<number>, im', notWith: 'semester, vorlesung, klausur, seminar, wintersemester, einschreibung' },
      { says: 'demo, demos, *demo, produktvorführung, live-vorführung', notWith: NO_DEMO, despite: TOPICS },
      {
        says: 'präsentation, präsentationen, *präsentation, *präsentationen, präsi, präsis, konzeptvorstellung, ergebnisvorstellung, entwurfsvorstellung, projektvorstellung, planvorstellung, *konzeptvorstellung, strategievorstellung, vorstellung ... ergebnis/ergebnisse/zahlen/konzept/konzepts/konzeptes/entwurf/entwürfe/entwurfs/idee/ideen/studie/analyse/projekt/projekte/projekts/projektidee/prototyp/prototyps/strategie/befunde/umfrage/varianten/*ergebnisse/*konzept/*entwurf/*studie/*strategie/*zahlen, vorführung, gerätevorführung',
        notBefore: 'stelle, kurs, technik, training, film, einer abnahme, feuerlöscher',
        notWith:
          'scheckpräsentation, grossdemo, bauerndemo, klimademo, friedensdemo, gegendemo, polizei, kundgebung, filmvorführung, kino, selbstpräsentation, produktpräsentation regal, präsentationskurs',
      },
      {
        says: 'feedbackrunde, *feedbackrunde, feedbacksession, feedbackworkshop, feedbacktermin zum, rückmeldung zu/zum/zur/erbeten/auf, rückmeldungen zu/zum/zur/erbeten, *rückmeldung erbeten, eure/ihre/deine/euer/ihr/dein meinung/meinungen/einschätzung/einschätzungen/input/rat/blick/sicht/gedanken/ideen, meinungen zu/zum/zur, meinung zu/zum/zur, einschätzung zu/zum/zur, input zu/zum/zur, euren/ihren/deinen rat/input/blick, um rat, gedanken zu/zum/zur, anmerkungen zu/zum/zur, kommentare zu/zum/zur, zweitmeinung zu/zum/zur, vier-augen-check, gegencheck, schaut mal drüber, drüberschauen, drüber schauen',
        notWith: 'arzt, ärztliche, mitarbeitergespräch, jahresgespräch, kunden, rechtsberatung',
      },
    ],
    things: `${ROUTINES} ${VERBS} catering *karten tickets fotos *anmeldung anmeldung raumbuchung parkplatz parkplätze anfahrt gebäude halle feuerlöscher unterlagen *unterlagen teilnehmerliste laptop beamer`,
    thingsAfar: `generalprobe probe vorbereitung *vorbereitung protokoll *protokoll bestellen buchen drucken abgeben verschicken`,
    errands: `${ROUTINES} ${VERBS} abgabe *abgabe frist *frist deadline catering karten *karten tickets fotos einladung *einladung anmeldung *anmeldung rechnung *rechnung raum raumbuchung buchung unterlagen *unterlagen folien`,
  },

  help: {
    sayings: [
      {
        says: 'einarbeitung, *einarbeitung, einarbeitungs*, *onboarding, onboarding*, einführungstag, einführungstage, einführungswoche, willkommenstag, willkommensgespräch, willkommensrunde, willkommenstreffen, neue/neuer/neuen/neues/neu kollegin/kollege/kollegen/kolleginnen/mitarbeiter/mitarbeiterin/mitarbeiterinnen/mitarbeitende/mitarbeitenden/teammitglied/teammitglieder/teamkollege/teamkollegin/azubi/azubis/auszubildende/auszubildenden/auszubildender/praktikant/praktikantin/praktikanten/praktikantinnen/werkstudent/werkstudentin/aushilfe/aushilfen/ehrenamtliche/ehrenamtlichen/freiwillige/freiwilligen/fachkraft/fachkräfte/pflegekraft/pflegekräfte/lernende/lernenden/trainee/trainees/teamleiter/teamleiterin/teamleitung/gesichter/*kollegin/*kollege/*kräfte/*assistenz/*mitarbeiterin, neu im team, neu bei uns, neu dabei, neue im team, neuer im team, verstärkung im team, verstärkung fürs team, neuzugang, neuzugänge, neueinstieg, teamzuwachs, teamvorstellung, vorstellung im team, vorstellung ... im/beim team, vorstellung ... am team, vorstellung neuer/neue/des/der neuen/neuer, stellt sich vor, stellt sich dem team vor, startet bei uns, startet heute, startet am montag, fängt heute an, willkommen <name>, willkommen : <name>, willkommen im team, willkommen an bord, willkommen in der, herzlich willkommen <name>, begrüßung neue/neuer/der neuen/des neuen/neuzugänge, begrüßung <name>, begrüßung von <name>, erste woche mit',
        notWith:
          'erstsemester, ersti, erstis, semester, studierende, studierenden, studenten, schüler, schülerinnen, stellenanzeige, ausschreibung, bewerber, bewerberin, bewerbung, arbeitsvertrag, kita, eltern, elternabend, nachbar, baby, konzept einarbeitung',
        notBefore: 'gesucht, einstellen, suchen, budget',
      },
      {
        says: '*kickoff, kickoff*, auftakt, *auftakt, auftakt*, startbesprechung, startmeeting, startgespräch, startworkshop, projektstart, *projektstart, projektbeginn, projektstart*, startschuss',
        notWith:
          'spiel, auftaktspiel, bundesliga, saisonauftakt, saison, em, wm, fussball, lauf, marathon, rennen, radrennen, wanderung, pokal, derby, volkslauf, faschingsauftakt, karneval, fasching, messeauftakt',
        notAfter: 'vor, bis',
      },
      {
        says: 'übergabe, übergaben, *übergabe, übergabe*, wissenstransfer, know how transfer, knowhow transfer, wissensweitergabe, wissenssicherung, vertretungsregelung, einweisung vertretung, aufgabenübertragung, übernahme aufgaben/kunden/projekt/mandate/mandanten, stabwechsel, nachfolge einarbeiten',
        notAfter: 'feierliche, schlüssel, scheck, schicht, zeugnis, patienten, kinder, auto, nach, vor',
        notBefore:
          'schlüssel, der schlüssel, des schlüssels, von schlüsseln, scheck, des schecks, spendenscheck, wohnung, der wohnung, haus, des hauses, fahrzeug, auto, des autos, neuwagen, frühdienst, spätdienst, nachtdienst, früh, station, schicht, spende, preis, urkunden, urkunde, der zeugnisse, zeugnisse, mietsache, mietwohnung, mietwagen, leihwagen, leasingwagen, ferienwohnung, laptop, handy, paket, pakete, kinder, kind, bescheid, förderbescheid, ware, protokoll mieter, keller, garage, der geschenke, pokal',
        notWith:
          'schicht, *schichtübergabe, schichtübergabe, schichtwechsel, dienstübergabe, schlüssel, schlüsselübergabe, scheckübergabe, wohnungsübergabe, hausübergabe, fahrzeugübergabe, autoübergabe, zeugnisübergabe, preisübergabe, pokalübergabe, urkundenübergabe, mietübergabe, patientenübergabe, stationsübergabe, nachtübergabe, frühübergabe, spätübergabe, mittagsübergabe, spendenübergabe, geldübergabe, kinderübergabe, kindesübergabe, paketübergabe, warenübergabe, wachübergabe, zertifikatsübergabe, diplomübergabe, medaillenübergabe, geschenkübergabe, geschenkeübergabe, bescheidübergabe, *bescheidübergabe, immobilienübergabe, grundstücksübergabe, pflegeübergabe, teamübergabe, morgenübergabe, ärzteübergabe, raumübergabe, kellerübergabe, garagenübergabe, objektübergabe, neuwagenübergabe, wagenübergabe, lizenzübergabe, *übergabefeier, übergabeprotokoll, übergabefeier, frühdienst, spätdienst, nachtdienst, mieter, vermieter, makler, kaution, notar',
      },
      {
        says: 'störung, störungen, stoerung, störfall, störfälle, *störung, *störungen, panne, pannen, *panne, *pannen, vorfall, vorfälle, *vorfall, systemausfall, *systemausfall, serverausfall, *serverausfall, serverausfälle, netzausfall, *netzausfall, netzwerkausfall, *netzwerkausfall, stromausfall, *stromausfall, internetausfall, telefonausfall, *anlagenausfall, maschinenausfall, *maschinenausfall, heizungsausfall, kühlausfall, it ausfall, edv ausfall, totalausfall, *totalausfall, teilausfall, datenverlust, ausfall ... server/system/systems/telefon/telefonie/internet/netzwerk/heizung/anlage/kühlung/kühlhaus/strom/leitung/maschine/produktion/it/edv/lüftung/aufzug/zeiterfassung/kasse/kassen/mail/drucker/software/website/webshop/*anlage/*system/*server/*netz, wassereinbruch, wasserschaden, rohrbruch, produktrückruf, rückrufaktion, hackerangriff, cyberangriff, it notfall, notfallmeeting, notfallcall, notfalltreffen, notfallbesprechung, notfallsitzung, notfallkonferenz, notfallteam, krisensitzung, krisenstab, *krisenstab, krisentreffen, krisengespräch, krisencall, krisenmeeting, krisenrunde, krisengipfel, krisenbesprechung, krisen-call, notfall-call, krisen-meeting, notfall-meeting, notsitzung, brandbrief',
        notAfter: 'keine, bei, schlaf, ess, ohne',
        notBefore: 'melden, meldung, formular, der totenruhe, der geschäftsgrundlage, haftpflicht',
        notWith:
          'zerstörung, *zerstörung, essstörung, essstörungen, schlafstörung, schlafstörungen, lernstörung, angststörung, *angststörung, entwicklungsstörung, persönlichkeitsstörung, sprachstörung, sehstörung, bandscheibenvorfall, gebärmuttervorfall, therapie, übung, *übung, planspiel, autopanne, reifenpanne, adac, bitte nicht, fokus',
      },
      {
        says: 'eskalation, *eskalation, eskalationen, eskalations*, eskaliert, datenmigration, *migration, migrations*, umstellung, umstellungen, *umstellung, umstieg, *umstieg, systemwechsel, *systemwechsel, softwarewechsel, toolwechsel, providerwechsel, plattformwechsel, systemablösung, ablösung altsystem/software/system/des, datenübernahme, datenumzug, serverumzug, *serverumzug, websiteumzug, umzug auf, umzug in die cloud, umzug nach teams/sharepoint/azure/cloud, umzug in sharepoint/teams/cloud/azure, umzug server/website/webshop/daten/datenbank/mailserver, wechsel auf/zu neue/neues/neuen/neuer/das/die/den, wechsel auf/zu teams/sap/s4/sharepoint/outlook, systemeinführung, softwareeinführung',
        notWith:
          'deeskalation, deeskalationstraining, eskalationsstufe, eskalationsmatrix, eskalationsplan, vogelmigration, arbeitsmigration, fluchtmigration, migrationsberatung, aufenthaltstitel, ausländerbehörde, migrationsrecht, migrationsamt, migrationshintergrund, migrationsrat, migrationspolitik, zeitumstellung, ernährungsumstellung, *ernährungsumstellung, sommerzeit, winterzeit, vogel, futterumstellung, reifenumstellung, mülltonnen, zyklusumstellung, bundesamt',
        notAfter: 'de',
        notBefore: 'auf sommerzeit, auf winterzeit, der uhr, der uhren, auf die neue wohnung, ernährung, der ernährung, und flucht, und integration, und asyl',
      },
      {
        says: 'hänge/hängen/hängt ... fest, stecke/stecken/steckt ... fest, festgefahren, festgehangen, hängt am/an der/an der/bei der/beim, komme/kommen/kommt ... nicht weiter, komm nicht weiter, gehts nicht weiter, blockiert :, blockiert durch/wegen/von, projekt/team/freigabe/lieferung/release/sprint/auftrag/antrag/baustelle/umsetzung/entwicklung ... blockiert, sind/bin blockiert, blockade, blockaden, blocker lösen, blocker besprechen, blocker klären, blocker :, sackgasse, stillstand auf/bei/im/in',
        notWith: 'stau, verkehr, zug, bahn, autobahn, aufzug, fokus, fokuszeit, privat, termin blockiert, kalender, arzt, zahnarzt, bitte nicht, abfluss, klo, toilette, urlaub, nase, weichen',
        notBefore: 'fokus, privat',
      },
      {
        says: 'gesucht, gesucht :, <start> suche, <start> suchen, : suche, wir suchen, ich suche, suche nach, suche noch, suche dringend, sucht verstärkung/hilfe/unterstützung, helfer gesucht, mithilfe, wer kann/könnte/hilft/hat/springt/mag/übernimmt/macht/weiß, kann/könnte/könnt jemand/ihr/wer, wer kennt sich, helfende hände, dringend gebraucht, dringend benötigt, helfer/helfende/freiwillige/vertretung/fahrer/tester/testpersonen gebraucht/benötigt, aushilfe gesucht',
        notAfter: 'wohnungs, job, stellen, nachmieter, wohnung, volltext',
        notBefore: 'wohnung, parkplatz, und rettung, rettung, wohnungen, kita platz, kitaplatz, bilder, optimieren, funktion, im dokument',
        notWith: 'wohnungssuche, jobsuche, stellensuche, parkplatzsuche, wohnung, kita platz, ostereier, ostereiersuche, suchmaschine, geocaching, trüffel, sucht und',
      },
      {
        says: 'brauche/brauchen/braucht/bräuchte/bräuchten/benötige/benötigen ... hilfe/unterstützung/support/hände/rat, hilfe bei/beim/mit/gesucht/benötigt/gebraucht/nötig/erbeten/erwünscht, <start> hilfe, hilfe : , hilfe <end>, : hilfe, bitte um hilfe/unterstützung/mithilfe, um hilfe, helft, hilfst du, helfen <end>, könnt ihr helfen, kann helfen, unterstützung bei/beim/gesucht/benötigt/gebraucht/nötig/erbeten, unterstützung für/zur/zum ... gesucht/benötigt/gebraucht, unterstützungsbedarf, hilferuf, dringend hilfe, problem mit/bei/beim, probleme mit/bei/beim, login/zugriffs/drucker/anmelde/verbindungs/netzwerk/server/vpn/wlan/internet/mail/software/system/teams/outlook/excel/sap/it/technik problem/probleme, server/system/website/webshop/netz/telefon/internet/drucker/kasse/portal/app/wlan/aufzug/heizung ... down/tot/kaputt/defekt/offline, *probleme, *problem, schwierigkeiten mit/bei/beim, ärger mit, sorgen mit, fehlersuche, fehlerbehebung, entstörung, störungsbehebung, ist kaputt/defekt/down/tot/ausgefallen/offline/gestört/abgestürzt, sind kaputt/defekt/down/tot/ausgefallen/offline, nicht erreichbar, ausgefallen, geht nicht, gehen nicht, geht nicht mehr, gehts nicht, funktioniert/funktionieren nicht, funktioniert/funktionieren nicht mehr, läuft/laufen nicht, läuft nicht mehr, streikt, startet nicht, lädt nicht, druckt nicht, klappt nicht, abgestürzt, hängt sich auf, spinnt, spinnt wieder, stürzt ab, stürzt ständig ab, lahmgelegt',
        notAfter: 'erste, erster, ersten, humanitäre, hospiz, erste ',
        notBefore: 'zur pflege, zur selbsthilfe, für die ukraine, kurs, zum lebensunterhalt, im haushalt, zur erziehung, plan international, telefon',
        despite: 'portal',
        notWith:
          'erste hilfe, selbsthilfegruppe, schlafprobleme, rückenprobleme, hautprobleme, eheprobleme, textaufgaben, rechenprobleme, nicht erreichbar bin, urlaub, abwesend, warnstreik, streik, tarif, training fällt, unterricht, stunde, verein, sozialamt, jugendamt, entwicklungshilfe',
      },
    ],
    things: `${ROUTINES} ${PAPERS} ${VERBS} versicherung lizenz lizenzen leitfaden handbuch bericht berichte *bericht statistik *statistik quote übung *übung training *training schulung *schulung kurs *kurs mappe *mappe konzept meldung formular richtlinie`,
    thingsAfar: 'generalprobe probe vorbereitung *vorbereitung protokoll *protokoll bestellen buchen drucken abholen abholung verschicken',
    errands: `bestellen buchen abholen abholung drucken verschicken protokoll protokolle vorbereitung vorbereiten vorbesprechung terminfindung abstimmung generalprobe probe rechnung einladung einladungen raumbuchung catering formular newsletter`,
  },

  introduction: {
    nouns:
      'kennenlernen, kennenlerntermin, kennenlerngespräch, kennenlerncall, kennenlernmeeting, kennenlerntreffen, kennenlernrunde, kennenlernkaffee, kennenlern-call, kennenlern-termin, kennenlern-meeting, kennen lernen, zum kennenlernen, kontaktvermittlung, kontaktherstellung, kontaktanbahnung, kontakt herstellen, kontakt vermitteln, zusammenbringen, connecten, vernetzen, einander vorstellen, miteinander bekannt machen, lernt euch kennen',
    surely: 'darf ich vorstellen, darf ich bekannt machen, bekannt machen, mach euch bekannt, mache euch bekannt, euch bekannt machen, euch einander vorstellen, euch zusammenbringen, euch vernetzen',
    doubtful: 'vorstellung, vorstellungen, vernetzung, vernetzungstermin, vernetzungstreffen, bekanntmachung, bekanntmachen, bekannt machen, kontaktaufnahme, erstkontakt, einführung',
    tells:
      'verbinde dich mit, vernetze dich mit, bringe dich zusammen mit, darf ich vorstellen, darf ich dir vorstellen, darf ich euch vorstellen, darf ich ihnen vorstellen, ich stelle dir vor, ich stelle euch vor, stelle euch einander vor, euch einander vor, ich möchte dir vorstellen, ich möchte euch vorstellen',
    besides:
      'kurze, kurzes, kurzer, gegenseitige, gegenseitiges, zum, persönliche, persönliches, erstes, virtuelles, virtuelle, lockeres, kleine, kleines, kurz, termin, gespräch, per mail, telefonisches',
    leads: 'zwischen, von, mit, für',
    topicLeads: 'in, zu, zum, zur, der, des, die, das',
    verbs:
      'euch bekannt, euch mal bekannt, euch kurz bekannt, euch gern bekannt, euch gerne bekannt, euch einander vor, sie einander vor, einander vor, stelle vor, stelle euch vor, darf ich vorstellen, ich möchte vorstellen, möchte euch vorstellen, möchte dir vorstellen, möchte ihnen vorstellen, vernetze, verbinde, bringe zusammen, mache bekannt, bekannt machen, machen wir bekannt, ich stelle dir vor, ich stelle ihnen vor',
    presents: 'das ist, hier ist, das hier ist, darf ich vorstellen, trifft, lernt kennen, lern kennen, darf ich dir vorstellen, kennst du schon',
    newcomers: 'neue, neuer, neuen, neues',
    joins: 'und, mit, an, trifft, bei',
    pronouns: 'euch, euch beide, dich mit, sie mit, dir, ihnen',
  },

  occasions: {
    absence:
      'geburtstag, feiertag, urlaub, urlaubstag, resturlaub, elternzeit, mutterschutz, abwesend, abwesenheit, nicht im büro, nicht da, krankgeschrieben, krank, gleittag, brückentag, betriebsferien, fokuszeit, fokus-zeit, fokusblock, keine meetings, keine termine',
    aboutAbsence: 'planung, besprechung, abstimmung, übergabe, vertretung, antrag, anträge, regelung, meeting, call, termin, gespräch, frühstück, mittagessen, essen, feier, party, kuchen, rückkehr',
    away: 'urlaub, im urlaub, abwesend, elternzeit, mutterschutz, nicht im büro, krankgeschrieben, krank',
    hold: 'platzhalter, vorläufig, unter vorbehalt, vormerken, termin vormerken, terminblocker',
    cancelled: 'abgesagt, entfällt, fällt aus, storniert',
    breaks: 'mittag, mittagessen, mittagspause, pause, kaffeepause',
    blocks:
      'fokus, fokuszeit, geblockt, blockiert, fahrt, fahrzeit, reisezeit, anreise, abreise, puffer, vorbereitung, keine meetings, keine termine, nicht stören, nicht buchen, bitte nicht buchen, bitte nicht stören, spesen, zeiterfassung, posteingang',
    social:
      'mittagessen, abendessen, frühstück, kaffee, kuchen, weihnachtsfeier, weihnachtsessen, feier, sommerfest, grillfest, grillen, umtrunk, feierabendbier, betriebsausflug, teamausflug, ausstand, einstand, geburtstag, glühwein, brotzeit, stammtisch, kegeln',
    socialWork: 'planung, vorbereitung, besprechung, orga, organisation, schulung, präsentation, vortrag, strategie, ausschuss',
  },

  links: 'der die das den dem des ein eine einen einem einer im am in an auf mit bei beim und oder zu zum zur nach vor bis über unser unsere unseren mein meine ihr ihre ihren fürs ums ins',
  aboutLinks: 'von vom für wegen',
  fillers:
    'heute morgen übermorgen montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember uhr vormittag nachmittag abend früh bitte online digital hybrid dringend wichtig verschoben optional neu neuer',
  notTypos:
    'einweisung einweisungen einleitung einladung erhöhung premieren planungen planungsamt werkstatt sammlung eröffnungsbilanz ausfälle einfall anfall abfall abfälle sucher suchten auftakte aufzeichnung aufzeichnungen fehlversuch fehlversuche gesicht gesichter geruch gerucht induktion lektüre proklamation vereinigung verfall verführung verleitung verzeihung vorhalle aufgefallen aufrechte aufstand errungen gebucht durchsucht prämiere ausrichte ausrichten richtest streckt vereidigt übergeben mithilfe aufnahme',
};
