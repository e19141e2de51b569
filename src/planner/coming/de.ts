/** What people have before them, in German. */
import type { ComingWords } from './coming-words.ts';

export const de: ComingWords = {
  events:
    'launch, go-live, golive, livegang, live-gang, geht live, markteinführung, eröffnung, premiere, vorstellungsgespräch, bewerbungsgespräch, interview, prüfung, abschlussprüfung, examen, klausur, fahrprüfung, führerscheinprüfung, verteidigung, disputation, rigorosum, kolloquium, keynote, vortrag, präsentation, präsentiert, pitch, audit, abnahme, anhörung, verhandlung, erster tag, erster arbeitstag, ersten tag, ersten arbeitstag, fängt an bei, fängt neu an, neuer job, neuen job, neue stelle, umzug, zieht um, zieht nach, umziehen, marathon, halbmarathon, wettkampf, turnier, konzert, auftritt, ausstellung, vernissage, hochzeit, abschlussfeier, assessment, zertifizierung',
  hardships:
    'operation, op, chemo, chemotherapie, krankenhaus, klinik, befund, untersuchung, biopsie, beerdigung, trauerfeier, beisetzung, bestattung, behandlung, diagnose, scheidungstermin, todestag',
  others:
    'launch-party, umzug des servers, umzug der server, serverumzug, datenumzug, interviewleitfaden, prüfung der, prüfung des, prüfung von, rechnungsprüfung, operation manual, kundenverteidigung, verhandlung mit',
  calledOff: 'verschoben, abgesagt, fällt aus, entfällt, ausgefallen, verlegt, vertagt',
  mine: 'mein, meine, meinen, meinem, meiner, unser, unsere, unseren, unserem, unserer, ich habe, wir haben',
  preparing: 'vorbereitung, vorbereiten, vorbesprechung, probe, generalprobe, probelauf, üben, übung, durchlauf, coaching, probevortrag, trockenlauf',
};
