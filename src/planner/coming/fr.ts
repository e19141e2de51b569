/** What people have before them, in French. */
import type { ComingWords } from './coming-words.ts';

export const fr: ComingWords = {
  events:
    "lancement, mise en ligne, mise en production, ouverture, première, entretien d'embauche, entretien d’embauche, entretien, examen, examens, concours, permis de conduire, soutenance, keynote, conférence, présentation, présente, pitch, audit, audience, négociation, premier jour, prise de poste, nouveau poste, nouveau travail, déménagement, déménage, marathon, semi-marathon, course, tournoi, concert, exposition, vernissage, spectacle, mariage, remise des diplômes, certification",
  hardships: "opération, intervention chirurgicale, chimio, chimiothérapie, hôpital, résultats d'examens, résultats d’analyses, biopsie, enterrement, obsèques, funérailles, traitement, diagnostic",
  others: 'fête de lancement, déménagement du serveur, examen du dossier, examen de la demande, course à, cours de',
  calledOff: 'reporté, reportée, annulé, annulée, repoussé, repoussée, décalé, décalée',
  mine: "mon, ma, mes, notre, nos, j'ai, j’ai, nous avons, on a",
  preparing: 'préparation, préparer, prépa, répétition, répéter, répétition générale, essai, coaching, simulation, entraînement',
};
