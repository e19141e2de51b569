/** What meetings are called, in the language of those who call them. `{client}`, `{project}`, `{topic}`, `{name}` are filled in. */
import type { Language } from './organisations.ts';

export type Occasion = 'pitch' | 'kickOff' | 'steering' | 'working' | 'sponsor' | 'workshop' | 'review' | 'call' | 'specialist' | 'goLive' | 'cutover' | 'retro' | 'coffee' | 'return';

const ENGLISH: Readonly<Record<Occasion, readonly string[]>> = {
  pitch: ['{client} x Contoso: {project} proposal', '{project}: offer presentation', 'Contoso pitch {project}', '{client}: Q&A on the proposal'],
  kickOff: ['Kick-off {project}', '{project} kickoff workshop', 'Project start {project}'],
  steering: ['{project} steering', 'SteerCo {project}', 'Weekly {project} status', '{client} weekly'],
  working: ['{project} working session', '{project}: {topic}', 'Design session {topic}'],
  sponsor: ['{name} / Ada', '1:1 {name} & Ada', 'Check-in {name}'],
  workshop: ['Workshop: {topic}', '{project} workshop {topic}', 'Deep dive {topic}', '{topic} requirements workshop'],
  review: ['{project} review', 'Sprint review {project}', '{project} demo', 'Demo: {topic}', 'Demo prep {project}'],
  call: ['{topic}', 'Quick call re {topic}', 'Questions on {topic}', '{project} sync', 'Call {client}', 'FW: {topic}', '{topic} - next steps'],
  specialist: ['{topic} with {client} security', 'Architecture: {topic}', 'Data protection check {project}', '{topic}: intro to the team', 'Handover {topic}'],
  goLive: ['{project} go-live', 'Go-live {project}!', '{project} launch', '{client} launch event'],
  cutover: ['{project} cutover stand-up', 'Hypercare {project}', 'Incident call {project}'],
  retro: ['Retrospective {project}', '{project} lessons learned'],
  coffee: ['Coffee?', 'Coffee {name} & Ada', 'Catch-up {name}', 'Lunch with {name}', 'Virtual coffee'],
  return: ['{client}: phase 2?', 'Ideas for next year', '{project} roadmap'],
};

const GERMAN: Readonly<Record<Occasion, readonly string[]>> = {
  pitch: ['{client} / Contoso: Angebot {project}', 'Angebotspräsentation {project}', 'Rückfragen zum Angebot'],
  kickOff: ['Kick-off {project}', 'Projektstart {project}', 'Auftaktworkshop {project}'],
  steering: ['Lenkungskreis {project}', 'Jour fixe {project}', 'Wöchentlicher Status {project}'],
  working: ['Arbeitssitzung {project}', '{project}: {topic}', 'Abstimmung {topic}'],
  sponsor: ['{name} / Ada', 'Abstimmung {name} & Ada', 'JF {name}'],
  workshop: ['Workshop {topic}', 'Anforderungsworkshop {topic}', 'Vertiefung {topic}'],
  review: ['Review {project}', 'Demo {project}', 'Abnahme {topic}', 'Vorbereitung Demo {project}'],
  call: ['{topic}', 'Kurze Abstimmung {topic}', 'Rückfrage {topic}', 'Telefonat {client}', 'WG: {topic}', 'AW: {topic}'],
  specialist: ['Datenschutz {project}', 'Architektur {topic}', 'Betriebsrat: {project}', 'Übergabe {topic}'],
  goLive: ['Go-live {project}', 'Produktivsetzung {project}', 'Start {project}'],
  cutover: ['Hypercare {project}', 'Cutover {project}'],
  retro: ['Retrospektive {project}', 'Rückblick {project}'],
  coffee: ['Kaffee?', 'Mittagessen mit {name}', 'Austausch {name} / Ada'],
  return: ['{client}: Ausblick', 'Wie weiter mit {project}?'],
};

const FRENCH: Partial<Record<Occasion, readonly string[]>> = {
  kickOff: ['Lancement projet {project}', 'Réunion de lancement {project}'],
  steering: ['Comité de pilotage {project}', 'Point hebdo {project}'],
  working: ['Atelier de travail {topic}', 'Point {topic}'],
  review: ['Démo {project}', 'Revue {project}'],
  call: ['Point rapide {topic}', '{topic}', 'Questions {topic}'],
  goLive: ['Mise en production {project}', 'Lancement {project}'],
  coffee: ['Café ?', 'Déjeuner avec {name}'],
};

const SPANISH: Partial<Record<Occasion, readonly string[]>> = {
  kickOff: ['Arranque {project}', 'Reunión de lanzamiento {project}'],
  steering: ['Comité de seguimiento {project}', 'Seguimiento semanal'],
  call: ['Dudas {topic}', '{topic}', 'Llamada {client}'],
  goLive: ['Salida en vivo {project}', 'Puesta en producción {project}'],
  coffee: ['Café con {name}', 'Comida {name}'],
};

const PORTUGUESE: Partial<Record<Occasion, readonly string[]>> = {
  kickOff: ['Arranque do projeto {project}'],
  steering: ['Ponto de situação {project}', 'Reunião semanal {project}'],
  call: ['Dúvidas {topic}', '{topic}'],
  goLive: ['Entrada em produção {project}'],
  coffee: ['Café?', 'Almoço com {name}'],
};

const TITLES: Readonly<Record<Language, Partial<Record<Occasion, readonly string[]>>>> = { en: ENGLISH, de: GERMAN, fr: FRENCH, es: SPANISH, pt: PORTUGUESE };

/** The titles of an occasion; in English where a language has none. */
export function titlesOf(language: Language, occasion: Occasion): readonly string[] {
  return TITLES[language][occasion] ?? ENGLISH[occasion];
}

export const TOPICS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'data model',
    'single sign-on',
    'roles and rights',
    'search',
    'reporting',
    'interfaces',
    'test plan',
    'migration path',
    'pricing logic',
    'mobile app',
    'training',
    'release plan',
    'backlog',
    'invoice export',
    'monitoring',
  ],
  de: ['Datenmodell', 'Rollen und Rechte', 'Schnittstellen', 'Testkonzept', 'Migration', 'Berichtswesen', 'Schulung', 'Releaseplan', 'Stammdaten', 'Rechnungsexport'],
  fr: ['modèle de données', 'droits et rôles', 'interfaces', 'plan de test', 'formation', 'migration'],
  es: ['modelo de datos', 'roles', 'interfaces', 'plan de pruebas', 'formación'],
  pt: ['modelo de dados', 'perfis', 'interfaces', 'plano de testes', 'formação'],
};
