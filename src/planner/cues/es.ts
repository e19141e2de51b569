/** Spanish cue words. */
import type { Lexicon } from './lexicon.ts';

const ROUTINES = 'preparacion preparativos preparar ensayo ensayos sincronizacion seguimiento comite acta actas logistica organizacion coordinacion reserva prueba pruebas simulacro';
const PAPERS =
  'factura facturas entradas entrada foto fotos catering inscripcion inscripciones plazo invitacion invitaciones presupuesto formulario formularios aparcamiento parking seguro curso formacion licencia licencias regalo tarta sala transporte hotel cuota lista turnos candidaturas';

export const es: Lexicon = {
  language: 'es',

  milestone: {
    sayings: [
      {
        says: 'lanzamiento, lanzamientos, puesta en marcha, puesta en produccion, salida a produccion, salida en vivo, arranque en productivo, estreno, estrenos, preestreno, inauguracion, inauguraciones, apertura tienda, apertura de tienda, colacion de grados, colacion de grado, apertura oficial, apertura de la, apertura del, gran apertura, primera piedra, corte de cinta, corte de liston, entrega de premios, entrega de diplomas, entrega de medallas, gala de premios, premio, premios, graduacion, graduaciones, acto de graduacion, ceremonia, defensa de tesis, defensa de la tesis, defensa del tfm, defensa del tfg, defensa tfg, defensa tfm, defensa tesis, defensa doctoral, tesis doctoral de, lectura de tesis, lectura de la tesis, despedida, despedidas, fiesta de despedida, comida de despedida, jubilacion de <name>, jubilacion : <name>, fiesta de jubilacion, primer dia, ultimo dia, aniversario, centenario, bodas de plata, ponencia de, ponencia : <name>, ponencia <name>, ponencia inaugural, conferencia inaugural, conferencia magistral, charla de <name>, charla : <name>, discurso inaugural, toma de posesion, jura, juramento, firma del contrato, firma de contrato, firma del convenio, firma del acuerdo, presentacion del libro, presentacion de libro, salida a bolsa, descubrimiento de la placa, vernissage, entrega de llaves a vecinos, fin de obra, version <number>',
        notBefore:
          'habil, habiles, de boda, de soltera, de soltero, de plazo, de plicas, de sobres, de cuenta, de una cuenta, para, de matricula, de inscripcion, de jabalina, de peso, de ramadan, de clase, de cole, de colegio, de rebajas, de vacaciones, del mes, del trimestre, del curso, del plazo, de plazas, de expediente',
        notAfter: 'antes de, pre, hasta el, hasta, reunion, post, horario de, gordo',
        notWith: 'plicas, cuenta bancaria, licitacion, soltera, soltero, plazo, aniversario de boda, ramadan, rebajas, vuelta al cole, loteria, horario',
      },
    ],
    things: '',
    thingsAfar: `${ROUTINES} ${PAPERS} planificacion retrospectiva retro revision notas balance feedback`,
    errands: `${ROUTINES} sync pedir comprar reservar preparar organizar enviar imprimir recoger`,
  },

  advice: {
    sayings: [
      {
        says: 'revision, revisiones, revisar, repaso de, repaso del, revision de codigo, revision de diseno, revision por pares, taller, talleres, retrospectiva, retrospectivas, retro, planificacion, planeacion, planificacion del, lluvia de ideas, tormenta de ideas, presentacion, presentaciones, exposicion de resultados, demo, demostracion, lecciones aprendidas, post mortem, analisis post, critica, feedback, comentarios sobre, opinion sobre, vuestra opinion, tu opinion, puesta en comun',
        notAfter: 'al, en el, del, itv, coche, coche al, moto, familiar, carta de, medica, moto al, recoger, el coche',
        notBefore:
          'medica, del coche, coche, itv, de gas, gas, del gas, de caldera, caldera, ginecologica, dental, dentista, anual del coche, salarial, de salario, salarios, del salario, de desempeno, familiar, urbanistica, mecanico, de coches, de chapa, de la vista, judicial, del dentista, de credenciales, de cheque',
        notWith: 'itv, mecanico, chapa, caldera, dentista, medico, pediatra, planificacion familiar, manifestacion, furgoneta, neumaticos, aceite',
      },
    ],
    things: `${ROUTINES} ${PAPERS} llaves`,
    thingsAfar: 'ensayo preparacion comite acta',
    errands: 'pedir comprar reservar preparar imprimir',
  },

  help: {
    sayings: [
      {
        says: 'incorporacion, incorporacion de, acogida de, plan de acogida, bienvenida a <name>, bienvenido <name>, bienvenida <name>, bienvenida :, nueva companera, nuevo companero, nuevos companeros, nuevas incorporaciones, nueva incorporacion, induccion, reunion de arranque, reunion de inicio, reunion de lanzamiento, arranque de, arranque del, arranque proyecto, inicio de proyecto, inicio del proyecto, inicio proyecto, traspaso, traspasos, traspaso de, relevo de, entrega de proyecto, entrega del proyecto, incidencia, incidencias, incidente, incidentes, caida de, caida del, caida sistema, averia, averias, reunion de emergencia, reunion urgente, gabinete de crisis, comite de crisis, escalado, escalada, escalamiento, escalacion, migracion, migraciones, migrar, cambio de sistema, cambio al nuevo sistema, paso a produccion de datos, atascado, atascada, atascados, atascadas, atasco con, bloqueado por, bloqueada por, bloqueados, bloqueadas, bloqueado :, bloqueada :, desbloquear, desbloqueo, bloqueo, bloqueos, buscamos, busco, se busca, se buscan, buscando, se necesita, se necesitan, necesito, necesitamos, ayuda con, ayuda para, ayuda, presentacion ... al equipo, conocer al equipo',
        notAfter: 'de, aves, turno, cambio de, calendario, primera, muro de, hora, agenda, sin, rocodromo, precios, cordada, cero, primeros, autoayuda, laboral',
        notBefore:
          'de llaves, llaves, de las llaves, de aves, aves, en roca, indoor, rocodromo, de precios, turno, de turno, de guardia, de medicamentos, de parto, de cheque, en casa, de local, local, de tarjeta, humanitaria, de agenda, agenda, en el trafico, en trafico, a domicilio, de vivienda, de hoja, de pelo, del pelo, del cabello, electromagnetica, magnetica',
        notWith: 'aves, llaves, turno, rocodromo, arnes, roca, piso, vivienda, foco, concentracion, no molestar, trafico, extranjeria, pelo, enfermeria, negocio, parto, local',
      },
    ],
    things: `${ROUTINES} ${PAPERS} informe manual estadisticas parte`,
    thingsAfar: 'ensayo preparacion',
    errands: 'pedir comprar reservar preparar imprimir',
  },

  introduction: {
    nouns: 'presentaciones, introduccion, puesta en contacto, presentacion mutua, conocerse, conoceros',
    surely: 'os presento, les presento, los presento, te presento, presentaros a',
    besides: 'breve, rapida, llamada',
    leads: 'entre, de, con',
    topicLeads: 'a, al, a la',
    verbs: 'os presento, te presento, les presento, presentando, presento, poneros en contacto, ponerte en contacto con, poner en contacto',
    presents: 'este es, esta es, te presento, os presento, le presento, conoce, aqui esta',
    newcomers: 'nuevo, nueva, nuevos, nuevas',
    joins: 'y, e, con, a',
    pronouns: 'a los dos, a',
  },

  links: 'el la los las un una al en con y o por a mi tu su nuestro nuestra',
  aboutLinks: 'de del para',
  fillers: 'hoy manana lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril junio julio agosto septiembre octubre noviembre diciembre tarde noche favor',
  notTypos: 'emigracion inmigracion presentador intervencion revisor incidencia escalador escalera planificador retrospectivo aversion',
};
