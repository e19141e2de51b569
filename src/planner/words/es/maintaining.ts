/** Spanish, with "tú": the rules of strategies 8 to 14. */
import type { RuleWords } from '../rule-words.ts';

export const ES_MAINTAINING: Readonly<Record<string, RuleWords>> = {
  'gone-quiet': {
    summary: 'Tú y un contacto habéis dejado de hablaros con el ritmo de siempre, y no hay nada previsto.',
    rationale: 'Las relaciones se apagan en silencio. El calendario lo nota antes que tú.',
    basis: [
      'La distancia media entre tus propias reuniones y mensajes, por 1,5; para un círculo sin ritmo, su cadencia habitual (Ferrazzi).',
      'Liu et al.: que alguien se acuerde de ellas agrada a las personas más de lo que se espera.',
    ],
    messages: {
      rhythm: 'Tú y {person} soléis estar en contacto {rhythmGap}; la última vez{unseen, select, yes {, por lo que muestra tu calendario,} other {}} fue {lastAt}. ¿Saludar?',
      circle:
        '{person} está en tu {circle, select, inner {círculo íntimo} active {círculo activo} other {red}}; la última vez que estuvisteis en contacto{unseen, select, yes {, por lo que muestra tu calendario,} other {}} fue {lastAt}. ¿Saludar?',
    },
    silences: {
      neverInTouch: 'Aún no habéis estado en contacto, por lo que muestra tu calendario.',
      noRhythm: 'Hay menos de tres contactos de los que sacar un ritmo, y no has elegido ningún círculo.',
      tooLong: 'Vuestra distancia habitual es tan larga que antes llega un año de silencio.',
    },
  },
  introduced: {
    summary: 'Alguien te presentó a una persona, y os habéis visto.',
    rationale: 'Quien presenta a otros les presta su buen nombre, y rara vez sabe en qué quedó.',
    basis: ['Las gracias a quien presenta suelen darse en un día; la noticia a las dos semanas es suposición nuestra.', 'Una presentación es un favor: se agradece, y se cuenta cómo fue.'],
    messages: {
      met: '{introducer} te presentó a {people}, y os visteis {metAt}. ¿Dar las gracias a {introducer}?',
      outcome: '{introducer} te presentó a {people}; os visteis {metAt}. ¿Contar a {introducer} en qué quedó?',
    },
    silences: {
      noCue: 'El asunto no nombra ninguna presentación, y tú no has anotado ninguna.',
      series: 'Es parte de una serie, y a alguien se le presenta una vez.',
      tooMany: 'Hay más de cuatro personas: eso no es una presentación.',
      mine: 'Lo organizaste tú.',
      noThird: 'No os reunió una tercera persona.',
      notMe: 'Ahí se presenta a otras personas entre sí, no a ti.',
      alone: 'No estuvo nadie más que quien te presentó.',
      knownBefore: 'Ya os habíais visto antes.',
    },
  },
  'promise-due': {
    summary: 'Algo que prometiste vence en un día laborable, o ya ha vencido.',
    rationale: 'Romper una promesa cuesta mucho más de lo que se gana al superarla. La que se mueve a tiempo no se rompe.',
    basis: [
      'Un día laborable antes es suposición nuestra: tiempo bastante para cumplir o para decir que necesitas más.',
      'Gneezy y Epley: cumplir una promesa se valora mucho más que romperla, y superarla apenas más que cumplirla.',
    ],
    messages: {
      due: 'Prometiste{whom, select, someone { a {people}} other {}}: «{promise}». Vence {dueAt}. ¿Hacerlo ahora, o decir pronto que necesitas más tiempo?',
      overdue: 'Prometiste{whom, select, someone { a {people}} other {}}: «{promise}». Venció {dueAt}. ¿Hacerlo ahora, o darle una nueva fecha?',
    },
    silences: {
      noDate: 'No tiene fecha. Se queda en la lista de promesas y avisa cuando le des una.',
      kept: 'Dijiste que la cumpliste.',
      missed: 'Dijiste que no la cumpliste.',
    },
  },
  'how-did-it-go': {
    summary: 'Algo que alguien tenía por delante, según tu nota o una reunión que lo preparaba, fue la semana pasada.',
    rationale: 'Muchos desean suerte antes. Pocos preguntan después, que es cuando hay algo que contar.',
    basis: ['Desde la mañana siguiente, durante una semana: suposición nuestra.', 'Liu et al.: que alguien se acuerde de ellas agrada a las personas más de lo que se espera.'],
    messages: {
      noted: 'Anotaste sobre {people}: «{note}». Eso fue {dayAt}. ¿Preguntar cómo fue?',
      hard: 'Anotaste sobre {people}: «{note}». Eso fue {dayAt}. ¿Preguntar cómo está?',
      prepared: '{meetingTitle} era para algo de {people} que tocaba {dayAt}. ¿Preguntar cómo fue?',
    },
    silences: {
      noCue: 'No nombra nada que alguien tuviera por delante.',
      mine: 'Es tuyo, no suyo.',
      calledOff: 'Dice que se aplazó o que no tuvo lugar.',
      noDay: 'No nombra ningún día seguro.',
      nobody: 'No nombra a nadie a quien puedas preguntar.',
    },
  },
  'dormant-tie': {
    summary: 'Antes veías a alguien a menudo, y lleváis más de un año sin contacto.',
    rationale: 'Los viejos contactos te conocen, y desde entonces han vivido entre otra gente. La mayoría se alegra de saber de ti.',
    basis: [
      'Un año de silencio; a menudo es en seis semanas del año anterior, más o menos lo que lleva un trabajo en común. Una persona por semana, por sorteo.',
      'Levin, Walter y Murnighan: el consejo de contactos dormidos era más nuevo que el de los actuales, e igual de fiable.',
    ],
    messages: {
      silent: 'Tú y {person} os veíais a menudo; la última vez que estuvisteis en contacto{unseen, select, yes {, por lo que muestra tu calendario,} other {}} fue {lastAt}. ¿Retomar el contacto?',
    },
    silences: {
      neverInTouch: 'Aún no habéis estado en contacto, por lo que muestra tu calendario.',
      seldom: 'No os veíais a menudo antes de perder el contacto.',
      tooLong: 'Hace demasiado tiempo.',
    },
  },
  'no-reply': {
    summary: 'Preguntaste algo a alguien, y no ha llegado respuesta por ningún canal.',
    rationale: 'Una pregunta se pierde con facilidad. Un recordatorio amable la recupera; el segundo es el último, porque el silencio también es una respuesta.',
    basis: [
      'Tres días laborables, luego siete más, y después nada: nuestra suposición de lo que es paciente y aún útil.',
      'Quien pregunta puede volver a preguntar, con amabilidad y no para siempre.',
    ],
    messages: {
      first:
        'Preguntaste algo a {people} {askedAt}, y no ha llegado respuesta{seen, select, mail {, por lo que muestra tu correo} chat {, por lo que muestran tus chats} other {}}. ¿Enviar un recordatorio amable?',
      second:
        'Lo que preguntaste a {people} {askedAt} sigue sin respuesta{seen, select, mail {, por lo que muestra tu correo} chat {, por lo que muestran tus chats} other {}}. ¿Enviar un segundo recordatorio, el último?',
    },
    silences: {
      answered: 'Han dado señales desde que preguntaste.',
      stopped: 'Has preguntado dos veces más, o hace mucho: se deja ahí.',
    },
  },
  'series-losing-someone': {
    summary: 'Alguien ha rechazado una serie tuya, o no ha respondido, tres veces seguidas.',
    rationale: 'Puede que no le venga bien la hora, o el tema. Preguntar abiertamente os ahorra a ambos las próximas.',
    basis: ['Tres veces seguidas, en cuatro meses, es nuestra suposición de una costumbre.', 'Una invitación permanente respeta el tiempo del otro si pregunta de vez en cuando si aún encaja.'],
    messages: {
      declined: '{people} rechazó {title} {times, plural, one {la última vez} other {las últimas # veces}}. ¿Ofrecer saltarla, acortarla o moverla?',
      unanswered: '{people} no respondió a {title} {times, plural, one {la última vez} other {las últimas # veces}}. ¿Ofrecer saltarla, acortarla o moverla?',
      mixed: '{people} rechazó {title}, o no respondió, {times, plural, one {la última vez} other {las últimas # veces}}. ¿Ofrecer saltarla, acortarla o moverla?',
    },
    silences: {
      tooFew: 'Últimamente han tenido lugar muy pocas de la serie.',
      everyoneComes: 'Nadie la ha rechazado, o dejado sin respuesta, tantas veces seguidas.',
    },
  },
  'reply-owed': {
    summary: 'Alguien te preguntó algo, y no has respondido por ningún canal.',
    rationale: 'Una respuesta muestra que escuchaste, aunque sea breve y diga cuándo habrá más.',
    basis: ['Dos días laborables, uno para el círculo íntimo; se muestra desde la mañana siguiente, durante cuatro semanas.', 'Huang et al.: gustan quienes responden, y preguntan a su vez.'],
    messages: { asked: '{person} te preguntó algo {askedAt}, y no has respondido{seen, select, mail {, por lo que muestra tu correo} chat {, por lo que muestran tus chats} other {}}. ¿Responder?' },
    silences: {
      answered: 'Has dado señales desde que preguntó.',
      goneOn: 'Su último mensaje no pregunta nada.',
      stranger: 'Antes no la habías visto ni le habías escrito.',
    },
  },
  'proposed-new-time': {
    summary: 'Alguien propuso otra hora para una reunión tuya, y aún no ha salido nada de ello.',
    rationale: 'Quiere estar. Hasta que respondas, tiene las dos horas bloqueadas.',
    basis: ['Un día laborable, y antes de la reunión, es suposición nuestra.', 'Una propuesta merece una respuesta, sea cual sea.'],
    messages: {
      one: '{people} preferiría {title} {newAt}; ahora está {startsAt}. ¿Aceptarlo, u ofrecer otra hora?',
      several: 'Hay otras horas propuestas para {title}, de {people}; ahora está {startsAt}. ¿Aceptar una, u ofrecer otra?',
    },
    silences: {
      theirs: 'No organizas tú la reunión.',
      standsThen: 'La reunión ya está a la hora propuesta.',
      moved: 'Has movido la reunión desde entonces.',
    },
  },
  'criticism-open': {
    summary: 'Alguien te hizo una crítica o te dio su opinión, y aún no has respondido.',
    rationale: 'Quien dice lo que está mal se arriesga. Una respuesta que no se defiende hace probable que vuelva a decirlo.',
    basis: ['No antes de una hora, para que pase el primer escozor, y dentro de 48 horas: suposición nuestra.', 'Una opinión se agradece y se recoge; no se discute.'],
    messages: {
      open: '{people} te dijo {heardAt}: «{feedback}». ¿Dar las gracias, y decir qué sacas de ello?',
      noWords: '{people} te dio su opinión {heardAt}. ¿Dar las gracias, y decir qué sacas de ello?',
    },
    silences: {
      acknowledged: 'Ya respondiste.',
    },
  },
  'loop-unclosed': {
    summary: 'Hace un mes agradeciste a alguien su opinión, y no ha sabido qué cambió.',
    rationale: 'Nunca termina en «recibido». Quien sabe que sus palabras cambiaron algo vuelve a hablar.',
    basis: ['Treinta días para cambiar algo es suposición nuestra.', 'La opinión que se ve que cambia algo sigue llegando.'],
    messages: {
      untold: 'Agradeciste a {people} {thankedAt} que te dijera: «{feedback}». ¿Contar qué ha cambiado desde entonces?',
      noWords: 'Agradeciste a {people} {thankedAt} su opinión. ¿Contar qué ha cambiado desde entonces?',
    },
    silences: {
      unacknowledged: 'Aún no has respondido: eso va primero.',
      told: 'Ya contaste qué cambió.',
    },
  },
  'gratitude-review': {
    summary: 'Alguien te dedicó tiempo, o te respondió, tres veces en tres meses, y no le has dado las gracias.',
    rationale: 'Lo que se hace por ti una y otra vez pronto se da por hecho. Unas gracias por todo dicen que lo viste.',
    basis: [
      'Tres veces en noventa días, y una vez por trimestre y persona: suposición nuestra. Quedan fuera los colegas a los que ves varias veces por semana.',
      'Kumar y Epley: quien da las gracias subestima cuánto agradan, incluso tarde.',
    ],
    messages: {
      came: '{person} dedicó tiempo a {count} reuniones que convocaste, la última {lastAt}, y de aquí no han salido gracias. ¿Dárselas por todo?',
      answered: '{person} respondió a {count} preguntas tuyas, la última {lastAt}, y de aquí no han salido gracias. ¿Dárselas por todo?',
    },
    silences: {
      few: 'Últimamente no te ha dedicado tiempo, o respondido, con bastante frecuencia.',
      everyday: 'Ves a esta persona varias veces por semana: las gracias tienen su sitio ahí.',
      thanked: 'Le diste las gracias hace poco.',
    },
  },
};
