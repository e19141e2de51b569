/** Spanish, with "tú". */
import type { meeting as english } from '../en/meeting.ts';
import type { Told } from '../say.ts';

export const meeting: Told<typeof english> = {
  'brief.reading': 'Leyendo lo que conviene saber para esta reunión',
  'brief.failed': 'No se ha podido leer esta reunión.',
  'brief.before': '{when}, hasta las {end}',
  'brief.during': 'ahora, hasta las {end}',
  'brief.after': 'terminó {when}',
  'brief.allDay': 'Todo el día',
  'brief.cancelled': 'Esta reunión se ha cancelado.',
  'brief.people': 'Quién viene',
  'brief.invited': 'Quién estaba invitado',
  'brief.nobody': 'No viene nadie más.',
  'brief.new': 'Primera vez',
  'brief.more': '{count, plural, one {Y una persona más.} other {Y # más.}}',
  'brief.all': '{count, plural, other {Mostrar los #}}',
  'brief.prepare': 'Para preparar',
  'brief.followUps': 'De esta reunión',
  'brief.nothingToFollow': 'Por ahora no hay nada que hacer. Lo que surja se añadirá aquí solo.',
  'brief.open': 'Pendiente con quienes vienen',
  'brief.nothingOpen': 'No hay nada pendiente con ellos.',
  'brief.queue': 'Toda tu lista',
  'brief.private': 'Esta reunión es privada',
  'brief.privateSays': 'Followthrough no muestra nada de las reuniones privadas ni sugiere nada sobre ellas.',
  'brief.notRead': 'Esta reunión aún no está en tu calendario',
  'brief.notReadSays': 'Tu calendario, tal como se leyó la última vez, no la tiene. Si la invitación es reciente, vuelve a leerlo; una llamada sin invitación sigue sin conocerse.',
  'brief.readNow': 'Leer el calendario ahora',
  'brief.noMeeting': 'Esto va en una reunión de Teams',
  'brief.noMeetingSays': 'Abre una reunión en Teams, elige «Agregar una aplicación» (+) y después Followthrough: verás quién viene y qué tienes pendiente con ellos.',
  'configure.title': 'Followthrough en esta reunión',
  'configure.says': '«Guardar» añade una página en la que cada persona que usa Followthrough ve su propia preparación, sus notas y sus pendientes, y nadie los de los demás.',
};
