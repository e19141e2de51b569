/** Spanish, with "tú": what the draft checks say. */
import type { Sentences } from './tell.ts';

export const es: Sentences = {
  'empty-greeting.gap': 'Falta completar «{gap}».',
  'empty-greeting.nobody': 'En el saludo falta el nombre.',
  'private-detail': '«{word}» viene de una reunión privada. Déjalo para la próxima.',
  'absent-person': '¿Enviarías esto con {person} en copia?',
  defensive: 'Esto empieza con una defensa. Di primero con qué te quedas.',
  'praise-with-request': 'Junto a una petición, un elogio parece su precio. Haz la petición en un mensaje aparte.',
  'too-vague.thanks': 'Esto podrías escribírselo a cualquiera. Di esa cosa concreta que se te quedó grabada.',
  'too-vague.praise': 'Esto podrías escribírselo a cualquiera. Di esa cosa concreta que estuvo bien.',
  'no-owner-or-date.owner': 'Nadie sabe quién lo hace.',
  'no-owner-or-date.date': 'Nadie sabe para cuándo.',
  'no-owner-or-date.both': 'Nadie sabe quién lo hace ni para cuándo.',
  'unanswered-question': 'Te preguntaron: «{question}» Aún falta una respuesta, o el día en que llegará.',
  'their-hours.away': '{person} está fuera. Haz que llegue a su vuelta, o di que no hay prisa.',
  'their-hours.off': 'Llegaría a las {clock}, hora de {person}. Haz que llegue al empezar su próxima jornada, a las 08:30, o di que no hay prisa.',
  'too-long': '{count} palabras. Un mensaje de 75 a 100 se lee enseguida; lo que viene a partir de aquí se puede quitar.',
};
