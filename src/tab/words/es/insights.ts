/** Español: lo que uno mismo ha hecho, mirando atrás. */
import type { insights as english } from '../en/insights.ts';
import type { Told } from '../say.ts';

export const insights: Told<typeof english> = {
  'insights.title': 'Mirando atrás',
  'insights.intro': 'Solo lo que has hecho tú, en tu propio calendario. No se mide a nadie más, y nadie más lo ve.',
  'insights.reading': 'Leyendo tus cifras',
  'insights.failed': 'No se han podido leer tus cifras.',
  'insights.empty': 'Todavía no hay nada que mirar',
  'insights.emptySays': 'Cuando hayas hecho un primer seguimiento o anotado una promesa, esta página mostrará cómo va, semana a semana.',
  'insights.toQueue': 'Abrir tu lista',
  'insights.week': 'Semana del',
  'insights.month': 'Mes',
  'insights.soFar': '{period}, hasta hoy',

  'insights.done': 'Agradecimientos y resúmenes',
  'insights.doneBoth': 'En las últimas 4 semanas diste las gracias a {people, plural, one {# persona} other {# personas}} y escribiste {recaps, plural, one {# resumen} other {# resúmenes}}.',
  'insights.doneThanks': 'En las últimas 4 semanas diste las gracias a {people, plural, one {# persona} other {# personas}}.',
  'insights.doneRecaps': 'En las últimas 4 semanas escribiste {recaps, plural, one {# resumen} other {# resúmenes}}.',
  'insights.doneNone': 'No hubo agradecimientos ni resúmenes en las últimas 4 semanas.',
  'insights.doneHow': 'Los seguimientos que marcaste como hechos, y los que ya habías respondido antes de venir aquí.',
  'insights.thanks': 'Gracias',
  'insights.recaps': 'Resúmenes',
  'insights.others': 'Otros',

  'insights.promises': 'Promesas cumplidas',
  'insights.promisesSay':
    'Desde {month} anotaste {made, plural, one {# promesa} other {# promesas}} y cumpliste {kept}. {open, plural, =0 {Ninguna está abierta} one {# está abierta} other {# están abiertas}} ahora.',
  'insights.promisesNone': 'No has anotado ninguna promesa desde {month}.',
  'insights.promisesHow': 'Cada una cuenta en el mes en que la hiciste. «Más tarde» es después de su día, o después de recibir otro.',
  'insights.kept': 'Cumplidas',
  'insights.keptLater': 'Más tarde',
  'insights.missed': 'Incumplidas',
  'insights.open': 'Abiertas',

  'insights.pace': 'Tiempo hasta el seguimiento',
  'insights.paceSays': 'La mitad de tus seguimientos tardó {time} o menos.',
  'insights.paceFew': 'Se hicieron menos de 3 seguimientos desde {month}: muy pocos para hablar de un tiempo habitual.',
  'insights.paceHow': 'Desde el final de la reunión, o desde que surgió. Los saludos no cuentan: esperan a que te venga bien.',
  'insights.time': 'Tiempo habitual',
  'insights.followUps': 'Seguimientos',
  'insights.tooFew': 'muy pocos',

  'insights.quiet': 'Silencios y regresos',
  'insights.quietOnly': 'Desde {month} se hizo el silencio con {quiet, plural, one {# persona} other {# personas}}.',
  'insights.quietSome': 'Desde {month} se hizo el silencio con {quiet, plural, one {# persona} other {# personas}}; con {back} de ellas vuelves a estar en contacto.',
  'insights.quietBack': 'Desde {month} se hizo el silencio con {quiet, plural, one {# persona} other {# personas}}, y vuelves a estar en contacto.',
  'insights.quietNone': 'Desde {month} no se ha hecho el silencio con nadie a quien tu lista tenga presente.',
  'insights.quietHow': 'Personas con las que se había pasado vuestro intervalo habitual, en la medida en que tu lista lo dijo; cada una en el mes en que ocurrió.',
  'insights.back': 'De nuevo en contacto',
  'insights.still': 'Aún en silencio',
};
