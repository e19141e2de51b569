/** French, with "vous": what the draft checks say. */
import type { Sentences } from './tell.ts';

export const fr: Sentences = {
  'empty-greeting.gap': '« {gap} » reste à remplir.',
  'empty-greeting.nobody': 'Il manque un nom dans la salutation.',
  'private-detail': '« {word} » vient d’une réunion privée. Gardez-le pour la prochaine.',
  'absent-person': 'Enverriez-vous cela avec {person} en copie ?',
  defensive: 'Cela commence par une défense. Dites d’abord ce que vous en retenez.',
  'praise-with-request': 'À côté d’une demande, un compliment semble en être le prix. Faites votre demande dans un message à part.',
  'too-vague.thanks': 'Vous pourriez écrire cela à n’importe qui. Dites la chose précise qui vous est restée.',
  'too-vague.praise': 'Vous pourriez écrire cela à n’importe qui. Dites la chose précise qui était bien.',
  'no-owner-or-date.owner': 'Personne ne sait qui s’en charge.',
  'no-owner-or-date.date': 'Personne ne sait pour quand.',
  'no-owner-or-date.both': 'Personne ne sait qui s’en charge, ni pour quand.',
  'unanswered-question': 'On vous a demandé : « {question} » Il manque encore une réponse, ou le jour où elle viendra.',
  'their-hours.away': '{person} n’est pas là. Faites-le arriver à son retour, ou dites que rien ne presse.',
  'their-hours.off': 'Pour {person}, il est {clock}. Faites-le arriver au début de sa prochaine journée de travail, à 08:30, ou dites que rien ne presse.',
  'too-long': '{count} mots. Un message de 75 à 100 se lit tout de suite ; ce qui suit à partir d’ici peut être retiré.',
};
