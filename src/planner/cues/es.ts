/** Spanish cue words. What a subject is about stands first ("Regalo despedida"), so what silences a cue is mostly an errand. */
import type { Lexicon } from './lexicon.ts';

const ROUTINES =
  'preparación preparaciones preparativos preparar prep ensayo ensayos ensayar sincronización sincro sync seguimiento comité comités acta actas minuta minutas logística organización organizar coordinación coordinar reserva reservas reservar semanal mensual quincenal';
const PAPERS =
  'factura facturas entradas entrada boletos foto fotos fotógrafo catering inscripción inscripciones invitación invitaciones invitados formulario formularios aparcamiento parking estacionamiento regalo regalos bote vaquita colecta tarta torta pastel flores globos tarjeta cartel carteles folletos lista listado autobús sonido megafonía recordatorio';
const VERBS = 'horario horarios hora pedir comprar enviar imprimir recoger encargar redactar escribir pagar cancelar firmar elegir decidir buscar limpiar montar desmontar confirmar llevar traer';
const LAUNCH_MATTERS =
  'presupuesto cotización planificación planeación planning plan balance retro retrospectiva revisión feedback notas comunicación comunicado prensa nota discurso guion guión diapositivas diapos láminas orden escaleta minuto checklist riesgos estado estatus avance seguro hotel alojamiento jurado nominación nominaciones candidaturas candidatura postulaciones vestido traje toga togas turnos voluntarios simulacro prueba pruebas brainstorming lluvia taller ideas reunión curso formación transporte licencia cuota materiales montaje desmontaje decoración';
/** What a demo is of, though it would make a launch about something else. */
const TOPICS =
  'factura facturas facturación reserva reservas entradas inscripción inscripciones formulario formularios seguimiento presupuesto turnos nóminas informe informes manual seguro curso plan planificación lista aparcamiento logística sincronización organización';
const NO_DEMO = 'manifestación, demolición, protesta, sindicato, huelga';

export const es: Lexicon = {
  language: 'es',

  milestone: {
    sayings: [
      {
        says: 'lanzamiento, lanzamientos, relanzamiento, prelanzamiento, lanzamos, se lanza, salida en vivo, salida a producción, salida a prod, salida al mercado, salida al aire, salimos en vivo, salimos a producción, puesta en marcha, puesta en producción, puesta en servicio, puesta en línea, puesta en operación, pase a producción, paso a producción, pase a prod, paso a prod, subida a producción, despliegue a producción, despliegue en producción, arranque en productivo, entrada en producción, entrada en servicio, entrada en funcionamiento, estamos en vivo, estamos online, ya está en línea, ya está disponible, ya disponible, versión <number>, publicación de la app/versión/web',
        notAfter: 'antes de, antes del, pre, hasta el, hasta, reunión de, reunión, post, desde, después de, plataforma de',
        notBefore:
          'de jabalina, jabalina, de peso, de disco, de martillo, de proyecto, del proyecto, de llamada, de hormigón, del hormigón, de cemento, de cohete, del cohete, de moneda, de satélite, de monedas, de datos, de piedras, de la caldera, de penaltis',
        notWith: 'jabalina, atletismo, martillo, sub 14, sub 16, penaltis, caldera',
      },
      {
        says: 'estreno, estrenos, estrenamos, reestreno, preestreno, pre-estreno, avant-première, première, vernissage, vernisaje, inauguración, inauguraciones, inaugurar, inauguramos, reinauguración, apertura tienda/sucursal/oficina/local/centro/restaurante/clínica/planta/sede/exposición/almacén/bar/museo/biblioteca/farmacia/colegio/escuela/guardería/taller/consultorio, apertura de tienda/sucursal/oficina/local/centro/planta/sede/exposición/temporada, apertura oficial, apertura de la, apertura del, apertura de las nuevas, apertura de los nuevos, apertura de nuestra/nuestro, apertura de <name>, gran apertura, reapertura, acto de apertura, ceremonia de apertura, fiesta de apertura, día de apertura, abrimos, abre sus puertas, primera piedra, primera palada, corte de cinta, corte de la cinta, corte de liston, corte del listón, corte de listón, descubrimiento de la placa/estatua, descubrimiento del busto, descubrimiento de placa, develación, develado, develamiento, desvelar la placa, botadura, viaje inaugural, vuelo inaugural, bautizo del buque/barco/velero, bendición del local',
        notAfter: 'antes de la, antes del, hasta la, horario de, horarios de, hora de, horas de, previo a la, pre, acto de, solicitud de, código de',
        notBefore:
          'plicas, de plicas, de sobres, de ofertas, de propuestas, de cuenta, de una cuenta, de la cuenta, de cuentas, del plazo, garaje, portón, puerta, puertas, verja, persiana, plazo, plazos, expediente, proceso, proceso de, periodo, período, juicio, testamento, concurso, mercado, sobre, licitación, convocatoria, matrícula, cuenta, veda, sesión, inscripciones, caja, de plazo, de plazos, de expediente, del expediente, de la matrícula, de matrículas, de matrícula, de inscripciones, del periodo, del período, del proceso, de la licitación, de la convocatoria, de convocatoria, del juicio, de la boca, del testamento, de mercado, de mercados, del mercado, del sobre, de la veda, de caja, de ticket, de datos, española, siciliana, del concurso, de la sesión, de piernas, de ticket',
        notWith: 'mundial, copa, liga, selección, champions, eurocopa, libertadores, plicas, cuenta bancaria, licitación, ajedrez, notaría, horario, coche nuevo',
      },
      {
        says: 'keynote, ponencia de, ponencia : <name>, ponencia <name>, ponencia inaugural/magistral/invitada/plenaria/central, ponencia en, mi ponencia, conferencia inaugural, conferencia magistral, conferencia plenaria, conferencia de clausura, conferencia de <name>, conferencia : <name>, conferencia <name>, conferencia del/de dr/dra/prof/profesor/profesora, charla de <name>, charla : <name>, charla <name>, charla del/de dr/dra/prof/profesor/profesora, charla inaugural, charla magistral, charla ted, charla relámpago, charlas relámpago, discurso inaugural, discurso de, lección inaugural, lección magistral, clase magistral de <name>, clase inaugural, disertación de <name>, intervención de <name> en, coloquio con <name>, mesa redonda con <name>, conversatorio con <name>, recital de, última lección',
        notBefore: 'de prensa, telefónica, motivacional con mi, ventas, de seguridad, de cinco minutos',
        notAfter: 'sala de',
        notWith: 'telefónica, fontanero, casero, prensa, plazo, cirugía, podología',
      },
      {
        says: 'defensa de/del tesis/tesina/tfm/tfg/trabajo/proyecto/doctorado/maestría/memoria/título/grado/pfc, defensa de la tesis/tesina/memoria, defensa tesis/tfm/tfg/doctoral/tesina/trabajo/pública/oral/final/máster/proyecto/pfc, tfm/tfg/tesis/tesina/doctorado/máster ... defensa/lectura, defensa pública, defensa oral, defensa : <name>, defensa <name>, defensa de <name>, defensa doctoral, <name> defiende, defiende su tesis, tesis doctoral de, tesis de <name>, tesis <name>, lectura de tesis, lectura de la tesis, lectura tesis, lectura del tfm/tfg, lectura tfm/tfg, disertación doctoral, examen de grado, examen profesional, examen de título, examen de titulación, sustentación de tesis, sustentación de la tesis, sustentación tesis, sustentación de grado, sustentación, acto de investidura, investidura, colación de grado, colación de grados, colación, graduación, graduaciones, acto de graduación, ceremonia de graduación, se gradúa, egreso de, egresados, licenciatura de <name>, imposición de becas, imposición de bandas, entrega de becas fin, acto académico, fiesta de graduación, promoción <number>, acto de fin de curso, recepción de título, titulación de <name>',
        notBefore: 'civil, personal, propia, del consumidor, nacional, del niño, gafas, de la vista, de gafas, con honores policiales, de alcohol, alcohólica, de lentes',
        notAfter: 'ministerio de, clase de, abogado de, legítima, antes de la, óptica, ensayo, simulacro',
        notWith: 'ministerio, gafas, lentes, óptica, kárate, legítima, abogado, comisaría, simulacro',
      },
      {
        says: 'entrega de/del premio/premios/diploma/diplomas/medalla/medallas/trofeo/trofeos/certificado/certificados/título/títulos/galardón/galardones/reconocimiento/reconocimientos/distinción/distinciones/condecoraciones/insignias/becas/placas, entrega de los premios/diplomas/trofeos/galardones/títulos/reconocimientos, entrega de las medallas/becas/distinciones/insignias, entrega premios/diplomas/medallas/trofeos/certificados/títulos, ceremonia de premios, ceremonia de premiación, premiación, premiaciones, premio, premios, galardón, galardones, gala de, gala del, gala benéfica de premios, gala premios, ceremonia, ceremonias, acto de entrega de premios, acto de reconocimiento, reconocimiento a los/las/<name>, reconocimiento por los, reconocimiento a la trayectoria/labor/excelencia, reconocimientos anuales, homenaje a, homenaje de, homenaje, condecoración, condecoraciones, hemos ganado, ganamos el premio, ganadores del, toma de posesión, toma de protesta, toma de mando, jura de, jura, juramento, juramentación, ordenación sacerdotal, investidura, acto de nombramiento, nombramiento de <name>, imposición de la medalla, salón de la fama',
        notBefore: 'gordo, de lotería, de boda, de consolación, civil, nupcial, fúnebre, seguro, del seguro, de riesgo, religiosa, de nacionalidad cita, por puntualidad',
        notAfter: 'maestro de, cuantía del, bases del, bases de los, votar',
        notWith: 'lotería, boda, funeral, sorteo, bautizo, comunión, póstumo, misa, bases del concurso',
      },
      {
        says: 'despedida, despedidas, fiesta/comida/cena/almuerzo/desayuno/café/acto/brindis/copa/merienda/asado/cañas de despedida, decir adiós a <name>, adiós a <name>, adiós <name>, hasta siempre <name>, despedimos a, nos despedimos de, jubilación de <name>, jubilación : <name>, jubilación <name>, jubilación de/del don/doña/la/el/dr/dra/sr/sra/profesor/profesora, <name> se jubila, se jubila <name>, fiesta/comida/cena/almuerzo/brindis/acto/homenaje/desayuno/regalo de/por jubilación, retiro de <name>, pase a retiro, primer día, último día, último turno de, última guardia de, primera jornada de <name>, primer día laboral, último día laboral, último día de trabajo, primer día de trabajo',
        notBefore:
          'hábil, hábiles, de soltera, de soltero, de solteros, solteras, soltero, soltera, de año, del año, de plazo, de matrícula, de inscripción, de inscripciones, de ramadán, de clase, de clases, de cole, de colegio, del cole, del colegio, de guardería, de rebajas, de vacaciones, del mes, de mes, del trimestre, del curso, de curso, de primaria, de infantil, de secundaria, primaria, infantil, del plazo, de plazas, de escuela, de cosecha anuncio, para, de feria, de la feria, del festival, de descuento, de descuentos, de pago, de entrega, de la oferta, de oferta, de ofertas, de la escuela, de liga, de la liga, de guarde, del parque, de piscina, de la piscina, anticipada, parcial, activa, de instituto, de uni, de universidad, de la uni, de puente, del puente, festivo',
        notAfter: 'hasta el, antes del, desde el, plan de, pensión de, edad de, cálculo, simulación de, el, cuento de',
        notWith:
          'soltera, soltero, solteros, ramadán, rebajas, vuelta al cole, plazo, matrícula, pensión, seguridad social, cole, vacaciones, afore, afp, duelo, hipoteca, guardería, de la declaración',
      },
      {
        says: 'aniversario, aniversarios, centenario, bicentenario, cincuentenario, bodas de plata de la empresa, <number> aniversario, <number> años de/del/con/en/juntos, cumplimos <number> años, celebramos <number> años, celebramos, a celebrar, celebración, celebraciones, celebrar el/la/los/nuestro ascenso/éxito/logro/cierre/hito/contrato/premio/fin/victoria/certificación/acuerdo, celebrar la promoción/certificación/victoria, festejo, festejos, festejamos, ascenso de, ascenso a, promoción de <name>, enhorabuena, felicidades, felicitaciones a, felicitación a, brindis, hito cumplido, hito alcanzado, meta cumplida, meta alcanzada, objetivo cumplido, fiesta de fin de obra/proyecto/rodaje/temporada/cosecha/tesis, fiesta fin de, fin de obra, clausura del proyecto/congreso/curso/programa/festival/foro/evento, clausura de la, acto de clausura, ceremonia de clausura, cierre del proyecto y',
        notBefore:
          'de boda, de bodas, de casados, de novios, de matrimonio, de cumpleaños, de la eucaristía, de garantía, de contrato, de experiencia, de prisión, de navidad, de año nuevo, de hipoteca, cumpleaños, navidad, del cumple, de la muerte, luctuoso, de fallecimiento, de alquiler, al pico, a la cima, de montaña, de retención, de reyes, de halloween, de la misa, navideño, navideña, navideños, de la vida',
        notAfter: 'plus de, hace, menos de, más de, mayores de, menores de, experiencia, niños de, tarjeta de, garantía',
        notWith:
          'boda, novios, matrimonio, mamá, papá, luctuoso, misa, suegra, suegros, padres, garantía, hipoteca, cumpleaños, cumple, navidad, año nuevo, fin de año, nacimiento, montaña, bautizo, comunión',
      },
      {
        says: 'firma de/del contrato/convenio/acuerdo/alianza/memorando/tratado/pacto/compraventa/colaboración/adhesión/fusión/adquisición, firma de la alianza/fusión/carta/adquisición/declaración/compra, firma contrato/convenio/acuerdo/alianza, acto de firma, ceremonia de firma, suscripción del convenio/acuerdo, contrato firmado, acuerdo firmado, convenio firmado, salida a bolsa, debut en bolsa, presentación del libro/disco/álbum/cartel, presentación del primer/nuevo/último número/libro/disco/álbum/poemario, presentación de libro/disco, presentación libro/disco, firma de libros de <name>, corte del primer árbol, entrega de llaves a vecinos, alumbrado inaugural, encendido oficial',
        notBefore: 'de alquiler, de arrendamiento, de trabajo, laboral, del piso, de piso, alquiler, arrendamiento, temporal',
        notWith: 'alquiler, docusign, arrendamiento, hojas de horas, nómina, casero, inmobiliaria',
      },
      { says: 'launch', notBefore: 'con, a las, de equipo, en el', notWith: 'comida, restaurante, pizza' },
      { says: 'demo, demos, demostración, demostraciones', notWith: NO_DEMO, notBefore: 'de afecto, de fuerza', notAfter: 'cuenta, versión, coche de', despite: TOPICS },
    ],
    things: '',
    thingsAfar: `preparación preparativos ensayo ensayos comité acta actas minuta sync sincronización seguimiento semanal catering comprar reservar enviar imprimir planificación retrospectiva retro revisión notas balance feedback checklist`,
    errands: `${ROUTINES} ${PAPERS} ${VERBS} ${LAUNCH_MATTERS}`,
  },

  advice: {
    sayings: [
      {
        says: 'revisión, revisiones, revisar, revisemos, revisamos, revisión por la dirección, repaso, repasar, repasemos, análisis post, revisión de código, revisión por pares',
        notAfter: 'al, en el, del, itv, coche, moto, familiar, médica, coche a, pasar la, pasar, cita, moto a, cita de, en, caldera a, niño',
        notBefore:
          'médica, médico, pediátrica, pediatra, del coche, coche, del carro, de la moto, moto, itv, de gas, gas, del gas, de caldera, caldera, de la caldera, del niño, de la niña, del bebé, bebé, niño, ginecológica, ginecólogo, dental, dentista, del dentista, anual del coche, anual de, anual con, salarial, de salario, de salarios, salarios, del salario, de sueldo, sueldo, de sueldos, de desempeño, del desempeño, de rendimiento, anual, familiar, urbanística, mecánico, mecánica, de coches, de vista, de la vista, vista, ocular, oftalmológica, auditiva, judicial, de credenciales, técnica, técnica vehicular, de notas, del examen, de examen, de exámenes, de gafas, de lentes, veterinaria, de los 30, de los 10, de frenos, postparto, de alquiler, de renta, de la renta, de precios, de tarifas, de extintores, extintores, del ascensor, ascensor, de pensión, de tablas, embarazo, podológica, vehicular, reglamentaria, obligatoria, del auto, auto, aire, escolar',
        notWith:
          'itv, mecánico, chapa, caldera, dentista, médico, pediatra, veterinario, hospital, ambulatorio, ginecólogo, furgoneta, neumáticos, aceite, frenos, tacógrafo, anual con rrhh, traumatólogo, oculista, óptica, taller mecánico, embarazo, selectividad, mates, inglés, km',
      },
      {
        says: 'taller, talleres, workshop, jornada de reflexión, jornada de trabajo, jornadas de reflexión, jornada estratégica, sesión de trabajo, sesiones de trabajo, sesión estratégica, sesión de estrategia, retiro estratégico, retiro de equipo, focus group, grupo focal, mesa de trabajo, mesa de ideas, laboratorio de ideas, hackatón, co-creación, codiseño, dinámica de ideas, design-thinking',
        notAfter: 'al, en el, del, coche, moto, recoger, el coche, coche al, moto al, carro al, auto al, camión, furgoneta, en, cita, mi, vehículo, jefe de, alquiler, llaves',
        notBefore:
          'mecánico, de coches, de chapa, chapa, de reparación, del coche, de motos, de bicis, de bici, de bicicletas, oficial, ford, seat, renault, neumáticos, bosch, concesionario, de costura, de pintura, de cerámica, de yoga, de cocina, infantil, de manualidades, eléctrico, ocupacional',
        notWith:
          'itv, mecánico, chapa, furgoneta, neumáticos, aceite, recoger coche, embrague, frenos, grúa, búsqueda de empleo, cambio de ruedas, vehículo, avería del coche, matrícula del coche, km',
      },
      {
        says: 'retrospectiva, retrospectivas, retro, retros, lecciones aprendidas, lección aprendida, aprendizajes de/del, post-mortem, análisis de causa, análisis de causas, análisis causa raíz, causa raíz, balance del proyecto/sprint/evento/festival/año piloto, balance de la campaña/feria, balance del, balance de la, qué aprendimos, qué salió bien, qué hemos aprendido, mejora continua sesión',
        notBefore: 'excavadora, cine, del pintor, de cine, gaming, contable, de comprobación, de situación, de pérdidas, energético, hídrico, fotográfica, iluminación, de apertura',
        notAfter: 'exposición, moda, fiesta, estilo, coche, muebles, hoja de, cierre de',
        notWith: 'museo, exposición, vintage, filmoteca, contable, contabilidad, alquiler, discoteca',
      },
      {
        says: 'planificación, planeación, planificar, planear, planeamiento, planeamos, planifiquemos, sesión de planificación, reunión de planificación, planning, planificación del, plan de acción, hoja de ruta, definición de objetivos, objetivos del trimestre',
        notBefore:
          'familiar, urbanística, urbana, urbano, patrimonial, financiera personal, fiscal, sucesoria, de boda, de la boda, de vacaciones, vacaciones, familiares, de turnos, de guardias, guardias, turnos, de pensiones, de la jubilación, de jubilación, natal, tributaria, territorial',
        notAfter: 'consulta de, centro de, oficina de, departamento de, ministerio de, secretaría de',
        notWith: 'boda, anticonceptivos, luna de miel, jubilación, pensiones, urbanismo, vacaciones, ginecología, planificación familiar',
      },
      {
        says: 'lluvia de ideas, tormenta de ideas, brainstorming, brainstorm, ideación, sesión de ideas, sesión creativa, sesión de creatividad, puesta en común, intercambio de ideas, generación de ideas, banco de ideas, ideas para el/la/los/las/nuestro/nuestra',
      },
      {
        says: 'presentación, presentaciones, presentar resultados/propuesta/proyecto/borrador, presentamos resultados, exposición de resultados, exposición de los resultados, exposición del proyecto, exposición de la propuesta, muestra de resultados, devolución de resultados, restitución, pitch inversores/a/para/ante/final/deck/comercial, elevator pitch, ensayo de pitch',
        notAfter: 'carta de, plazo de, plazo, fecha de, plantilla de, tarjeta de, curso de, técnicas de',
        notBefore:
          'del primer/nuevo/último número/libro/disco/álbum/poemario, de credenciales, de cheque, del cheque, de <name> ... al equipo, de <name> ... en el equipo, <name> al equipo, del libro, de libro, libro, del disco, de disco, disco, del álbum, al equipo, en el equipo, a todo el equipo, del cartel, de la declaración, declaración, de impuestos, del impuesto, de facturas, facturas, de la renta, renta, de documentos, documentos, de documentación, de solicitudes, solicitudes, de ofertas, ofertas, de candidaturas, de escritos, de cuentas, iva, del iva, modelo, de modelos, de instancias, de nalgas, podálica, cefálica, en sociedad, de recibos, de justificantes, nuevo, nueva, nuevos, nuevas, del nuevo, de la nueva, de los nuevos, de las nuevas, del equipo, de nuestro nuevo, de nuestra nueva',
        notWith: 'plazo, impuestos, hacienda, notaría, iva, irpf, sat, 303, ecografía, bodega cata',
      },
      {
        says: 'feedback, retroalimentación, vuestra opinión, tu opinión, su opinión, vuestras opiniones, opinión sobre, opiniones sobre, opiniones de la propuesta, opináis, qué os parece, qué te parece, qué les parece, qué opinan, : comentarios, comentarios sobre, comentarios a la, comentarios del borrador, comentarios al, vuestros comentarios, sus comentarios, tus comentarios, sugerencias sobre/para, aportes al, aportaciones al/a/sobre, vuestras ideas, consejo sobre, consejos sobre, pedir consejo, crítica de/del, crítica constructiva sobre, prueba con usuarios, pruebas con usuarios, prueba de usuario, pruebas de usuario, test de usuario, test de usabilidad, prueba de usabilidad, pruebas de usabilidad, segunda opinión sobre, mirada crítica, supervisión entre pares, intervisión, lectura crítica, corrección del borrador, contraste de la propuesta',
        notAfter: 'formulario de, buzón de, cita de',
        notBefore: 'anual, de desempeño, de cine, de clientes, literaria, 360, negativo, del cliente, en google',
        notWith: 'desempeño, evaluación anual, 360, médica, google, tripadvisor, youtube, entrevista candidato',
      },
      { says: 'demo, demos, demostración, demostraciones', notWith: NO_DEMO, notBefore: 'de afecto, de fuerza', notAfter: 'cuenta, versión, coche de', despite: TOPICS },
    ],
    things: 'llaves',
    thingsAfar: 'ensayo acta catering',
    errands: `${ROUTINES} ${VERBS} factura facturas entradas foto fotos catering inscripción inscripciones formulario formularios plazo invitación invitaciones diapositivas materiales sala aparcamiento llaves`,
  },

  help: {
    sayings: [
      {
        says: 'onboarding, incorporación de <name>, incorporación/acogida/llegada de <capital>, incorporación de/del nuevo/nueva/nuevos/nuevas, incorporación de la nueva, incorporación de los nuevos, incorporación de las nuevas, incorporación : <name>, incorporación <name>, incorporación nueva/nuevo/nuevos/nuevas, incorporación al equipo, incorporación de la/el/los/las, nueva incorporación, nuevas incorporaciones, se incorpora, se incorporan, se une al equipo, se suma al equipo, ingreso de nuevo/nueva/nuevos/nuevas/<name>, alta de nueva/nuevo empleada/empleado, inducción, inducciones, inducción de/a/para, acogida de/a/para nuevos/nuevas/nuevo/nueva/los/las/<name>, acogida nuevos/nuevas/nuevo/nueva/<name>, plan de acogida, sesión de acogida, jornada de acogida, jornada de bienvenida, sesión de bienvenida, charla de bienvenida, desayuno de bienvenida, bienvenida, bienvenida a/al/para <name>/nuevo/nueva/nuevos/nuevas/equipo, bienvenido/bienvenida/bienvenidos/bienvenidas <name>, bienvenido/bienvenida/bienvenidos/bienvenidas : <name>, bienvenido/bienvenida/bienvenidos/bienvenidas al equipo, bienvenido/bienvenida/bienvenidos/bienvenidas a, bienvenida : , nuevo/nueva/nuevos/nuevas compañero/compañera/compañeros/compañeras/colega/colegas/integrante/integrantes/miembro/miembros/empleado/empleada/empleados/colaborador/colaboradora/colaboradores/becario/becaria/becarios/practicante/practicantes/fichaje/fichajes/ingreso/ingresos/voluntario/voluntaria/voluntarios/enfermera/enfermero/técnico/técnica, presentación ... al equipo, presentación ... en el equipo, presentación ... a todo el equipo, presentación del nuevo, presentación de la nueva, presentación de los nuevos, presentación nuevo/nueva/nuevos/nuevas, conocer al equipo, conoce al equipo, primeros días de <name>, primera semana de',
        notAfter:
          'rediseñar el, rediseño del, rediseño de, repensar el, cocina de, placa de, autobús de, casa de, familia de, bomba de, sin, fecha de, motor de, horno de, hospital de, pack de, curso de, centro de, fiesta de, vitro de, tarjeta de',
        notBefore:
          'de datos, electromagnética, magnética, matemática, al parto, del parto, de parto, de mejoras, de cambios, de gas, familiar, de alumnos, a la universidad, de estudiantes, laboral femenina, de facturas, a filas, de refugiados, clase, de novela, navidad, de inventario, al parvulario, padres, a padres, a las familias, bebé, baby',
        notWith: 'parto, vitro, alumnos, universitarios, estudiantes, novatos, hotel, matemáticas, física, crucero, familias, guardería, oferta de empleo, excel datos, contrato de',
      },
      {
        says: 'kick-off, reunión/sesión/junta/taller de arranque/inicio/lanzamiento/kickoff, reunión arranque/inicio, junta de arranque, <start> arranque, : arranque, arranque de/del, arranque de la, arranque proyecto/obra/obras/fase/piloto, inicio de/del proyecto/proyectos/obra/obras/piloto/programa, inicio proyecto/obra/piloto, lanzamiento de/del proyecto, puesta en marcha del proyecto, pistoletazo de salida, banderazo de salida, banderazo de inicio, banderazo',
        notAfter: 'antes del, batería de, motor de, arnés de, desde el',
        notBefore: 'de curso, del curso, de caldera, de clases, de la liga, en frío, del coche, del motor, de motor, de temporada, de la carrera',
        notWith: 'partido, liga, fútbol, maratón, carrera popular, coche, motor, batería',
      },
      {
        says: 'traspaso, traspasos, traspasar, traspaso de/del/entre, relevo de, relevo :, relevo <name>, relevo en/del proyecto/equipo/dirección/cuentas, entrega de cargo/puesto/pendientes/cuentas/cartera/temas/proyecto/funciones/expedientes/responsabilidades, entrega del proyecto, entrega del puesto, entrega puesto, entrega recepción de, pase de pendientes/cuentas/cartera/temas, transición de cuentas/cartera/rol/puesto/proyecto/funciones/responsabilidades/<name>, transición del puesto/rol/proyecto, transferencia/transmisión/traspaso de conocimiento/conocimientos/cartera/cuentas/funciones/tareas/expedientes, empalme con/de/<name>, cesión de tareas/cartera/proyecto, toma de relevo, cambio de responsable',
        notAfter: 'contrato de, carrera de, cambio de, tarjeta',
        notBefore:
          'de negocio, negocio, de local, local, de llaves, llaves, de guardia, guardia, de turno, turno, de bar, bar, de planta 3, de mañana, 4x100, de enfermería, enfermería, de antorcha, de la antorcha, de fondos, de dinero, bancario, de jugadores, del bar, del local, del negocio, de sangre, de licencia, de presidencia, de farmacia, de piso, del piso, entre bancos, de vehículo, de plantas, plan de pensiones',
        notWith: 'llaves, turno, guardia, enfermería, negocio, local, licencia, testigo, atletismo, bar, banco, gestoría vehículo, matrícula, plan de pensiones',
      },
      {
        says: 'incidencia, incidencias, incidente, incidentes, caída de/del servidor/sistema/red/web/servicio/línea/plataforma/correo/internet, caída de la red/web/plataforma/línea/vpn/app, caída del, caída sistema/servidor/red/web/internet/servicio, servidor/sistema/web/red/página/plataforma/línea/correo/impresora/ascensor ... caído/caída/roto/rota, sistema caído, web caída, red caída, servidor caído, servicio caído, página caída, se cayó, se ha caído, está caído, está caída, caído el, corte de/del luz/internet/red/suministro/servicio/agua/energía/línea/electricidad, corte internet/luz/agua, sin internet/sistema/servicio/red/luz en, avería, averías, averiado, averiada, falla, fallas, fallo en/de/del/crítico/general/masivo, fallos en, apagón, reunión/junta/sesión/llamada/comité/mesa/call de emergencia/crisis/urgencia, reunión urgente, junta urgente, llamada urgente, reunión extraordinaria por, gabinete de crisis, gestión de crisis, sala de crisis, sala de guerra, urgente :, urgencia :, emergencia :, <start> emergencia en, filtración de datos, fuga de datos, brecha de seguridad/datos, brecha de datos, ciberataque, hackeo, ransomware, retirada de producto/lote, retirada del lote, alerta sanitaria lote, inundación en, siniestro en planta',
        notAfter: 'cero, parte de, tasa de, sin, grúa por, formulario de, simulacro de, índice de, en caso de, coche',
        notBefore:
          'política, social, pública, acumulada, de diabetes, laboral, de cáncer, de la gripe, de pelo, del pelo, del cabello, de cabello, de coche, coche, del coche, de ojos, de hojas, de la hoja, de pelo, de la bolsa, del muro, geológica, valenciana, valencianas, de san, de valencia, de cinta, de la cinta, de cinta, de listón, del listón, del mercado, tinta, de san andrés, de ventas, de precios, del imperio',
        notWith: 'simulacro, coche, grúa, valencia fallas, cremà, mascletà, pelo, cabello, dermatólogo, formación, aseguradora, epidemiología, san josé',
      },
      {
        says: 'escalado, escalación, escalaciones, escalamiento, escalamientos, escalar, escalada a/con/al/de/por <name>/dirección/incidencia/retraso/cliente/proveedor/gerencia, escalada :, escalada cliente/proveedor/incidencia/retraso/<name>, escalada por',
        notAfter: 'club de, muro de, zapatos de, clase de, curso de, botas, equipo de, sala de, anti',
        notBefore: 'en roca, roca, de montaña, del everest, de precios, libre, de privilegios, de grises, de conflictos, del conflicto, horizontal, vertical, automático',
        notWith: 'rocódromo, arnés, roca, boulder, búlder, montaña, cordada, vía ferrata, monte, sierra, kubernetes hpa, imagen',
      },
      {
        says: 'migración, migraciones, migrar, migramos, cambio/cambios de/del/al/a sistema/programa/software/plataforma/erp/crm/proveedor/hosting/herramienta/servidor/teams/sharepoint/nuevo/operador, cambio de programa/sistema/plataforma, cambio al nuevo, cambio a la nueva, paso a teams/sharepoint/sap/office/outlook/nube/s4, paso a la nube, pasar a teams/sharepoint/sap, transición a/al/hacia teams/sap/nuevo/sharepoint, transición al nuevo, transición a la nueva, traslado a la nube, mudanza de servidor/servidores/datos/web, sustitución del sistema/programa, implantación del nuevo, implementación del nuevo',
        notAfter: 'oficina de, ley de, control de, cita, cita en, cita de, cita previa, director de, instituto nacional de',
        notBefore:
          'de aves, aves, irregular, ilegal, forzada, laboral, de personas, y asilo, visa, de mariposas, monarca, de cigüeñas, cigüeñas, humana, interna, internacional, de ballenas, de la monarca, horario, de horario, de hora, domicilio, climático',
        notWith:
          'aves, nie, residencia, extranjería, asilo, refugiados, mariposas, ballenas, pasaporte, visado, inmigrantes, ornitología, frontera, consulado, aduana de personas, flamencos, golondrinas',
      },
      {
        says: 'atascado/atascada/atascados/atascadas, atasco con/en la/el, atascos con, trabado/trabada/trabados/trabadas con/en/por/:, estancado/estancada/estancados/estancadas, bloqueado/bloqueada/bloqueados/bloqueadas por/con/en/desde/:, estamos bloqueados, estoy bloqueado, estoy bloqueada, está bloqueado, está bloqueada, siguen bloqueados, sigue bloqueado, sigue bloqueada, proyecto/equipo/obra/pedido/permiso/entrega/licencia/expediente/trámite/despliegue ... bloqueado/bloqueada/parado/parada/atascado/atascada, desbloquear, desbloqueo, desatascar, bloqueo con/en/del/por/proyecto/proveedor/aduana, bloqueo de la obra/licencia, bloqueo en, bloqueo del, bloqueos, impedimentos, impedimento, punto muerto, callejón sin salida, no avanza, no avanzamos, no podemos avanzar, no consigo avanzar, cuello de botella, cuellos de botella',
        notBefore:
          'en el tráfico, en tráfico, el tráfico, en casa, en el aeropuerto, aeropuerto, de tarjeta, tarjeta, de agenda, agenda, de rama, de cuenta, lumbar, ascensor, en el ascensor, de nervio, comercial, de móvil, del móvil, móvil, creativo, en la autopista, de llamadas, de calendario, calendario, de cintura, en el metro, en la m30, en la autovía, del escritor, fregadero, desagüe, de horas, fregadero',
        notAfter: 'agenda, calendario, horario, fecha, hora, tarjeta, cuenta, tiempo, nariz, fregadero, desagüe, wc, inodoro, oído, retrete, lavabo, mañana, tarde',
        notWith:
          'tráfico, fontanero, no molestar, foco, concentración, agenda, plomero, desagüe, tubería, inodoro, fregadero, banco tarjeta, oculista, fisio, ascensor, autovía, vacaciones, dentista, médico, pediatra, peluquería, gimnasio, cole, fisioterapia, personal, recados, tapón',
      },
      {
        says: 'buscamos, busco, estamos buscando, se busca, se buscan, buscando, <start> búsqueda de voluntarios/ponentes/testers/sustituto, se necesita, se necesitan, se precisa, se precisan, se requiere, se requieren voluntarios/manos/apoyo, necesito, necesitamos, falta gente para, faltan manos, faltan voluntarios, hacen falta manos/voluntarios/brazos, hace falta gente/ayuda/apoyo/voluntarios, quién puede, quien puede, quién sabe, quien sabe, quién me ayuda, quién se apunta a ayudar, alguien puede, alguien que, alguien sabe, alguien me ayuda, voluntarios para, voluntarias para, manos para, refuerzo para, refuerzos para, ayuda con/en/para/urgente/por/:, ayuda <end>, <start> ayuda, : ayuda, pedir ayuda, pido ayuda, petición de ayuda, ayúdame, ayudadme, ayúdenme, me ayudas, me ayudáis, me ayudan, nos ayudas, puedes ayudarme, podéis ayudar, ayudar con/a, échame/echadme/échenme/echar/echarme una mano, una mano con, una manita con, mano con el/la, apoyo con/para/urgente, apoyo para, soporte para/urgente, auxilio, socorro',
        notAfter: 'primera, auto, mutua, ventanilla de, botón de, manual de, teléfono de, centro de, solicitud de, buscador, línea de, sin, oro, bases de la, primeros',
        notBefore:
          'humanitaria, a domicilio, de vivienda, al alquiler, alquiler, de alquiler, económica, social, económicas, fiscal, piso, trabajo, empleo, vivienda, de empleo, estatal, del estado, pública, al desarrollo, y rescate, casa, aparcamiento, europea, europeas, a la dependencia, dependencia, en línea manual, hogar, de emergencia gobierno, psicológica, al estudio',
        notWith: 'subvención, subvenciones, prestación, vivienda, piso, autoayuda, feder, ong, cáritas, dependencia, servicios sociales, solicitud',
      },
      {
        says: 'problema/problemas/lío/líos/dificultad/dificultades/inconvenientes con/de/en el/la/los/las/acceso/conexión/red/excel/impresora/vpn/correo/login/fichaje/nóminas/facturación, problema/problemas con, lío con, dificultades con, dificultades para, no funciona, no funcionan, no va, no arranca, no enciende, no imprime, no carga, no puedo entrar, no podemos entrar, no puedo acceder, no podemos acceder, no responde, sin acceso a, sin acceso al, perdí el acceso, he perdido acceso, dejó de funcionar, ha dejado de funcionar, se cuelga, se colgó, se ha colgado, se bloquea, falló, está roto, está rota, se rompió, se ha roto, resolución de problemas, solución de problemas, resolver el problema, depurar, depuración de errores',
        notBefore: 'de espalda, de matemáticas, de mates, de salud, del sueño, de pareja, de visión, de conducta, de física',
        despite: 'portal',
        notWith: 'mates, matemáticas, coche, espalda, fisioterapeuta, terapia, cerradura',
      },
    ],
    things: 'simulacro estadísticas',
    thingsAfar: 'ensayo acta',
    errands:
      'pedir comprar reservar imprimir acta actas ensayo preparar preparación invitación invitaciones factura formulario simulacro manual formación organización reserva entradas encargar parte informe',
  },

  introduction: {
    nouns: 'puesta en contacto, presentación mutua, para que os conozcáis, para que se conozcan, para conoceros, para conocerse, para conocernos, conoceros, conocerse, conocernos',
    surely: 'presentaros a, presentarlos, presentaros, poneros en contacto, ponerlos en contacto, os pongo en contacto, los pongo en contacto, les pongo en contacto',
    doubtful: 'presentar a, presentación, presentaciones, introducción, primer contacto, toma de contacto, conexión, contacto, conoce, conozcan, conoced, encuentro',
    tells:
      'te pongo en contacto con, le pongo en contacto con, les pongo en contacto con, ponerte en contacto con, te conecto con, os presento, te presento, le presento, les presento, los presento, las presento, os quiero presentar, te quiero presentar, quiero presentarte, quiero presentaros, presentarte, presentaros, presentarle, presentarles, para conocer a, para que conozcas, para que conozcáis, para que conozcan, quiero que conozcas, quiero que conozcan',
    besides: 'breve, rápida, rápido, llamada, mutua, por correo, virtual, primera, café, informal, cordial, personal',
    leads: 'entre, de, del, con, a la, al, para',
    topicLeads: 'a, al, a la',
    verbs:
      'os presento, te presento, les presento, los presento, presentando, presento, poneros en contacto, ponerte en contacto con, ponerlos en contacto, poner en contacto, os pongo en contacto, te pongo en contacto con, los pongo en contacto, les pongo en contacto, pongo en contacto, conectando, conecto, conectar',
    presents:
      'este es, esta es, te presento, os presento, le presento, les presento, conoce, aquí está, aquí tienes, te presento a, os presento a, le presento a, conoce a, ella es, él es, esta es la, este es el, saluda',
    newcomers: 'nuevo, nueva, nuevos, nuevas',
    joins: 'y, e, con, a, al, conoce, conoce a, a la',
    pronouns: 'a los dos, a, a la, al',
  },

  occasions: {
    absence:
      'cumpleaños, día festivo, festivo, feriado, vacaciones, fuera de la oficina, fuera de oficina, ausente, baja médica, baja maternal, baja paternal, asuntos propios, día libre, tiempo de concentración, bloque de concentración, sin reuniones',
    aboutAbsence: 'plan, planificación, reunión, solicitud, solicitudes, política, traspaso, cobertura, comida, cena, desayuno, tarta, fiesta, llamada, calendario, vuelta',
    away: 'vacaciones, de vacaciones, ausente, fuera de la oficina, fuera de oficina, baja médica, baja maternal, baja paternal',
    hold: 'por confirmar, provisional, tentativo, tentativa, reserva de fecha, reserva la fecha, reserven la fecha',
    cancelled: 'cancelado, cancelada, anulado, anulada',
    breaks: 'almuerzo, comida, descanso, pausa',
    blocks: 'foco, bloqueado, bloqueo, viaje, desplazamiento, trayecto, preparación, concentración, sin reuniones, no molestar, no reservar, gastos',
    social: 'almuerzo, comida, cena, desayuno, merienda, café, cañas, copas, tapas, fiesta, barbacoa, asado, aperitivo, cumpleaños, navidad, cerveza, cervezas',
    socialWork: 'planificación, preparación, reunión, taller, formación, presentación, comité, estrategia, presupuesto, organización',
  },

  links: 'el la los las un una al a en con y o por para mi tu su nuestro nuestra nuestros nuestras vuestro vuestra este esta',
  aboutLinks: 'de del',
  fillers:
    'hoy mañana lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre tarde noche favor urgente online presencial nuevo nueva',
  notTypos:
    'emigración inmigración presentador intervención revisor escalador escalera planificador retrospectivo aversión entreno entrenos entrenar entrenamos aplazamiento depende dependencia defensas potencia reparar repagar rebasar reposar repisar plantear planteamiento plantación exhibición consecración convocación juramiento remisión recisión premoción atacado atacada cotización cotizaciones trazado trazada tratado tratada estrella estrellas externo extremo interno empachado indicción gradación entrada entradas entrenadas socarrón urgentes estancia estancias estación',
};
