/** French cue words. */
import type { Lexicon } from './lexicon.ts';

const ROUTINES = 'preparation preparatoire repetition repetitions generale filage synchro comite copil coproj cotech compte-rendu cr organisation logistique retroplanning reservation calage';
const PAPERS =
  'facture factures billet billets photo photos traiteur inscription inscriptions invitation invitations budget devis formulaire formulaires parking assurance formation licence licences cadeau cagnotte gateau salle badges transport hotel fournitures materiel';

export const fr: Lexicon = {
  language: 'fr',

  milestone: {
    sayings: [
      {
        says: 'lancement, lancements, mise en ligne, mise en production, mise en service, mise en prod, demarrage en production, inauguration, premiere pierre, pose de la premiere pierre, avant premiere, premiere de, premiere du, premiere mondiale, vernissage, finissage, remise des prix, remise de prix, remise du prix, remise des diplomes, remise de diplomes, remise des medailles, remise de la medaille, remise de medaille, remise de decoration, ceremonie, soutenance, soutenances, soutenance de these, pot de depart, pot de retraite, pot d arrivee, depart en retraite, depart a la retraite, depart de <name>, premier jour, premiere journee, dernier jour, dernier jour de <name>, anniversaire de l entreprise, anniversaire de la societe, <number> ans de, <number> ans du, centenaire, bicentenaire, jubile, conference inaugurale, lecon inaugurale, discours inaugural, cours inaugural, keynote, conference de <name>, conference de la pre, conference du pr, collation des grades, proclamation, defense publique, defense de memoire, defense de these, conference : <name>, intervention de <name>, prestation de serment, ouverture officielle, ouverture du magasin, ouverture de la boutique, ouverture du, grande ouverture, coupe de ruban, coupure du ruban, sortie de l album, sortie du livre, sortie du film, sortie de la version, sortie de la v1, sortie de la v2, version <number> en ligne, signature du contrat, signature de la convention, signature du partenariat, devoilement, entree en bourse, ceremonie des voeux, journee portes',
        notBefore:
          'd alerte, du compte, d un compte, de compte, du bal des inscriptions, des inscriptions, des plis, pour, des soldes, du ramadan, de la fusee, de vacances, des vacances, de l annee, du mois, heures, classe, secours, minute',
        notAfter: 'reunion de, atelier de, avant, apres, heures d, horaires d, jusqu au, plan de, reunion, pre, post, depuis',
        notWith: 'compte bancaire, appel d offres, des plis, horaires, soldes, poids, poids lourd, javelot, ramadan, scolaires, vacances, mariage',
      },
    ],
    things: '',
    thingsAfar: `${ROUTINES} ${PAPERS} planification bilan retour retrospective retro revue notes debrief debriefing`,
    errands: `${ROUTINES} point hebdo repete repeter commander acheter reserver preparer prep organiser envoyer imprimer rediger`,
  },

  advice: {
    sayings: [
      {
        says: 'revue, revues, relecture, relectures, revue de code, revue de conception, revue de contrat, revue de projet, atelier, ateliers, retrospective, retrospectives, retro, planification, seance de planification, remue-meninges, brainstorming, presentation, presentations, restitution, restitutions, demo, retour d experience, retex, rex projet, rex du, bilan de projet, bilan du projet, bilan de sprint, lecons apprises, seance de travail sur, avis sur, retours sur, vos retours, tes retours, critique, point de vue sur, seance de critique',
        notAfter: 'passage en, garage, en, mise a l, presse, sens, esprit, la, de presse, a l, l, film, mode, cirque, autorisation de',
        notBefore:
          'de presse, du personnel, annuelle, de performance, mecanique, velo, protege, auto, de litterature, 14 juillet, militaire, de cheque, du cheque, litteraire, familiale, des voeux, au temple, parking, d artiste, municipal',
        notWith: 'garage, voiture, controle technique, entretien annuel, planification familiale, planning familial, revue de presse, manif, manifestation, fourgon, camion, vidange',
      },
    ],
    things: `${ROUTINES} ${PAPERS} cles`,
    thingsAfar: 'repetition preparation filage comite',
    errands: 'commander acheter reserver preparer imprimer',
  },

  help: {
    sayings: [
      {
        says: 'integration de <name>, integration : <name>, integration <name>, integration nouveau, integration nouvelle, integration nouveaux, parcours d integration, accueil nouveau, accueil nouvelle, accueil nouveaux, accueil de <name>, accueil <name>, accueil : <name>, accueil du nouveau, accueil de la nouvelle, accueil des nouveaux, nouvel arrivant, nouveaux arrivants, nouvelle recrue, nouveau collegue, nouvelle collegue, bienvenue a <name>, bienvenue <name>, reunion de lancement, reunion de demarrage, demarrage projet, demarrage du projet, lancement du projet, lancement de projet, lancement projet, passation, passations, passage de relais, passation de dossiers, transmission des dossiers, transmission de dossiers, incident, incidents, panne, pannes, en panne, hors service, reunion d urgence, reunion de crise, cellule de crise, escalade, escalade client, migration, migrations, bascule, basculement, changement de systeme, changement d outil, passage a, bloque, bloquee, bloques, bloquees, debloquer, deblocage, points bloquants, point bloquant, coince, coincee, coinces, coince sur, a la recherche, cherche, cherchons, on cherche, recherche benevole, recherche benevoles, recherche volontaires, recherche un, recherche une, besoin d aide, besoin d un coup, coup de main, aide pour, aide sur, a l aide, urgence :, depannage, galere avec, galere, presentation ... a l equipe, rencontre avec l equipe, presentation nouvelle/nouveau',
        notAfter:
          'mur d, salle d, voie d, club d, agenda, creneau, temps, oiseaux, conge, compte, en cas de, declaration d, assurance, sans, nez, sortie, initiation, de pouvoir, ticket, plage, matinee, apres midi, journee, horaire, police, droit des',
        notBefore:
          'des oiseaux, oiseaux, des cles, de cles, du cheque, de pouvoir, bloc, de bloc, en salle, mur, initiation, des oies, le, la, focus, perso, perdue, embouteillages, dans les bouchons, l heure, heure, a l heure, pour moi, agenda, dans les embouteillages',
        notWith:
          'oiseaux, oies, cles, bloc, mur, escalade enfants, grimpe, harnais, corde, heure d ete, heure d hiver, evier, wc, bouchons, infirmiere, ide, equipe de nuit, rotation, asile, prefecture, titre de sejour, ne pas deranger, focus, plombier',
      },
    ],
    things: `${ROUTINES} ${PAPERS} cours stage exercice simulation rapport declaration livret`,
    thingsAfar: 'repetition preparation filage comite',
    errands: 'commander acheter reserver preparer imprimer',
  },

  introduction: {
    nouns: 'mise en relation, mises en relation, prise de contact, mise en contact, faire connaissance, faire les presentations',
    surely: 'mise en relation, mise en contact',
    besides: 'rapide, breve, petite, appel, echange',
    leads: 'entre, de, avec',
    topicLeads: 'a, au, aux, a la, a l',
    verbs: 'je vous presente, je te presente, vous presenter, te presenter, presente, presenter',
    presents: 'voici, je te presente, je vous presente, c est, rencontre, voila',
    newcomers: 'nouveau, nouvelle, nouvel, nouveaux',
    joins: 'et, avec, a, rencontre',
    pronouns: 'vous deux, tous les deux',
  },

  links: 'le la les l un une au aux a d dans sur avec et ou par chez en mon ma mes notre nos votre ton ta sa son ses',
  aboutLinks: 'de du des pour',
  fillers:
    'aujourd hui demain lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre matin midi soir svp stp reporte confirme',
  notTypos: 'retrospectif migrations migrateur lancements passion passations bloquer presentateur depanneur soutenant',
};
