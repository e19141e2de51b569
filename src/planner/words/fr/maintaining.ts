/** French, with "vous": the rules of strategies 8 to 14. */
import type { RuleWords } from '../rule-words.ts';

export const FR_MAINTAINING: Readonly<Record<string, RuleWords>> = {
  'gone-quiet': {
    summary: 'Vous n’avez plus de contact avec quelqu’un à votre rythme habituel, et rien n’est prévu.',
    rationale: 'Les relations s’effacent dans le silence. Le calendrier le remarque avant vous.',
    basis: [
      'L’écart médian entre vos propres réunions et messages, fois 1,5 ; pour un cercle sans rythme, sa cadence habituelle (Ferrazzi).',
      'Liu et al. : qu’on prenne de leurs nouvelles fait plus plaisir aux gens qu’on ne le croit.',
    ],
    messages: {
      rhythm: 'Vous et {person} êtes d’habitude en contact {rhythmGap} ; la dernière fois{unseen, select, yes {, d’après votre calendrier} other {}} : {lastAt}. Prendre des nouvelles ?',
      circle:
        '{person} est dans votre {circle, select, inner {cercle proche} active {cercle actif} other {réseau}} ; votre dernier contact{unseen, select, yes {, d’après votre calendrier} other {}} : {lastAt}. Prendre des nouvelles ?',
    },
    silences: {
      neverInTouch: 'Vous n’avez pas encore été en contact, d’après votre calendrier.',
      noRhythm: 'Il y a moins de trois contacts pour en tirer un rythme, et aucun cercle n’est choisi.',
      tooLong: 'Votre écart habituel est si long qu’une année de silence vient d’abord.',
    },
  },
  introduced: {
    summary: 'Quelqu’un vous a présenté une personne, et vous l’avez rencontrée.',
    rationale: 'Qui met des gens en relation leur prête son nom, et apprend rarement ce qu’il en est sorti.',
    basis: [
      'On remercie d’habitude dans la journée la personne qui a fait la présentation ; le mot après deux semaines est notre hypothèse.',
      'Une mise en relation est un service : on en remercie l’auteur, et on lui dit comment cela s’est passé.',
    ],
    messages: {
      met: '{introducer} vous a présenté {people}, et vous vous êtes vus {metAt}. Remercier {introducer} ?',
      outcome: '{introducer} vous a présenté {people} ; vous vous êtes vus {metAt}. Dire à {introducer} ce qu’il en est sorti ?',
    },
    silences: {
      noCue: 'L’objet ne mentionne aucune présentation, et vous n’en avez noté aucune.',
      series: 'Cela fait partie d’une série, et on n’est présenté qu’une fois.',
      tooMany: 'Plus de quatre personnes y sont : ce n’est pas une présentation.',
      mine: 'C’est vous qui l’avez organisé.',
      noThird: 'Aucune tierce personne ne vous a réunis.',
      notMe: 'D’autres y sont présentés les uns aux autres, pas vous.',
      alone: 'Personne n’était là, sauf la personne qui vous a présenté.',
      knownBefore: 'Vous vous étiez déjà rencontrés.',
    },
  },
  'promise-due': {
    summary: 'Quelque chose que vous avez promis est dû dans un jour ouvré, ou en retard.',
    rationale: 'Rompre une promesse coûte bien plus que la dépasser ne rapporte. Celle qu’on reporte à temps n’est pas rompue.',
    basis: [
      'Un jour ouvré avant : notre hypothèse, assez pour tenir parole ou dire qu’il vous faut plus de temps.',
      'Gneezy et Epley : tenir une promesse est bien mieux perçu que la rompre, et la dépasser à peine mieux que la tenir.',
    ],
    messages: {
      due: 'Vous avez promis{whom, select, someone { à {people}} other {}} : « {promise} ». C’est à faire {dueAt}. Le faire maintenant, ou dire tôt qu’il vous faut plus de temps ?',
      overdue: 'Vous avez promis{whom, select, someone { à {people}} other {}} : « {promise} ». C’était à faire {dueAt}. Le faire maintenant, ou donner une nouvelle date ?',
    },
    silences: {
      noDate: 'Elle n’a pas de date. Elle reste dans la liste des promesses et se signale dès que vous lui en donnez une.',
      kept: 'Vous avez dit que vous l’aviez tenue.',
      missed: 'Vous avez dit que vous l’aviez manquée.',
    },
  },
  'how-did-it-go': {
    summary: 'Quelque chose qui attendait quelqu’un, d’après votre note ou une réunion de préparation, a eu lieu la semaine dernière.',
    rationale: 'Beaucoup souhaitent bonne chance avant. Peu demandent après, quand il y a quelque chose à raconter.',
    basis: ['Dès le lendemain matin, pendant une semaine : notre hypothèse.', 'Liu et al. : qu’on prenne de leurs nouvelles fait plus plaisir aux gens qu’on ne le croit.'],
    messages: {
      noted: 'Vous avez noté sur {people} : « {note} ». C’était {dayAt}. Demander comment cela s’est passé ?',
      hard: 'Vous avez noté sur {people} : « {note} ». C’était {dayAt}. Demander comment cela va ?',
      prepared: '{meetingTitle} préparait quelque chose de {people}, prévu {dayAt}. Demander comment cela s’est passé ?',
    },
    silences: {
      noCue: 'Cela ne mentionne rien qui attendait quelqu’un.',
      mine: 'C’est à vous, pas à eux.',
      calledOff: 'Il est dit que c’est reporté ou n’a pas eu lieu.',
      noDay: 'Cela ne donne aucun jour certain.',
      nobody: 'Cela ne nomme personne à qui demander.',
    },
  },
  'dormant-tie': {
    summary: 'Vous voyiez souvent quelqu’un, et n’avez plus eu de contact depuis plus d’un an.',
    rationale: 'Les anciens liens vous connaissent, et ont vécu depuis parmi d’autres gens. La plupart sont contents d’avoir de vos nouvelles.',
    basis: [
      'Un an de silence ; souvent veut dire six semaines de l’année d’avant, à peu près ce que demande un travail commun. Une personne par semaine, tirée au sort.',
      'Levin, Walter et Murnighan : les conseils de liens dormants étaient plus neufs que ceux des liens actuels, et aussi fiables.',
    ],
    messages: { silent: 'Vous et {person} vous voyiez souvent ; votre dernier contact{unseen, select, yes {, d’après votre calendrier} other {}} : {lastAt}. Reprendre contact ?' },
    silences: {
      neverInTouch: 'Vous n’avez pas encore été en contact, d’après votre calendrier.',
      seldom: 'Vous ne vous voyiez pas souvent avant de vous perdre de vue.',
      tooLong: 'C’est trop ancien.',
    },
  },
  'no-reply': {
    summary: 'Vous avez demandé quelque chose à quelqu’un, et aucune réponse n’est venue, par aucun canal.',
    rationale: 'Une question se perd vite. Une relance amicale la ramène ; la deuxième est la dernière, car le silence est aussi une réponse.',
    basis: ['Trois jours ouvrés, puis sept autres, puis plus rien : notre hypothèse de ce qui est patient et encore utile.', 'Qui demande peut redemander, gentiment, et pas indéfiniment.'],
    messages: {
      first:
        'Vous avez posé une question à {people} {askedAt}, et aucune réponse n’est venue{seen, select, mail {, d’après votre messagerie} chat {, d’après vos conversations} other {}}. Relancer gentiment ?',
      second:
        'Ce que vous avez demandé à {people} {askedAt} est toujours sans réponse{seen, select, mail {, d’après votre messagerie} chat {, d’après vos conversations} other {}}. Relancer une deuxième et dernière fois ?',
    },
    silences: {
      answered: 'Il y a eu un signe de leur part depuis votre question.',
      stopped: 'Vous avez relancé deux fois, ou il y a longtemps : on en reste là.',
    },
  },
  'series-losing-someone': {
    summary: 'Quelqu’un a décliné une de vos séries, ou n’y a pas répondu, trois fois de suite.',
    rationale: 'L’heure ne convient peut-être pas, ou le sujet. Demander franchement vous épargne à tous deux les prochaines.',
    basis: [
      'Trois fois de suite, en quatre mois : notre hypothèse d’une habitude.',
      'Une invitation permanente respecte le temps de l’autre en demandant de temps en temps si elle convient toujours.',
    ],
    messages: {
      declined: '{people} a décliné {title} {times, plural, one {la dernière fois} other {les # dernières fois}}. Proposer de s’en passer, de raccourcir ou de déplacer ?',
      unanswered: '{people} n’a pas répondu à {title} {times, plural, one {la dernière fois} other {les # dernières fois}}. Proposer de s’en passer, de raccourcir ou de déplacer ?',
      mixed: '{people} a décliné {title}, ou n’a pas répondu, {times, plural, one {la dernière fois} other {les # dernières fois}}. Proposer de s’en passer, de raccourcir ou de déplacer ?',
    },
    silences: {
      tooFew: 'Trop peu de ses occurrences ont eu lieu récemment.',
      everyoneComes: 'Personne n’a décliné, ou laissé sans réponse, autant de fois de suite.',
    },
  },
  'reply-owed': {
    summary: 'Quelqu’un vous a demandé quelque chose, et vous n’avez répondu par aucun canal.',
    rationale: 'Une réponse montre que vous avez écouté, même courte, qui dit quand viendra la suite.',
    basis: [
      'Deux jours ouvrés, un seul pour le cercle proche ; cela se voit dès le lendemain matin, pendant quatre semaines.',
      'Huang et al. : on aime ceux qui répondent, et qui questionnent à leur tour.',
    ],
    messages: {
      asked: '{person} vous a posé une question {askedAt}, et vous n’avez pas répondu{seen, select, mail {, d’après votre messagerie} chat {, d’après vos conversations} other {}}. Répondre ?',
    },
    silences: {
      answered: 'Vous avez repris contact depuis la question.',
      goneOn: 'Le dernier message ne demande rien.',
      stranger: 'Vous n’aviez ni rencontré cette personne ni échangé avec elle.',
    },
  },
  'proposed-new-time': {
    summary: 'Quelqu’un a proposé une autre heure pour une de vos réunions, et rien n’en est encore sorti.',
    rationale: 'Cette personne veut y être. Tant que vous ne répondez pas, les deux créneaux sont bloqués chez elle.',
    basis: ['Un jour ouvré, et avant la réunion : notre hypothèse.', 'Une proposition mérite une réponse, quelle qu’elle soit.'],
    messages: {
      one: '{people} préférerait {title} {newAt} ; pour l’instant, c’est {startsAt}. Accepter, ou proposer une autre heure ?',
      several: 'D’autres heures sont proposées pour {title}, par {people} ; pour l’instant, c’est {startsAt}. En accepter une, ou en proposer une autre ?',
    },
    silences: {
      theirs: 'Ce n’est pas vous qui organisez la réunion.',
      standsThen: 'La réunion est déjà à l’heure proposée.',
      moved: 'Vous avez déplacé la réunion depuis.',
    },
  },
  'criticism-open': {
    summary: 'Quelqu’un vous a fait une critique ou un retour, et vous n’avez pas encore répondu.',
    rationale: 'Dire ce qui ne va pas est un risque. Une réponse qui ne se défend pas rend probable qu’on vous le redise.',
    basis: ['Pas avant une heure, que la première piqûre passe, et dans les 48 heures : notre hypothèse.', 'D’un retour on remercie et on se saisit ; on n’en débat pas.'],
    messages: {
      open: '{people} vous a dit {heardAt} : « {feedback} ». Remercier, et dire ce que vous en retenez ?',
      noWords: '{people} vous a fait un retour {heardAt}. Remercier, et dire ce que vous en retenez ?',
    },
    silences: {
      acknowledged: 'Vous y avez répondu.',
    },
  },
  'loop-unclosed': {
    summary: 'Il y a un mois, vous avez remercié quelqu’un pour un retour, et cette personne ignore ce qui a changé.',
    rationale: 'Cela ne finit jamais sur « bien reçu ». Qui apprend que ses mots ont changé quelque chose parlera encore.',
    basis: ['Trente jours pour changer quelque chose : notre hypothèse.', 'Un retour dont on voit qu’il change quelque chose continue de venir.'],
    messages: {
      untold: 'Vous avez remercié {people} {thankedAt} pour ces mots : « {feedback} ». Dire ce qui a changé depuis ?',
      noWords: 'Vous avez remercié {people} {thankedAt} pour un retour. Dire ce qui a changé depuis ?',
    },
    silences: {
      unacknowledged: 'Vous n’y avez pas encore répondu : cela vient d’abord.',
      told: 'Vous avez dit ce qui a changé.',
    },
  },
  'gratitude-review': {
    summary: 'Quelqu’un s’est libéré pour vous, ou vous a répondu, trois fois en trois mois, et vous ne l’avez pas remercié.',
    rationale: 'Ce qu’on fait pour vous encore et encore va vite de soi. Un merci pour le tout dit que vous l’avez vu.',
    basis: [
      'Trois fois en quatre-vingt-dix jours, et une fois par trimestre et par personne : notre hypothèse. Les collègues vus plusieurs fois par semaine sont laissés de côté.',
      'Kumar et Epley : on sous-estime combien un merci fait plaisir, même tardif.',
    ],
    messages: {
      came: '{person} s’est libéré pour {count} réunions à votre appel, la dernière {lastAt}, et aucun merci n’est parti d’ici. Remercier pour le tout ?',
      answered: '{person} a répondu à {count} de vos questions, la dernière {lastAt}, et aucun merci n’est parti d’ici. Remercier pour le tout ?',
    },
    silences: {
      few: 'Cette personne ne s’est pas libérée pour vous, ou ne vous a pas répondu, assez souvent ces derniers temps.',
      everyday: 'Vous voyez ce collègue plusieurs fois par semaine : les remerciements y ont leur place.',
      thanked: 'Vous l’avez remercié il y a peu.',
    },
  },
};
