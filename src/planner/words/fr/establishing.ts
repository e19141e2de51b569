/** French, with "vous": the rules of strategies 1 to 7. */
import type { RuleWords } from '../rule-words.ts';

export const FR_ESTABLISHING: Readonly<Record<string, RuleWords>> = {
  'their-milestone': {
    summary: 'Quelqu’un d’autre a franchi une étape importante, et vous y étiez.',
    rationale: 'Une chose précise qui était réussie, dite par quelqu’un qui l’a vue, vaut mieux que des applaudissements dans la salle.',
    basis: [
      'Le matin du jour ouvré suivant, et au plus une fois par semaine à la même personne : c’est notre hypothèse.',
      'Boothby et Bohns : on sous-estime combien un compliment fait plaisir à qui le reçoit.',
    ],
    messages: { ended: '{organizer} avait {title} {heldAt}, et vous y étiez. Dire une chose qui était réussie ?' },
    silences: {
      mine: 'C’est vous qui l’avez organisé.',
      noMilestone: 'L’objet ne mentionne aucune étape importante.',
      nobodyCalled: 'Le calendrier ne dit pas qui l’a organisé.',
    },
  },
  'recap-owed': {
    summary: 'Une réunion que vous avez organisée pour au moins deux autres personnes est terminée, et aucun compte rendu n’est parti.',
    rationale: 'Ce qui a été décidé se retient d’autant de façons qu’il y avait de monde. Quelques lignes le jour même n’en font qu’une.',
    basis: ['Un compte rendu se fait le jour même, au plus tard dans les 24 heures.', 'Qui réunit du monde fait circuler ce qui en est sorti : décisions, responsables et dates, questions ouvertes.'],
    messages: { ended: 'Vous avez organisé {title} {endedAt}, avec {people}. Envoyer un court compte rendu ?' },
    silences: {
      theirs: 'Ce n’est pas vous qui l’avez organisé.',
      tooFew: 'Moins de deux autres personnes étaient là : un compte rendu est pour un groupe.',
      tooShort: 'Cela a duré moins d’une demi-heure.',
      social: 'C’était un repas ou une fête, dont personne ne fait de compte rendu.',
    },
  },
  'thanks-owed': {
    summary: 'Vous avez rencontré quelqu’un pour la première fois, ou après longtemps, et ne l’avez pas remercié.',
    rationale: 'Les remerciements font plaisir et sont rares : ceux qui les écrivent sous-estiment leur effet.',
    basis: [
      'On remercie d’habitude dans la journée qui suit ; les remerciements tardifs jusqu’au 14e jour sont notre hypothèse.',
      'Kumar et Epley : on sous-estime combien un merci fait plaisir, même tardif.',
    ],
    messages: {
      first: 'Vous avez rencontré {people} pour la première fois {metAt}{unseen, select, yes {, et n’avez pas écrit depuis, d’après votre calendrier} other {}}. Dire merci ?',
      firstHere: 'Vous avez rencontré {people} {metAt}, une première dans ce calendrier{unseen, select, yes {, et n’avez pas écrit depuis, d’après votre calendrier} other {}}. Dire merci ?',
      late: 'Vous avez rencontré {people} pour la première fois {metAt}{unseen, select, yes {, et n’avez pas écrit depuis, d’après votre calendrier} other {}}. Un merci tardif fait encore plaisir.',
      lateHere:
        'Vous avez rencontré {people} {metAt}, une première dans ce calendrier{unseen, select, yes {, et n’avez pas écrit depuis, d’après votre calendrier} other {}}. Un merci tardif fait encore plaisir.',
      again:
        'Vous avez vu {people} {metAt}, après plus de {days, plural, one {# jour} other {# jours}}{unseen, select, yes {, et n’avez pas écrit depuis, d’après votre calendrier} other {}}. Dire merci ?',
      mixed:
        'Vous avez rencontré {firsts} pour la première fois {metAt}, et {again} après plus de {days, plural, one {# jour} other {# jours}}{unseen, select, yes {, et n’avez pas écrit depuis, d’après votre calendrier} other {}}. Dire merci ?',
      lateMixed:
        'Vous avez rencontré {firsts} pour la première fois {metAt}, et {again} après plus de {days, plural, one {# jour} other {# jours}}{unseen, select, yes {, et n’avez pas écrit depuis, d’après votre calendrier} other {}}. Un merci tardif fait encore plaisir.',
    },
    silences: {
      alone: 'Personne d’autre n’était là.',
      recap: 'Vous l’avez organisé pour plus de trois personnes : le compte rendu porte les remerciements.',
      nobodyCalled: 'Plus de trois personnes étaient là, et le calendrier ne dit pas qui les a réunies.',
      metLately: 'Vous vous étiez vus peu avant.',
      colleague: 'Vous vous connaissiez déjà, et c’était quelqu’un de la maison à qui vous n’aviez rien demandé.',
    },
  },
  'unanswered-invite': {
    summary: 'Une invitation commence dans moins de deux jours et vous n’y avez pas répondu.',
    rationale: 'Qui invite prévoit avec votre réponse, oui ou non.',
    basis: ['Deux jours avant : notre hypothèse du dernier moment utile.', 'Une invitation mérite une réponse avant de commencer.'],
    messages: { soon: '{organizer} vous invite : {title}, {startsAt}. Répondre ?' },
    silences: {
      mine: 'C’est vous qui l’organisez.',
      answered: 'Vous avez répondu, ou le calendrier ne dit pas qu’une réponse est attendue.',
      nobodyAsks: 'Le calendrier ne dit pas qui l’organise.',
      oncePerSeries: 'La prochaine de la série vaut pour toutes.',
    },
  },
  'no-agenda': {
    summary: 'Une réunion que vous organisez approche, et son invitation ne dit pas de quoi il s’agit.',
    rationale: 'Pour venir préparé, il faut savoir à quoi. Un lien de connexion n’est pas un ordre du jour.',
    basis: ['Un jour ouvré avant laisse le temps de se préparer ; c’est notre hypothèse.', 'Qui demande du temps aux autres dit pour quoi.'],
    messages: { near: 'Vous organisez {title}, {startsAt}, avec {people}, et l’invitation ne dit pas de quoi il s’agit. Ajouter un ordre du jour ?' },
    silences: {
      theirs: 'Ce n’est pas vous qui l’organisez.',
      tooShort: 'Cela dure moins d’une demi-heure.',
      tooFew: 'Personne ne vient de l’extérieur, et il y a moins de trois autres personnes.',
      hasAgenda: 'L’invitation dit de quoi il s’agit.',
      noBodies: 'Ce calendrier laisse de côté le texte des invitations : impossible de savoir.',
      oncePerSeries: 'La prochaine de la série vaut pour toutes.',
      social: 'C’est un repas ou une fête, qui n’a pas besoin d’ordre du jour.',
    },
  },
  'double-booked': {
    summary: 'Deux réunions que vous avez acceptées ou que vous organisez se chevauchent dans les deux prochains jours ouvrés.',
    rationale: 'Vous ne pouvez être qu’à l’une d’elles. Qui l’apprend tôt peut s’organiser sans vous.',
    basis: ['Deux jours ouvrés avant laissent à l’autre le temps de déplacer ; c’est notre hypothèse.', 'Décommandez tôt, et dites-le vous-même à la personne que vous ne pourrez pas voir.'],
    messages: {
      two: '{first, select, private {un rendez-vous privé} other {{firstTitle}}} et {second, select, private {un rendez-vous privé} other {{secondTitle}}} se chevauchent {startsAt}. Choisir, et prévenir l’autre tôt ?',
      several:
        '{first, select, private {un rendez-vous privé} other {{firstTitle}}}, {second, select, private {un rendez-vous privé} other {{secondTitle}}} et {more, plural, one {{third, select, private {un rendez-vous privé} other {{thirdTitle}}}} other {# autres}} se chevauchent {startsAt}. Choisir, et prévenir les autres tôt ?',
    },
    silences: {
      noClash: 'Rien d’autre que vous ayez accepté ou organisiez ne tombe au même moment.',
      toldOnce: 'C’est dit avec la première des réunions qui tombent à ce moment.',
    },
  },
  'short-notice-change': {
    summary: 'Vous avez annulé ou déplacé une de vos réunions moins d’un jour avant son début.',
    rationale: 'D’autres vous avaient gardé ce temps. Un mot d’excuse et une nouvelle date montrent que vous y avez pensé.',
    basis: ['Moins d’un jour, c’est court ; deux heures de travail, c’est vite : ce sont nos hypothèses.', 'Qui change un plan tard le dit en personne, et propose la suite.'],
    messages: {
      moved: 'Vous avez déplacé {title} avec {people} au dernier moment : prévu {wasAt}, c’est maintenant {newAt}. Envoyer un mot d’excuse ?',
      movedAway: 'Vous avez déplacé {title} avec {people} au dernier moment : prévu {wasAt}. Envoyer un mot d’excuse ?',
      replaced: 'Vous avez annulé {title} avec {people} au dernier moment : prévu {wasAt}, avec un nouveau rendez-vous {newAt}. Envoyer un mot d’excuse ?',
      cancelled: 'Vous avez annulé {title} avec {people} au dernier moment : prévu {wasAt}. Envoyer un mot d’excuse et proposer une nouvelle date ?',
    },
    silences: {
      inTime: 'Le changement a eu lieu un jour ou plus avant le début.',
      afterwards: 'Le changement a eu lieu une fois la réunion passée.',
      asItWas: 'Elle est de nouveau comme avant.',
      changedAgain: 'Elle a encore changé depuis : c’est cela qui est dit.',
      nobodyKnown: 'Le calendrier ne dit plus qui devait venir.',
    },
  },
  'advice-unasked': {
    summary: 'Vous avez montré un travail à quelques personnes, en revue ou en atelier, et pouvez encore leur demander conseil.',
    rationale: 'Celles et ceux qui étaient là ont des idées pour lesquelles la réunion manquait de temps. Une question précise les fait venir.',
    basis: [
      'Un jour ouvré après, tant que c’est frais : notre hypothèse, comme le fait d’en interroger deux au plus.',
      'Yoon et al. : à qui l’on demande conseil, on obtient un avis plus critique et plus utile qu’à qui l’on demande un retour.',
    ],
    messages: { ended: 'Vous avez tenu {title} {heldAt}, avec {others}. Demander conseil à {people} sur un point précis ?' },
    silences: {
      theirs: 'Ce n’est pas vous qui l’avez organisé.',
      noCue: 'L’objet ne mentionne ni revue, ni atelier, ni démo, ni rétrospective, ni planification, ni présentation.',
      tooFew: 'Moins de deux autres personnes étaient là.',
      tooMany: 'Plus de huit autres personnes étaient là.',
    },
  },
  'help-cue': {
    summary: 'Une réunion portait sur un sujet où l’on peut avoir besoin d’aide : une arrivée, une passation ou un incident.',
    rationale: 'Une aide concrète et facile à refuser est bienvenue. C’est la demander qui est difficile.',
    basis: ['Deux jours ouvrés après : notre hypothèse.', 'Dungan et al. : ceux qui soutiennent sous-estiment ce que cela représente.'],
    messages: {
      ended: 'Vous étiez à {title} {heldAt}. Proposer à {people} une chose précise qui aiderait ?',
      noted: 'Votre note sur {title} ({heldAt}) parle de quelque chose de difficile. Proposer à {people} une chose précise qui aiderait ?',
    },
    silences: {
      noCue: 'Ni l’objet ni une de vos notes ne mentionne un sujet où l’on a besoin d’aide.',
      mine: 'C’est vous qui l’avez organisé, et aucune de vos notes ne dit qui aider.',
      nobodyCalled: 'Le calendrier ne dit pas qui l’a organisé.',
      sameTitle: 'Elle revient sous ce titre, et seule une de vos notes dirait ce qui est nouveau.',
    },
  },
  prepare: {
    summary: 'Vous allez rencontrer quelqu’un pour la première fois.',
    rationale: 'Savoir qui est en face, et ce qui reste ouvert entre vous, permet de commencer par ce qui compte.',
    basis: ['Du jour ouvré précédent jusqu’à une heure avant : notre hypothèse.', 'Allen et al. : cinq à dix minutes de retard suffisent à coûter de la satisfaction et des idées.'],
    messages: {
      first:
        'Vous rencontrez {people} {here, select, yes {pour la première fois dans ce calendrier} other {pour la première fois}} {startsAt} : {title}.{tight, select, yes { Une autre de vos réunions se termine juste avant : il n’y a pas de pause.} other {}} Prendre quelques minutes pour vous préparer ?',
      known:
        'Vous rencontrez {people} {here, select, yes {pour la première fois dans ce calendrier} other {pour la première fois}} {startsAt} : {title}, et vous avez {promises, plural, one {une promesse} other {# promesses}} à tenir.{tight, select, yes { Une autre de vos réunions se termine juste avant : il n’y a pas de pause.} other {}} Prendre quelques minutes pour vous préparer ?',
    },
    silences: {
      begun: 'Cela a commencé.',
      unanswered: 'Vous n’avez pas encore dit si vous viendrez.',
      alone: 'Personne d’autre ne vient.',
      metBefore: 'Vous avez déjà rencontré tous ceux qui viennent.',
    },
  },
};
