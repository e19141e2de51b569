/** French, with "vous". */
import type { meeting as english } from '../en/meeting.ts';
import type { Told } from '../say.ts';

export const meeting: Told<typeof english> = {
  'brief.reading': 'Lecture de ce qu’il y a à savoir pour cette réunion',
  'brief.failed': 'Cette réunion n’a pas pu être lue.',
  'brief.before': '{when}, jusqu’à {end}',
  'brief.during': 'maintenant, jusqu’à {end}',
  'brief.after': 'terminée {when}',
  'brief.allDay': 'Toute la journée',
  'brief.cancelled': 'Cette réunion a été annulée.',
  'brief.people': 'Qui vient',
  'brief.invited': 'Qui était invité',
  'brief.nobody': 'Personne d’autre ne vient.',
  'brief.new': 'Première rencontre',
  'brief.more': '{count, plural, one {Et une autre personne.} other {Et # autres.}}',
  'brief.all': '{count, plural, other {Afficher les #}}',
  'brief.prepare': 'À préparer',
  'brief.followUps': 'Après cette réunion',
  'brief.nothingToFollow': 'Rien à faire pour le moment. Ce qui survient s’ajoute ici tout seul.',
  'brief.open': 'En cours avec ceux qui viennent',
  'brief.nothingOpen': 'Rien n’est en cours avec eux.',
  'brief.queue': 'Toute votre liste',
  'brief.private': 'Cette réunion est privée',
  'brief.privateSays': 'Followthrough ne montre rien des réunions privées et ne suggère rien à leur sujet.',
  'brief.notRead': 'Cette réunion n’est pas encore dans votre calendrier',
  'brief.notReadSays': 'Votre calendrier, tel qu’il a été lu la dernière fois, ne la contient pas. Si l’invitation est récente, relisez-le ; un appel sans invitation reste inconnu.',
  'brief.readNow': 'Lire le calendrier maintenant',
  'brief.noMeeting': 'Cette page se place dans une réunion Teams',
  'brief.noMeetingSays': 'Ouvrez une réunion dans Teams, choisissez « Ajouter une application » (+), puis Followthrough : vous voyez qui vient et ce qui est en cours avec eux.',
  'configure.title': 'Followthrough dans cette réunion',
  'configure.says': '« Enregistrer » ajoute une page où chaque personne qui utilise Followthrough voit sa propre préparation, ses notes et ses suites à donner, et jamais celles des autres.',
};
