/** Spanish, with "tú": the rules of strategies 1 to 7. */
import type { RuleWords } from '../rule-words.ts';

export const ES_ESTABLISHING: Readonly<Record<string, RuleWords>> = {
  'their-milestone': {
    summary: 'Otra persona ha vivido un momento importante, y tú estuviste allí.',
    rationale: 'Una cosa concreta que salió bien, dicha por quien la vio, vale más que un aplauso en la sala.',
    basis: [
      'La mañana del siguiente día laborable, y como mucho una vez por semana a la misma persona, es suposición nuestra.',
      'Boothby y Bohns: se subestima cuánto agrada un elogio a quien lo recibe.',
    ],
    messages: { ended: '{organizer} tuvo {title} {heldAt}, y estuviste allí. ¿Decirle una cosa que salió bien?' },
    silences: {
      mine: 'Lo organizaste tú.',
      noMilestone: 'El asunto no nombra ningún momento importante.',
      nobodyCalled: 'El calendario no dice quién lo organizó.',
    },
  },
  'recap-owed': {
    summary: 'Una reunión que organizaste para dos o más personas ha terminado, y no ha salido ningún resumen.',
    rationale: 'Lo que se decidió se recuerda de tantas maneras como personas había. Unas líneas el mismo día lo dejan en una.',
    basis: ['Un resumen suele enviarse el mismo día, a las 24 horas como muy tarde.', 'Quien convoca una reunión cuenta lo que salió de ella: decisiones, responsables y fechas, preguntas abiertas.'],
    messages: { ended: 'Organizaste {title} {endedAt}, con {people}. ¿Enviar un breve resumen?' },
    silences: {
      theirs: 'No lo organizaste tú.',
      tooFew: 'Hubo menos de dos personas más: un resumen es para un grupo.',
      tooShort: 'Duró menos de media hora.',
      social: 'Fue una comida o una celebración, de la que nadie toma acta.',
    },
  },
  'thanks-owed': {
    summary: 'Has visto a alguien por primera vez, o después de mucho tiempo, y no le has dado las gracias.',
    rationale: 'Las gracias se reciben bien y se envían poco: quien las escribe subestima cuánto agradan.',
    basis: [
      'Las gracias suelen darse al día siguiente de la reunión; las tardías, hasta el día 14, son suposición nuestra.',
      'Kumar y Epley: quien da las gracias subestima cuánto agradan, incluso tarde.',
    ],
    messages: {
      first: 'Viste a {people} por primera vez {metAt}{unseen, select, yes {, y no has escrito desde entonces, por lo que muestra tu calendario} other {}}. ¿Dar las gracias?',
      firstHere: 'Viste a {people} {metAt}, por primera vez en este calendario{unseen, select, yes {, y no has escrito desde entonces, por lo que muestra tu calendario} other {}}. ¿Dar las gracias?',
      late: 'Viste a {people} por primera vez {metAt}{unseen, select, yes {, y no has escrito desde entonces, por lo que muestra tu calendario} other {}}. Unas gracias tardías también agradan.',
      lateHere:
        'Viste a {people} {metAt}, por primera vez en este calendario{unseen, select, yes {, y no has escrito desde entonces, por lo que muestra tu calendario} other {}}. Unas gracias tardías también agradan.',
      again:
        'Viste a {people} {metAt}, después de más de {days, plural, one {# día} other {# días}}{unseen, select, yes {, y no has escrito desde entonces, por lo que muestra tu calendario} other {}}. ¿Dar las gracias?',
      mixed:
        'Viste a {firsts} por primera vez {metAt}, y a {again} después de más de {days, plural, one {# día} other {# días}}{unseen, select, yes {, y no has escrito desde entonces, por lo que muestra tu calendario} other {}}. ¿Dar las gracias?',
      lateMixed:
        'Viste a {firsts} por primera vez {metAt}, y a {again} después de más de {days, plural, one {# día} other {# días}}{unseen, select, yes {, y no has escrito desde entonces, por lo que muestra tu calendario} other {}}. Unas gracias tardías también agradan.',
    },
    silences: {
      alone: 'No estuvo nadie más.',
      recap: 'Lo organizaste para más de tres personas: las gracias van en el resumen.',
      nobodyCalled: 'Había más de tres personas, y el calendario no dice quién convocó.',
      metLately: 'Os habíais visto poco antes.',
      colleague: 'Ya os conocíais, y era alguien de la casa a quien no se lo habías pedido.',
    },
  },
  'unanswered-invite': {
    summary: 'Una invitación empieza en menos de dos días y no la has respondido.',
    rationale: 'Quien invita cuenta con tu respuesta, sea sí o no.',
    basis: ['Dos días antes es nuestra suposición del último momento útil.', 'Una invitación merece una respuesta antes de empezar.'],
    messages: { soon: '{organizer} te invitó: {title}, {startsAt}. ¿Responder?' },
    silences: {
      mine: 'Lo organizas tú.',
      answered: 'Ya respondiste, o el calendario no dice que se espere una respuesta.',
      nobodyAsks: 'El calendario no dice quién lo organiza.',
      oncePerSeries: 'La próxima de la serie vale por todas.',
    },
  },
  'no-agenda': {
    summary: 'Una reunión que organizas está cerca, y su invitación no dice de qué trata.',
    rationale: 'Para venir con algo preparado hay que saber para qué. Un enlace de conexión no es un orden del día.',
    basis: ['Un día laborable antes deja tiempo para prepararse; es suposición nuestra.', 'Quien pide el tiempo de otros dice para qué.'],
    messages: { near: 'Organizas {title}, {startsAt}, con {people}, y la invitación no dice de qué trata. ¿Añadir un orden del día?' },
    silences: {
      theirs: 'No lo organizas tú.',
      tooShort: 'Dura menos de media hora.',
      tooFew: 'No viene nadie de fuera, y hay menos de tres personas más.',
      hasAgenda: 'La invitación dice de qué trata.',
      noBodies: 'Este calendario omite lo que dicen las invitaciones, así que no se puede saber.',
      oncePerSeries: 'La próxima de la serie vale por todas.',
      social: 'Es una comida o una celebración, que no necesita orden del día.',
    },
  },
  'double-booked': {
    summary: 'Dos reuniones que aceptaste u organizas se solapan en los próximos dos días laborables.',
    rationale: 'Solo puedes estar en una. Quien lo sabe pronto puede organizarse sin ti.',
    basis: ['Dos días laborables antes dejan a la otra parte tiempo para mover; es suposición nuestra.', 'Cancela pronto, y díselo tú a quien no vas a poder ver.'],
    messages: {
      two: '{first, select, private {una cita privada} other {{firstTitle}}} y {second, select, private {una cita privada} other {{secondTitle}}} se solapan {startsAt}. ¿Elegir una y avisar pronto a la otra?',
      several:
        '{first, select, private {una cita privada} other {{firstTitle}}}, {second, select, private {una cita privada} other {{secondTitle}}} y {more, plural, one {{third, select, private {una cita privada} other {{thirdTitle}}}} other {# más}} se solapan {startsAt}. ¿Elegir y avisar pronto a los demás?',
    },
    silences: {
      noClash: 'Nada más de lo que aceptaste u organizas cae a la misma hora.',
      toldOnce: 'Se dice con la primera de las reuniones que caen a esa hora.',
    },
  },
  'short-notice-change': {
    summary: 'Cancelaste o moviste una reunión tuya menos de un día antes de que empezara.',
    rationale: 'Otros te habían guardado ese tiempo. Una breve disculpa y una nueva hora muestran que te diste cuenta.',
    basis: ['Menos de un día es poco, y dos horas de trabajo es pronto: ambas son suposiciones nuestras.', 'Quien cambia un plan tarde lo dice en persona y ofrece el siguiente.'],
    messages: {
      moved: 'Moviste {title} con {people} con poca antelación: iba a ser {wasAt}, y ahora es {newAt}. ¿Enviar una breve disculpa?',
      movedAway: 'Moviste {title} con {people} con poca antelación: iba a ser {wasAt}. ¿Enviar una breve disculpa?',
      replaced: 'Cancelaste {title} con {people} con poca antelación: iba a ser {wasAt}, y hay una nueva {newAt}. ¿Enviar una breve disculpa?',
      cancelled: 'Cancelaste {title} con {people} con poca antelación: iba a ser {wasAt}. ¿Enviar una breve disculpa y ofrecer otra hora?',
    },
    silences: {
      inTime: 'Se cambió un día o más antes de que empezara.',
      afterwards: 'Se cambió cuando ya había pasado.',
      asItWas: 'Está otra vez como estaba.',
      changedAgain: 'Ha cambiado otra vez desde entonces: de eso se habla.',
      nobodyKnown: 'El calendario ya no dice quién iba a venir.',
    },
  },
  'advice-unasked': {
    summary: 'Mostraste un trabajo a unas pocas personas, en una revisión o un taller, y aún puedes pedirles consejo.',
    rationale: 'Quienes estuvieron tienen ideas para las que la reunión no tuvo tiempo. Una pregunta concreta las saca.',
    basis: [
      'Un día laborable después, mientras está fresco, es suposición nuestra; también preguntar a dos como mucho.',
      'Yoon et al.: a quien se le pide consejo da una opinión más crítica y más útil que a quien se le pide su parecer.',
    ],
    messages: { ended: 'Llevaste {title} {heldAt}, con {others}. ¿Pedir consejo a {people} sobre un punto concreto?' },
    silences: {
      theirs: 'No lo organizaste tú.',
      noCue: 'El asunto no nombra ninguna revisión, taller, demo, retrospectiva, planificación o presentación.',
      tooFew: 'Hubo menos de dos personas más.',
      tooMany: 'Hubo más de ocho personas más.',
    },
  },
  'help-cue': {
    summary: 'Una reunión trató de algo en lo que se agradece ayuda, como una incorporación, un traspaso o una incidencia.',
    rationale: 'La ayuda concreta y fácil de rechazar es bienvenida. Lo que cuesta es pedirla.',
    basis: ['Dos días laborables después es suposición nuestra.', 'Dungan et al.: quien da apoyo subestima cuánto significa.'],
    messages: {
      ended: 'Estuviste en {title} {heldAt}. ¿Ofrecer a {people} una cosa concreta que ayude?',
      noted: 'Tu nota sobre {title} ({heldAt}) nombra algo difícil. ¿Ofrecer a {people} una cosa concreta que ayude?',
    },
    silences: {
      noCue: 'Ni el asunto ni una nota tuya nombran nada en lo que se agradezca ayuda.',
      mine: 'Lo organizaste tú, y ninguna nota tuya dice a quién ayudar.',
      nobodyCalled: 'El calendario no dice quién lo organizó.',
      sameTitle: 'Se repite con este título, y solo una nota tuya diría qué hay de nuevo.',
    },
  },
  prepare: {
    summary: 'Estás a punto de ver a alguien por primera vez.',
    rationale: 'Saber quién es y qué hay abierto entre vosotros permite empezar por lo que importa.',
    basis: ['Desde el día laborable anterior hasta una hora antes es suposición nuestra.', 'Allen et al.: ya cinco o diez minutos de retraso restan satisfacción e ideas a una reunión.'],
    messages: {
      first:
        'Vas a ver a {people} {here, select, yes {por primera vez en este calendario} other {por primera vez}} {startsAt}, en {title}.{tight, select, yes { Otra reunión tuya termina justo antes, así que no hay pausa.} other {}} ¿Dedicar unos minutos a prepararte?',
      known:
        'Vas a ver a {people} {here, select, yes {por primera vez en este calendario} other {por primera vez}} {startsAt}, en {title}, y tienes {promises, plural, one {una promesa pendiente} other {# promesas pendientes}}.{tight, select, yes { Otra reunión tuya termina justo antes, así que no hay pausa.} other {}} ¿Dedicar unos minutos a prepararte?',
    },
    silences: {
      begun: 'Ya ha empezado.',
      unanswered: 'Aún no has dicho si vienes.',
      alone: 'No viene nadie más.',
      metBefore: 'Ya habías visto a todos los que vienen.',
    },
  },
};
