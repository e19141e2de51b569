/** Français : ce que l’on a fait soi-même, avec du recul. */
import type { insights as english } from '../en/insights.ts';
import type { Told } from '../say.ts';

export const insights: Told<typeof english> = {
  'insights.title': 'Avec du recul',
  'insights.intro': 'Seulement ce que vous avez fait vous-même, dans votre propre calendrier. Personne d’autre n’est mesuré, et personne d’autre ne le voit.',
  'insights.reading': 'Lecture de vos chiffres',
  'insights.failed': 'Vos chiffres n’ont pas pu être lus.',
  'insights.empty': 'Rien à regarder pour l’instant',
  'insights.emptySays': 'Dès que vous aurez terminé un premier suivi ou noté une promesse, cette page montrera comment cela se passe, semaine après semaine.',
  'insights.toQueue': 'Ouvrir votre liste',
  'insights.week': 'Semaine du',
  'insights.month': 'Mois',
  'insights.soFar': '{period}, à ce jour',

  'insights.done': 'Remerciements et comptes rendus',
  'insights.doneBoth': 'Ces 4 dernières semaines, vous avez remercié {people, plural, one {# personne} other {# personnes}} et écrit {recaps, plural, one {# compte rendu} other {# comptes rendus}}.',
  'insights.doneThanks': 'Ces 4 dernières semaines, vous avez remercié {people, plural, one {# personne} other {# personnes}}.',
  'insights.doneRecaps': 'Ces 4 dernières semaines, vous avez écrit {recaps, plural, one {# compte rendu} other {# comptes rendus}}.',
  'insights.doneNone': 'Ni remerciement ni compte rendu ces 4 dernières semaines.',
  'insights.doneHow': 'Les suivis que vous avez marqués comme faits, et ceux auxquels vous aviez répondu avant de venir ici.',
  'insights.thanks': 'Mercis',
  'insights.recaps': 'Comptes rendus',
  'insights.others': 'Autres',

  'insights.promises': 'Promesses tenues',
  'insights.promisesSay':
    'Depuis {month}, vous avez noté {made, plural, one {# promesse} other {# promesses}} et en avez tenu {kept}. {open, plural, =0 {Aucune n’est ouverte} one {# est ouverte} other {# sont ouvertes}} à présent.',
  'insights.promisesNone': 'Vous n’avez noté aucune promesse depuis {month}.',
  'insights.promisesHow': 'Chacune compte dans le mois où vous l’avez faite. « Plus tard » veut dire après son jour, ou après en avoir reçu un autre.',
  'insights.kept': 'Tenues',
  'insights.keptLater': 'Plus tard',
  'insights.missed': 'Manquées',
  'insights.open': 'Ouvertes',

  'insights.pace': 'Délai de suivi',
  'insights.paceSays': 'La moitié de vos suivis ont pris {time} ou moins.',
  'insights.paceFew': 'Moins de 3 suivis ont été faits depuis {month} : trop peu pour dire un délai habituel.',
  'insights.paceHow': 'Depuis la fin de la réunion, ou depuis que le suivi est apparu. Les prises de nouvelles ne comptent pas : elles attendent que cela vous convienne.',
  'insights.time': 'Délai habituel',
  'insights.followUps': 'Suivis',
  'insights.tooFew': 'trop peu',

  'insights.quiet': 'Silences, et retours',
  'insights.quietOnly': 'Le silence s’est installé avec {quiet, plural, one {# personne} other {# personnes}} depuis {month}.',
  'insights.quietSome': 'Le silence s’est installé avec {quiet, plural, one {# personne} other {# personnes}} depuis {month} ; vous êtes de nouveau en contact avec {back} d’entre elles.',
  'insights.quietBack': 'Le silence s’est installé avec {quiet, plural, one {# personne} other {# personnes}} depuis {month}, et vous êtes de nouveau en contact.',
  'insights.quietNone': 'Le silence ne s’est installé avec personne que votre liste garde à l’esprit depuis {month}.',
  'insights.quietHow': 'Les personnes avec qui votre intervalle habituel était dépassé, pour autant que votre liste l’ait dit ; chacune dans le mois où il l’a été.',
  'insights.back': 'De nouveau en contact',
  'insights.still': 'Encore en silence',
};
