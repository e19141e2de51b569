/** French cue words. What a subject is about stands first ("Traiteur vernissage"), so what silences a cue is mostly an errand. */
import type { Lexicon } from './lexicon.ts';

const ROUTINES =
  'compte préparation préparations préparatifs préparatoire préparer prépa prep répétition répétitions répéter répète filage générale synchro synchronisation sync comité comités copil coproj cotech codir compte-rendu cr pv organisation organiser orga logistique rétroplanning réservation calage suivi hebdo mensuel point';
const PAPERS =
  'facture factures billet billets billetterie photo photos photographe traiteur buffet inscription inscriptions invitation invitations invités formulaire formulaires parking cadeau cadeaux cagnotte gâteau gâteaux fleurs badge badges navette carton cartons faire-part plaquette affiche affiches flyers banderole sono sonorisation carte liste listes dossier relance';
const VERBS = 'commander acheter réserver envoyer imprimer rédiger écrire payer récupérer annuler relancer signer choisir décider nettoyer installer démonter chercher covoiturage covoit';
const LAUNCH_MATTERS =
  'budget devis planning planification rétroplanning bilan débrief débriefing debrief retour retours rex retex rétro rétrospective revue revues notes communication com communiqué presse visuels discours texte slides support supports diapos trame ordre déroulé checklist check-list risques statut avancement assurance hotel hébergement jury nomination nominations candidature candidatures tenue robe costume babysitter atelier brainstorming brainstorm remue idées réflexion relecture intendance bénévoles matériel scénographie installation montage démontage montages';
/** What a demo is of, though it would make a launch about something else. */
const TOPICS =
  'facture factures facturation billetterie réservation réservations inscription inscriptions planning plannings budget devis badge badges paie formulaire formulaires suivi liste listes communication support supports planification assurance candidatures synchro synchronisation organisation parking statut risques';
const NO_DEMO = 'manif, manifestation, démolition, CGT, cgt, syndicat, grève';

export const fr: Lexicon = {
  language: 'fr',

  milestone: {
    sayings: [
      {
        says: 'lancement, lancements, relancement, pré-lancement, soirée/fête/journée/cérémonie/événement/cocktail/apéro/jour/week-end de/du lancement, on lance le/la/les/notre, mise/mises en ligne, mise/mises en production, mise/mises en service, mise/mises en prod, mise/mises en route, passage en production/prod, passe en production/prod, mep, démarrage en production, démarrage de la production, démarrage de production, on est en ligne, on est live, est en ligne, nous sommes en ligne, livraison de la v1/v2/v3/version, mise sur le marché, version <number> en ligne, version <number> disponible, <number> est sortie, commercialisation, jour j',
        notAfter: 'avant, après, réunion de, réunion du, réunion, atelier de, atelier du, pas de, depuis, jusqu au, pré, post, kit de, lanceur',
        notBefore:
          'du projet, de projet, projet, du chantier, chantier, de la mission, mission, de l étude, du groupe de travail, de machine, de la machine, d une machine, de lessive, d alerte, de la fusée, du javelot, du disque, du poids, de poids, de javelot, de disque, d un appel d offres, de l appel d offres, appel d offres, de la consultation, de la procédure',
        notWith: 'javelot, poids lourd, marteau, athlétisme, photovoltaïque raccord',
      },
      {
        says: 'inauguration, inaugurations, inaugurer, ré-inauguration, pose de la première pierre, première pierre, première pelletée, premier coup de pioche, première brique, coupe de/du ruban, coupure de/du ruban, couper le ruban, ruban inaugural, dévoilement, pendaison de crémaillère, crémaillère, baptême du/de navire/bateau/promo/promotion/promo/voilier/train/rue/salle, baptême de la promotion/promo/rue/salle/nouvelle, baptême du navire/bateau/voilier/chalutier/train, mise à l eau, croisière inaugurale, vol inaugural, voyage inaugural, premier vol',
        notAfter: 'avant, après, jusqu à',
      },
      {
        says: 'ouverture officielle, grande ouverture, réouverture, réouvertures, cérémonie d ouverture, soirée d ouverture, journée d ouverture, ouverture au public, ouverture imminente, ouvre ses portes, on ouvre, ouverture du, ouverture de la, ouverture de l, ouverture de notre/nos, ouverture des, ouverture d un, ouverture d une, ouverture de/d <name>, ouverture boutique/magasin/agence/restaurant/crèche/site/usine/centre/café/librairie/boulangerie/clinique/école/resto/festival/expo/exposition/entrepôt/cabinet/salon/showroom/bureau/bureaux/antenne/filiale/piscine/musée/atelier',
        notAfter: 'heures d, horaires d, heure d, horaire d, jours d, demande d, code d, jusqu à, avant, après, solde d, balance d, bilan d, esprit d, dates d, date d, lettre d, amplitude d',
        notBefore:
          'garage, portail, porte, portes, barrière, vanne, compte, comptes, droits, billetterie, poste, dossier, courrier, scrutin, chasse, pêche, capital, dialogue, candidatures, enquête, crédit, du compte, des comptes, d un compte, de compte, bancaire, de comptes, de droits, des droits, plis, des plis, de plis, offres, des offres, d offres, inscriptions, des inscriptions, billetterie, de la billetterie, de poste, d un poste, du poste, d esprit, des données, de la chasse, de la pêche, d un dossier, de dossier, de ticket, d un ticket, du ticket, de capital, des vannes, du courrier, du scrutin, des négociations, de session, de chantier, de la saison de chasse, de ligne téléphonique, des candidatures, de crédit, des enveloppes, de séance, de la séance, d enquête, des portes, de contrat',
        notWith: 'compte bancaire, horaires, marché public, appel d offres, plis, échecs, soldes, notaire, inscriptions, vacances scolaires',
      },
      {
        says: 'vernissage, vernissages, finissage, avant-première, avant-premières, première mondiale, première représentation, première du/de/d/au <name>, première du spectacle/film/documentaire/concert/festival/show, première de la pièce/saison/comédie, première au théâtre/cinéma/palais, première : , <start> première <end>, <start> première du, <start> première de la pièce, première théâtre, première représentation, dernière représentation, dernière du spectacle, générale publique, sortie de/du/d album/livre/film/disque/single/ep/clip/documentaire/bd/jeu/roman/version/numéro, sortie de la version, sortie du premier/nouveau/prochain/dernier numéro/album/livre/disque/film/single, sortie du numéro, sortie de la v1/v2/v3/v4/v5/bd, sortie de l album/ouvrage/appli/application, sortie album/livre/film/disque/ep/bd/single, sortie v1/v2/v3/v4/v5, sortie version, sortie <number>, sortie nationale, sortie en salle, parution du/de livre/roman/numéro/ouvrage, parution du, publication du livre/rapport, séance de dédicace, dédicace de/d <name>, lecture publique, concert de fin',
        notBefore:
          'lecture, partie, séance, étape, version, approche, réunion, année, classe, visite, fois, semaine, journée, mi-temps, communion, consultation, échéance, phase, dose, tranche, ébauche, rencontre, esquisse, d anglais, stmg, s',
        notAfter: 'mois de, en, à la, toute',
        notWith: 'scolaire, classe, lycée, élèves, parents d élèves, secours, communion, sncf, train',
      },
      {
        says: 'keynote, conférence de/d <name>, conférence <name>, conférence : <name>, conférence de/du m/mme/pr/dr/professeur/<name>, conférence de la/le <name>, conférence de l, conférence d <name>, conférence inaugurale, conférence plénière, conférence publique, conférence d ouverture, conférence de clôture, conférence-débat, conférence invitée, grande conférence, intervention de/d <name>, intervention : <name>, intervention de/du m/mme/pr/dr, causerie, leçon inaugurale, leçon de clôture, cours inaugural, discours inaugural, discours de, discours d ouverture, discours de clôture, allocution, plaidoirie, exposé de/d <name>, séminaire de/d <name>, talk de/d <name>, talk : <name>, prise de parole de/d <name>, table ronde avec <name>, éméritat',
        notBefore: 'téléphonique, de presse, vœux, voeux, rédaction',
        notAfter: 'salle de',
        notWith: 'téléphonique, visioconférence, presse, chirurgie, plombier, technicien, travaux',
      },
      {
        says: 'soutenance, soutenances, pré-soutenance, thèse de/d <name>, thèse <name>, thèse : <name>, défense publique, défense de mémoire/thèse/projet/dossier, défense de la thèse, défense thèse, défense orale de, hdr de, hdr <name>, doctorat de/d <name>, oral de thèse, oral de soutenance, agrégation de/d <name>, pot de thèse',
        notAfter: 'mock, pré, calendrier des, planning des',
        notWith: 'blanche, ministère, défense nationale',
      },
      {
        says: 'remise/remises de/des/du/d prix/diplôme/diplômes/médaille/médailles/trophée/trophées/décoration/décorations/certificat/certificats/récompense/récompenses/insigne/insignes/attestations/brevets/distinction/distinctions/awards/lots/titres/galons/toques/légion/étoile/label/labels/césars/oscars/victoires/palmes, remise de la/l médaille/légion/ordre/insigne/distinction/médailles/étoile/coupe, remise du prix/trophée/label/diplôme/titre, cérémonie, cérémonies, collation des grades, proclamation, proclamation des résultats/lauréats, gala des, gala de, soirée de gala, palmarès, lauréat, lauréats, lauréate, lauréates, on a gagné, nous avons gagné, prix <name>, prix de/du jury/meilleur/meilleure/innovation, prix de l innovation, grand prix de, trophées des, trophées de, trophées du, bal de promo, bal des diplômés, fête des diplômés, promo sortante, diplomation, graduation, journée des diplômés, prestation de serment, serment, assermentation, investiture, prise de fonction, prise de fonctions, prise de voile, passation de commandement, adoubement, intronisation, ordination, installation du/de évêque/juge/maire/conseil, installation du conseil, élévation au grade, remise de galons',
        notBefore: 'de course, du marché, marché, agricoles, funéraire, des obsèques, d adieu, mariage, pacs',
        notAfter: 'avant, après, liste des, maître de, salle de',
        notWith: 'mariage, obsèques, funéraire, enterrement, baisse, hausse, fournisseur, formule 1, moto gp, hommage aux morts, 11 novembre, recueillement, chèque, clés',
      },
      {
        says: 'pot de/d départ/retraite/arrivée/fin/promo/promotion/adieu/thèse/victoire/bienvenue/clôture/inauguration/lancement, pot de fin de, pot du départ, pot départ/retraite/arrivée, apéro/déjeuner/repas/dîner/goûter/fête/soirée/verre/cocktail/resto/buffet de/d départ/retraite/adieu/adieux/arrivée, apéro/repas/fête/soirée de fin de projet/chantier/thèse/tournage/mission/saison/stage, fête de départ, fête de retraite, départ en retraite, départ à la retraite, départs en retraite, départs à la retraite, départ retraite, retraite de/d <name>, retraite <name>, part à la retraite, part en retraite, nouvelle vie de/d <name>, départ de/d <name>, départ de/d <capital>, départ <name>, départ : <name>, départ de mme/m/monsieur/madame, au revoir <name>, au revoir à <name>, adieu, adieux, on dit au revoir, dernier jour de/d/pour/avec/<name>, dernier jour <end>, dernier jour :, dernière journée de/d/<name>, dernier jour de travail, dernier jour au bureau, premier jour de/d/pour/<name>, premier jour <end>, premier jour :, première journée de/d/<name>, premier jour de travail, premier service de, premiers pas de/d <name>',
        notBefore:
          'vacances, de vacances, des vacances, du mois, de l année, du trimestre, des soldes, de soldes, du ramadan, de ramadan, de classe, d école, de cours, des cours, de l école, de crèche, de la crèche, inscription, d inscription, pour, du semestre, de ski, de la semaine, du festival, de la foire, de chasse, de l automne, du printemps, de l hiver, course, train, bus, en vacances, volontaire, anticipé, de fac, de la rentrée, de rentrée, complémentaire, progressive, spirituelle, de feu',
        notAfter: 'caisse de, point, depuis, jusqu au, heure de, avant, le, pension de, bilan, simulation, dossier, maison de, horaire de, gare de, lieu de, fleurs',
        notWith: 'soldes, ramadan, vacances, scolaires, crèche, course, trail, tgv, aéroport, agirc, cnav, carsat, complémentaire, simulation retraite, inscription, rentrée, fleur, peinture',
      },
      {
        says: 'anniversaire de l entreprise/agence/association/asso/école/usine/institut/atelier/équipe, anniversaire de la société/boîte/maison/coopérative/fondation/marque/librairie/clinique/filiale/création, anniversaire du centre/club/site/magasin/cabinet/festival/groupe/réseau/journal/musée, anniversaire de travail, anniversaire professionnel, ancienneté, anniv d ancienneté, anniversaire d ancienneté, anniversaire entreprise/société/boîte/asso, <number> e anniversaire de, <number>e/<number>ème anniversaire, 10e/20e/25e/30e/40e/50e/60e/70e/75e/80e/100e/5e/10ème/20ème/25ème/30ème/40ème/50ème/100ème anniversaire, <number> ans de/du/d/chez/dans, <start> <number> ans <name>, les <number> ans, <number> ans !, centenaire, bicentenaire, cinquantenaire, tricentenaire, jubilé, noces d or de l entreprise, fête de fin de projet/chantier/travaux/saison/tournage/thèse, fin de chantier festive, clôture du projet en fête, fête de clôture, soirée de clôture, cérémonie de clôture, journée de clôture, fêter la/le/les/notre/l/nos promotion/promo/victoire/succès/réussite/titularisation/contrat/signature/réussites/fin/obtention/millionième/certification, fêtons, célébrer, célébrons, célébration, félicitations, bravo <name>, bravo à, promotion de/d <name>, promotion de/d <capital>, titularisation de, nomination de/d <name>, journées portes ouvertes festives, jalon atteint, objectif atteint, succès de l équipe',
        notBefore:
          'mariage, de mariage, de contrat, d expérience, de bail, de garantie, de prison, de fiançailles, d archives, de crédit, de rencontre, eucharistique, religieuse, de noël, fille, fils, garçon, maman, papa',
        notAfter: 'prime d, primes d, depuis, garantie, moins de, plus de, tous les, enfants de, moins, plus, crédit',
        notWith: 'mariage, papa, maman, naissance, noël, ma fille, mon fils, crédit, bail, sur toi, la messe, deuil, prime',
      },
      {
        says: 'signature du/de/d contrat/convention/partenariat/accord/charte/bail/protocole/traité/pacte/compromis/acquisition/fusion/accord-cadre/cession/deal, signature de la convention/charte/fusion/vente/cession/levée, signature de l accord/acte/acquisition/accord-cadre, signature contrat/convention/partenariat/charte/officielle/accord, signature officielle, contrat signé, convention signée, on a signé, closing levée, levée de fonds bouclée, entrée en bourse, introduction en bourse, ipo',
        notBefore: 'bail, de bail, du bail, de travail, travail, électronique, des feuilles, d embauche, de location, location',
        notWith: 'docusign, feuilles d heures, parking, embauche, logement, location, cdi, cdd, stage, appartement, notaire achat',
      },
      {
        says: 'première',
        notBefore:
          'séance, fois, année, étape, version, réunion, rencontre, partie, classe, phase, approche, visite, semaine, journée, heure, dose, communion, échéance, consultation, moitié, lecture, esquisse, neige, ligne, aide, prise, rdv, rendez vous, tranche, ébauche, impression, tournée, injection, livraison, commande, s, stmg, page, leçon, sortie scolaire, main, nécessité, installation, mensualité, facture, relance, permanence, session, échographie, assemblée, ag',
        notWith: 'secours',
      },
      { says: 'launch', notBefore: 'entre, à, avec, midi, au, chez, 12h, 12h30, 13h, 12, resto, d équipe', notWith: 'resto, midi, pizza, restaurant, cantine, 12h30, 12h, 13h' },
      { says: 'démo, démos, démonstration, démonstrations, démo-day', notWith: NO_DEMO, notAfter: 'cd, version, compte, matériel de, robot de', despite: TOPICS },
    ],
    things: '',
    thingsAfar: `préparation préparatifs répétition répétitions générale filage synchro sync comité copil cr hebdo traiteur cagnotte commander acheter réserver envoyer imprimer planification bilan rétrospective rétro revue notes débrief débriefing rétroplanning checklist déroulé`,
    errands: `${ROUTINES} ${PAPERS} ${VERBS} ${LAUNCH_MATTERS}`,
  },

  advice: {
    sayings: [
      {
        says: 'revue, revues, relecture, relectures, relire, co-relecture, relecture croisée, passage en revue du/de/des, analyse du projet, examen du projet/dossier/plan',
        notAfter: 'la, une, notre, de, en',
        notBefore:
          'de presse, presse, annuelle, du personnel, de performance, mécanique, vélo, auto, de littérature, littéraire, bibliographique, du 14 juillet, 14 juillet, militaire, de salaires, des salaires, salariale, annuelle des salaires, mensuelle, hebdo, hebdomadaire, de casernement, de troupes, xxi, annuelle salaires, de paquetage, spécialisée, scientifique',
        notWith: 'garage, voiture, abonnement, kiosque, systématique, 14 juillet, légion, salaires, salariale',
      },
      {
        says: 'atelier, ateliers, workshop, séminaire stratégique, séminaire d équipe, séminaire de direction, séminaire équipe, séminaire de réflexion, groupe de réflexion, séance de réflexion, réunion de réflexion, journée de réflexion, journée d étude stratégique, séance de travail sur, session de travail sur, réunion de cadrage, co-construction, coconstruction, co-conception, hackathon, design sprint, world café, forum ouvert, intelligence collective',
        notAfter: "garage, à l, l, de l, d, en, nos, chef d, mon, d'artiste, visite d, loyer, responsable d, clés",
        notBefore:
          'mécanique, vélo, auto, protégé, municipal, d artiste, parking, cv, menuiserie, poterie, couture, cuisine, de poterie, de couture, de cuisine, chauffage, de peinture, peinture, peinture, de réparation, réparation, parent, parents, bébé, bébés, de mécanique, relais, d usinage, usinage, de menuiserie',
        notWith: 'garage, voiture, camion, fourgon, vidange, pneus, contrôle technique, tracteur, mot, carrosserie, recherche d emploi, emploi, france travail, pôle emploi, compresseur',
      },
      {
        says: 'rétrospective, rétrospectives, rétro, rétros, bilan de/du/d projet/sprint/salon/saison/festival/campagne/événement/opération/expérimentation/pilote/lancement/séjour/stage/journée/action/chantier, bilan de la campagne/saison/journée/mission/formation, bilan de l événement/opération/action/expérimentation, bilan à chaud, bilan à froid, bilan post, retour/retours d expérience, retex, débrief/débriefing de/du/d salon/projet/événement/festival/atelier/campagne/saison/journée/mission/chantier, débrief/débriefing salon/projet/événement/festival/atelier/campagne/saison/journée/mission/chantier/client/réponse, débrief de la campagne/journée/saison/mission, <start> rex, : rex, rex projet/du/de/des/sur/incident/incidents/chantier/salon/crise/<name>, leçons apprises, leçon apprise, enseignements de, post-mortem, qu avons nous appris, ce qui a marché, débrief à froid, analyse des causes, analyse des causes racines, causes racines, 5 pourquoi',
        notBefore: 'sociale, cinéma, du peintre, peinture, photo, gaming, 80, film, exposition',
        notAfter: 'exposition, expo, film, mode, soirée, look, déco, voiture, mobilier',
        notWith: 'musée, exposition, cinémathèque, brocante, disco, années 80',
      },
      {
        says: 'planification, planif, re-planification, séance de planification, réunion de planification, planning poker, feuille de route, construction de la roadmap, réunion budgétaire stratégie, plan d action, élaboration du plan, orientation stratégique, orientations stratégiques, cadrage stratégique',
        notAfter: 'la',
        notBefore: 'familial, familiale, urbaine, successorale, fiscale, retraite, des gardes, des congés, congés, des astreintes, gardes, des naissances, horaire, écologique',
        notWith: 'planning familial, contraception, congés, gardes, mariage, retraite',
      },
      { says: 'planning', notBefore: 'familial, de, des, du, d, hebdo, hebdomadaire, équipe, équipes, vacances, astreintes, congés, gardes, mensuel', notWith: 'planning familial, contraception' },
      {
        says: 'remue-méninges, brainstorming, brainstorm, brainstormings, idéation, séance d idéation, boîte à idées, séance créative, séance de créativité, pluie d idées, tempête d idées, tempête de cerveaux, réflexion sur, réflexion autour, échange d idées, collecte d idées, trouver des idées',
      },
      {
        says: 'présentation, présentations, présente ses/les/le/son/sa, pré-présentation, restitution, restitutions, exposé des résultats, pitch investisseurs/devant/client/commercial/de/du/final/startup, pitch deck, oral blanc de, présentation des résultats, présentation du projet',
        notAfter: 'lettre de, diapos de, support de, modèle de, formation, mode, bonne, de, date de, sur',
        notBefore:
          'de chèque, du chèque, des vœux, de vœux, vœux, au temple, de la carte, de carte, des papiers, d identité, de/d <name> ... à l équipe, de/d <name> ... aux équipes, <name> à l équipe, du nouveau ... à l équipe, à l équipe, aux équipes, à toute l équipe, au reste de l équipe, du passeport, de justificatif, des justificatifs, à l état civil, nouvelle, nouveau, nouvelles, nouveaux, du nouveau, de la nouvelle, des nouveaux, des nouvelles, de notre nouveau, de notre nouvelle, de l enfant, de collection, de fœtus, du fœtus, en siège, de facture, de factures, des condoléances, de caution, de la caution, de la clé, des clés, de consigne, de la balle, nouvel, du nouvel, de l équipe, équipe',
        notWith: 'entretien d embauche, bac, brevet des collèges, grand oral, crèche parents, caution, clés, plateaux, coffret',
      },
      {
        says: 'avis sur, vos/tes remarques/commentaires/suggestions/impressions/réactions, votre avis, ton avis, vos avis, vos retours, tes retours, retours sur, retour sur le/la/les/l, retours, remarques sur, commentaires sur, votre regard sur, ton regard sur, point de vue sur, vos idées, tes idées, feedback, feedbacks, critique du/de, séance de critique, regards croisés, regard extérieur, test utilisateur, tests utilisateur, tests utilisateurs, test utilisateurs, tests d usage, test d usage, panel utilisateurs, co-développement, codéveloppement, codev, analyse de pratique, analyse de pratiques, groupe de pairs, intervision, qu en pensez vous, besoin de votre avis, conseil sur, conseils sur',
        notBefore:
          'produits, de produits, de congés, clients, colis, marchandise, marchandises, investissement, emballages, de tva, sur investissement, à la normale, au bureau, au calme, d imposition, du personnel, du congé, de vacances',
        notAfter: 'droit de, sans, avant, bon, frais de, colis, étiquettes de, gestion des, aller',
        notWith: 'amazon, colis, fournisseur, évaluation annuelle, congés, imposition, google, tripadvisor, défectueux',
      },
      { says: 'démo, démos, démonstration, démonstrations', notWith: NO_DEMO, notAfter: 'cd, version, compte, matériel de', despite: TOPICS },
    ],
    things: 'clés',
    thingsAfar: 'répétition filage cr traiteur',
    errands: `${ROUTINES} ${VERBS} facture factures photo photos traiteur inscription inscriptions invitation invitations parking badge badges formulaire salle support supports slides diapos matériel clés loyer`,
  },

  help: {
    sayings: [
      {
        says: 'onboarding, intégration de/d <name>, intégration de/du/des nouveau/nouvelle/nouveaux/nouvelles/recrue/recrues/stagiaire/stagiaires/alternant/alternants/alternante/alternantes/apprentis/apprenti/apprentie/bénévoles/arrivants, intégration : <name>, intégration <name>, intégration <name> , intégration nouveau/nouvelle/nouveaux/nouvelles/nouvel/recrue/stagiaire/alternant/équipe, intégration de la nouvelle, intégration du nouveau, intégration des nouveaux/nouvelles, journée d intégration, semaine d intégration, parcours d intégration, point d intégration, réunion d intégration, prise de poste, prise de poste de, arrivée de/d <name>, arrivée d <name>, arrivée <name>, arrivée : <name>, arrivée du nouveau, arrivée de la nouvelle, arrivée des nouveaux, accueil nouveau/nouvelle/nouveaux/nouvelles/nouvel/stagiaire/stagiaires/alternant/alternante/alternants/apprenti/apprentie/apprentis/bénévoles/intérimaire/intérimaires/salarié/salariés/recrue/recrues/collègue, accueil de/d <name>, accueil de/d <capital>, arrivée de/d <capital>, intégration de/d <capital>, accueil de m/mme/monsieur/madame/mlle, accueil de/du/des nouveau/nouveaux/nouvelle/nouvelles/nouvel/stagiaire/stagiaires/alternants/alternant/recrues/recrue/intérimaires/apprentis/apprenti/bénévoles, accueil de la nouvelle, accueil de notre nouvelle/nouveau, accueil <name>, accueil : <name>, accueil sécurité nouveaux, journée d accueil, matinée d accueil, nouvel arrivant, nouveaux arrivants, nouvelle arrivante, nouvelles arrivantes, nouvelle/nouvelles recrue/recrues, nouveau/nouvelle/nouveaux/nouvelles/nouvel collègue/collègues/salarié/salariés/salariée/embauché/embauchés/embauchée/stagiaire/stagiaires/alternant/alternante/alternants/apprenti/apprentie/assistante/assistant/développeur/développeuse/infirmière/infirmier/comptable/bénévoles/bénévole/responsable/directeur/directrice/membre/membres, bienvenue à/au/aux, bienvenue <name>, bienvenue : <name>, bienvenue chez, bienvenue dans l équipe, rejoint l équipe, rejoint notre équipe, rejoignent l équipe, présentation ... à l équipe, présentation ... aux équipes, présentation nouvelle/nouveau/nouveaux/nouvelles/nouvel, présentation du nouveau, présentation de la nouvelle, présentation des nouveaux, rencontre avec l équipe, premiers jours de/d <name>',
        notBefore:
          'continue, api, api, des systèmes, vacances, eau, logicielle, téléphonique, périscolaire, patients, des patients, du public, des visiteurs, des familles, colis, visiteurs, de loisirs, livraison, tour, de fonds, train, étape, course, marathon, d eau, trail, bébé',
        notAfter:
          'centre d, heure d, salle d, hôtesse d, hôtesses d, point d, livret d, banque d, agent d, agents d, bureau d, page d, test d, famille d, terre d, tests d, pot d, poste de, ligne d, heure de, drink de',
        notWith: 'étudiants, lycéens, rentrée, tva, api, logiciel, élèves, parents, crèche, train, tgv, l1, wei, périscolaire, contrat, offre d emploi, livret, fiche de poste, annonce',
      },
      {
        says: 'kick-off, réunion/séance/point/atelier/journée/rdv de/du/d lancement/démarrage/cadrage, réunion de démarrage/lancement, réunion lancement/démarrage, lancement/démarrage du/de/d projet/chantier/mission/étude/travaux/groupe/programme, lancement/démarrage de la mission/phase, lancement/démarrage de l étude, lancement/démarrage des travaux, lancement/démarrage projet/chantier/mission/étude/travaux, lancement du groupe de travail, coup d envoi du/des/projet, coup d envoi de la/l, top départ projet/du',
        notAfter: 'pré, prépa, préparer, préparation, matinée',
        notWith: 'match, coupe du monde, ligue 1, ligue, foot, rugby, euro, finale, marathon, trail, soldes',
        notBefore: 'en côte, à froid, du vélo',
      },
      {
        says: 'passation, passations, passage de/du relais/témoin/flambeau/consignes/dossiers/compétences/connaissances, passage du relais, passage de relais, transmission de/des/du dossier/dossiers/savoirs/savoir/compétences/connaissances/comptes/portefeuille/clients/missions, transmission dossiers/portefeuille/comptes/clients, transmission du portefeuille, transmission entre, transfert de/des compétences/connaissances/dossiers/savoirs/portefeuille/clients/comptes/responsabilités, transfert compétences/dossiers/portefeuille, reprise du dossier/portefeuille/poste, reprise des dossiers, reprise du poste, remise des dossiers, tuilage, handover, binômage, relais avant congés/congé',
        notBefore: 'de pouvoir, de pouvoirs, de commandement, des clés, de clés, de marché, de service infirmier, équipe de nuit, équipe du matin, 7h, jour nuit, d examen, de consignes équipe',
        notAfter: 'cérémonie de, tour de, course de, boîte de',
        notWith: 'clés, chèque, équipe de nuit, équipe du matin, poste 3x8, 3x8, infirmière, infirmières, ide, bloc, ehpad, patients, course, 4x100',
      },
      {
        says: 'incident, incidents, panne, pannes, en panne, tombé en panne, hors service, hors-ligne, coupure/coupures internet/réseau/électricité/courant/téléphone/serveur/eau/électrique/wifi, coupure de/d courant/réseau/électricité/service/internet/eau/téléphone, interruption de service, dysfonctionnement, dysfonctionnements, anomalie bloquante, bug bloquant, bug critique, fuite de données, fuite d eau urgent, violation de données, cyberattaque, piratage, rançongiciel, rappel produit, rappel de lot, rappel de lots, avarie, réunion d urgence, réunion urgente, réunion de crise, cellule de crise, point de crise, point crise, gestion de crise, comité de crise, call de crise, appel de crise, situation de crise, war-room, urgence :, <start> urgence, site down, serveur down, serveur hs, serveur planté, site planté, tout est planté, ne marche plus, ne marche pas, marche plus, ne fonctionne plus, ne fonctionne pas, ne répond plus, ne démarre plus, est mort, est morte, est cassé, est cassée, est hs, est tombé, est tombée, serveur/site/réseau/imprimante/système/messagerie/wifi/vpn/caisse/logiciel/standard/ascenseur/badgeuse/chaudière/téléphonie ... hs/down/planté/plantée/mort/morte/cassé/cassée, a planté, a encore planté, plante encore, plante tout le temps, rame, plantage',
        notAfter: 'sans, zéro, exercice d, formulaire d, déclaration d, déclarer un, registre des, fiche, fiche d, en cas d, assurance, ticket, voiture, chambre, formation',
        notBefore: 'de paiement, de réveil, diplomatique, de parcours, de voiture, voyageurs, voyageur, voiture, de cœur, de lit, de réveil, vétérinaire, dentaire, chaudière contrat',
        notWith: 'exercice, simulation, assurance, sncf, ratp, banque, assistance, dépanneuse, formation, ski, dentiste, vétérinaire, urgences pédiatriques',
      },
      {
        says: 'escalade, escalades, escalader, escalade client, remontée client urgente',
        notAfter: 'mur d, salle d, voie d, club d, cours d, stage d, sortie, séance d, initiation, chaussons d, dés, sans, équipe d, soirée, anti, sac d, via, session',
        notBefore:
          'bloc, de bloc, en salle, initiation, enfants, en falaise, falaise, du conflit, des prix, militaire, des tarifs, club, outdoor, indoor, en plein air, midi, salle, entre, de, verbale, en famille, soir, jeudi, mardi',
        notWith: 'bloc, mur, grimpe, grimper, harnais, corde, baudrier, falaise, salle, club, kids, enfants, arkose, fontainebleau, ffme, via ferrata, ce, iran, ukraine',
      },
      {
        says: 'migration, migrations, migrer, migre, bascule, basculement, basculer, passage à/sur/vers/au teams/sharepoint/sap/office/outlook/windows/excel/nouvel/nouveau/nouvelle/cloud/s4/erp/logiciel, passage au cloud, passage au nouveau/nouvel, passage à la nouvelle version, passage sous, passage vers, changement de/d logiciel/outil/outils/système/erp/plateforme/crm/messagerie/prestataire/hébergeur/caisse/opérateur/progiciel, changement logiciel/outil/système/erp, déploiement du/de, déploiement nouveau/nouvelle/nouvel, déménagement du serveur/site/data, déménagement serveur/serveurs, transition vers',
        notAfter: 'oiseaux, droit des, politique de, flux, solde, pendulaire, sans, office des, service des, bureau des, secrétariat d état aux, office fédéral des',
        notBefore:
          'des oiseaux, oiseaux, des oies, d oiseaux, internationale, internationales, clandestine, du saumon, des grues, des papillons, forcée, forcées, d été, horaire, l heure, heure, à l heure, niveau, de niveau, animale, pendulaire, droite, à gauche, politique, piéton, piétons, à l acte, de fonds',
        notWith: 'oiseaux, oies, cigognes, asile, préfecture, titre de séjour, heure d été, heure d hiver, grues cendrées, réfugiés, ofpra, saumon, hirondelles, ofii, passage piéton',
      },
      {
        says: 'bloqué/bloquée/bloqués/bloquées sur/par/avec/avant/depuis/à/chez/dans, on est bloqué/bloqués/bloquées, je suis bloqué/bloquée, suis bloqué/bloquée, est bloqué, est bloquée, sont bloqués, reste bloqué, restent bloqués, projet/chantier/dossier/commande/équipe/livraison/permis/mise/déploiement/recette ... bloqué/bloquée/bloqués, bloqué/bloquée/bloqués :, point/points bloquant/bloquants, point de blocage, points de blocage, réunion de blocage, blocage sur/avec/au/aux/chez/du/de/projet/chantier/dossier/client/fournisseur/douane/douanes, blocages, <start> blocage, débloquer, déblocage, débloque, coincé/coincée/coincés/coincées sur/avec/par/chez/à, suis coincé/coincée, on coince, ça coince, coince sur, impasse sur, au point mort, à l arrêt :, dans l impasse, verrou sur, lever les blocages, lever les freins',
        notBefore:
          'embouteillages, les embouteillages, les bouchons, bouchons, le trafic, le train, l ascenseur, ascenseur, le métro, l agenda, agenda, perso, focus, lombaire, lombaires, du dos, dans le dos, la circulation, le tunnel, le rer, la neige, pour moi, carte, des prix, routier, épargne, participation, de participation, pel, la maison',
        notAfter:
          'agenda, créneau, temps, nez, dos, dates, date, évier, oreille, carte, colonne, porte, matinée, après midi, journée, semaine, plage, horaire, frein, jeudi, vendredi, lundi, mardi, mercredi',
        notWith:
          'bouchons, embouteillages, ne pas déranger, focus, plombier, ostéo, kiné, évier, wc, toilettes, orl, perso, agenda, autoroute, périph, épargne salariale, dentiste, médecin, docteur, coiffeur, école, crèche, gym, sport, piscine, rdv médical, rdv perso, congés, sncf, ratp, porte, ascenseur',
      },
      {
        says: 'à la recherche de, à la recherche d, <start> recherche, : recherche, on cherche, on recherche, nous cherchons, nous recherchons, je cherche, je recherche, cherche/cherchons/recherchons un/une/des/du/quelqu/bénévole/bénévoles/volontaires/volontaire/remplaçant/remplaçante/relecteur/relectrice/renfort/testeurs/traducteur/traductrice/chauffeur/témoins/stagiaire/aide, <start> cherche, <start> cherchons, appel à/aux volontaires/bénévoles/bonnes/renforts/aide/témoins, appel à l aide, bénévoles/volontaires/renfort/renforts recherchés/recherché/demandés/demandé/bienvenus, recherché :, besoin d aide, besoin d un coup, besoin de renfort/renforts/bras/volontaires/bénévoles/soutien/vous, besoin d un/d une volontaire/remplaçant/main/traducteur, coup de main, coups de main, donner un coup, un coup de pouce, main forte, qui peut/pourrait/sait/veut/connaît, quelqu un peut/pour/sait/connaît, peux tu m aider, pouvez vous m aider, pouvez vous aider, peut aider, aide pour/sur/urgente/demandée/bienvenue/svp/requise, aidez moi, aidez nous, à l aide, au secours, <start> aide <end>, renfort pour, renfort <end>',
        notBefore:
          'd emploi, emploi, d un emploi, appartement, d appartement, appart, de logement, logement, de stage, stage, de nounou, nounou, de baby sitter, de crèche, de voiture, de maison, et développement, développement, clinique, de fuite, fuite, google, scientifique, médicale, documentaire, bibliographique, fondamentale, appliquée, généalogique, au temps perdu, du temps perdu, de fonds, à domicile, sociale, ménagère, alimentaire, soignante, soignants, mémoire, maison, de place, parking, comité, sur le cancer, doctorale, opérationnelle, utilisateur, utilisateurs, en, aux devoirs, juridique, et sauvetage',
        notAfter: 'centre de, moteur de, institut de, équipe de, crédit impôt, laboratoire de, en, de la, direction de la, la, comité, ingénieur de, pôle, avis de, champ de',
        notWith: 'cir, crédit impôt, labo, laboratoire, cnrs, anr, r&d, chercheurs, pôle emploi, france travail, doctorants, caf',
      },
      {
        says: 'problème/problèmes/pb/pbs/souci/soucis avec/sur/de/d/au/aux/accès/connexion/imprimante/réseau/serveur/wifi/vpn/badge/badges/messagerie/mail/logiciel/facturation/paie, difficultés avec/sur, difficulté avec/sur, galère/galères avec/sur, <start> galère, galère :, je galère, on galère, ça plante, dépannage, dépanner, résolution du problème, résoudre le problème, débogage, débugger, débug, perdu l accès, plus accès à, plus d accès',
        notBefore: 'de santé, de dos, de maths, de mathématiques, de voisinage, de sommeil, d audition, de vue, ouvert, social, de peau, dentaire, de géométrie, de poids',
        notAfter: 'sans, pas de, exercice',
        despite: 'portal',
        notWith: 'voiture, adac, remorquage, plombier, dépanneuse, maths, chaudière, couple',
      },
    ],
    things: 'exercice simulation livret statistiques',
    thingsAfar: 'répétition filage',
    errands:
      'commander acheter réserver imprimer cr compte-rendu répétition préparer préparation invitation invitations facture formulaire exercice simulation livret formation organisation réservation billets',
  },

  introduction: {
    nouns: 'mise en relation, mises en relation, mise en contact, mises en contact, faire connaissance, faire les présentations, entremise',
    surely:
      'mise en relation, mise en contact, faire se rencontrer, vous faire se rencontrer, que vous vous rencontriez, pour que vous fassiez connaissance, vous mettre en relation, vous mettre en contact, vous présenter l un à l autre',
    doubtful: 'présenter, présentation, présentations, prise de contact, premier contact, rencontre, introduction, connexion',
    tells:
      'te mets en relation avec, te mettre en relation avec, vous mets en relation avec, vous mettre en relation avec, te mets en contact avec, vous mets en contact avec, je te présente, je vous présente, te présenter, vous présenter, pour te présenter, pour vous présenter, t présenter, que tu rencontres, que vous rencontriez, te faire rencontrer, vous faire rencontrer, te faire connaître, à te faire rencontrer',
    besides: 'rapide, brève, petite, appel, échange, par mail, visio, première, mutuelle, croisée, call, déjeuner, café, informelle',
    leads: 'entre, de, avec, du, d, pour, le, la',
    topicLeads: 'a, au, aux, a la, a l',
    verbs:
      'je vous présente, je te présente, vous présenter, te présenter, présente, présenter, vous mettre en relation, vous mets en relation, te mettre en relation avec, te mets en relation avec, vous mets en contact, te mets en contact avec, vous mettre en contact, mettre en relation, mettre en contact, met en relation, faire connaître',
    presents: 'voici, je te présente, je vous présente, c est, rencontre, voilà, te présenter, vous présenter',
    newcomers: 'nouveau, nouvelle, nouvel, nouveaux',
    joins: 'et, avec, a, rencontre, voici',
    pronouns: 'vous deux, tous les deux, toutes les deux, à',
  },

  occasions: {
    absence:
      'jour férié, congé, congés, congés payés, absent, absente, hors du bureau, rtt, arrêt maladie, temps de concentration, créneau focus, pas de réunion, pas de réunions, sans réunion, sans réunions',
    aboutAbsence: 'planning, planification, point, réunion, demande, demandes, politique, passation, remplacement, remplacements, retour, déjeuner, dîner, gâteau, fête, pot, appel, calendrier',
    away: 'congé, congés, en congé, en congés, absent, absente, vacances, hors du bureau, arrêt maladie',
    hold: 'à confirmer, date à retenir, réservez la date, provisoire, sous réserve',
    cancelled: 'annulé, annulée',
    breaks: 'déjeuner, pause, pause déjeuner, pause café',
    blocks: 'bloqué, créneau bloqué, trajet, déplacement, préparation, prépa, concentration, pas de réunion, pas de réunions, ne pas déranger, ne pas réserver, notes de frais',
    social: 'déjeuner, petit déjeuner, dîner, café, apéro, apéritif, aperitivo, goûter, galette, gâteau, repas, pique nique, pot de, fête, resto, restaurant, noël',
    socialWork: 'planification, préparation, réunion, atelier, formation, présentation, comité, stratégie, organisation',
  },

  links: 'le la les l un une au aux à d dans sur avec et ou par chez en mon ma mes notre nos votre vos ton ta tes sa son ses leur leurs ce cette ces',
  aboutLinks: 'de du des pour',
  fillers:
    'aujourdhui demain lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre matin midi soir svp stp reporté confirmé urgent visio distanciel présentiel nouveau nouvelle',
  notTypos:
    'rétrospectif migrations migrateur lancements passion passations bloquer présentateur dépanneur soutenant anniversaires bocage brandis concret contrats décence démence dépense dépenses détente embrayage celebrite incisent lectorat otages palmarès panification planage plage rebours recours récif sergent serment sarment souvenance toilage verdissage revirement retirement écalade remontes allocations location locations sorties',
};
