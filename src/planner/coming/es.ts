/** What people have before them, in Spanish. */
import type { ComingWords } from './coming-words.ts';

export const es: ComingWords = {
  events:
    'lanzamiento, puesta en marcha, salida en vivo, estreno, inauguración, apertura, entrevista de trabajo, entrevista, examen, exámenes, oposición, oposiciones, examen de conducir, defensa, defensa de la tesis, keynote, ponencia, charla, presentación, presenta, pitch, auditoría, audiencia, negociación, primer día, nuevo trabajo, nuevo puesto, empieza en, mudanza, se muda, maratón, media maratón, carrera, torneo, concierto, exposición, actuación, boda, graduación, certificación',
  hardships: 'operación, cirugía, quimio, quimioterapia, hospital, resultados médicos, biopsia, entierro, funeral, tratamiento, diagnóstico',
  others: 'fiesta de lanzamiento, mudanza del servidor, carrera profesional, operación comercial, presentación de la empresa',
  calledOff: 'aplazado, aplazada, pospuesto, pospuesta, cancelado, cancelada, suspendido, suspendida, retrasado, retrasada',
  mine: 'mi, mis, nuestro, nuestra, nuestros, nuestras, tengo, tenemos',
  preparing: 'preparación, preparar, ensayo, ensayar, ensayo general, simulacro, práctica, practicar, coaching',
};
