/** What a subject says an event is besides a meeting, in five languages. */
import { describe, expect, it } from '@jest/globals';
import { occasionOf, type Occasion } from '../../../src/planner/cues/occasions.ts';

function kindsOf(subject: string): string[] {
  const occasion = occasionOf(subject);
  return (Object.keys(occasion) as (keyof Occasion)[]).filter((kind) => occasion[kind]);
}

describe('an absence', () => {
  it.each([
    'Vacation',
    'URLAUB',
    'Urlaub Tom',
    'Congés Sophie',
    'conges',
    'Vacaciones',
    'Férias',
    'ferias do Rui',
    'Focus time',
    'Fokuszeit',
    'Keine Meetings',
    'Pas de réunion',
    'Sin reuniones',
    'Sem reuniões',
    'Nicht im Büro',
    'nicht im Buero',
    'Feriado',
    'No-meeting Friday',
  ])('%s is one', (subject) => {
    expect(kindsOf(subject)).toContain('isAbsence');
  });

  it.each([
    'Vacation planning',
    'Urlaub: Vertretung',
    'Urlaubsplanung',
    'Point congés',
    'Passation avant congés',
    'Solicitud de vacaciones',
    'Mapa de férias',
    'Meetings',
    'Réunion',
    'Feriadora',
    'No-meeting policy',
  ])('%s is none', (subject) => {
    expect(kindsOf(subject)).not.toContain('isAbsence');
  });

  it.each(['PTO', 'Urlaub', 'Abwesend', 'En congés', 'De vacaciones', 'De férias', 'Krank'])('%s says who is away', (subject) => {
    expect(kindsOf(subject)).toContain('isAway');
  });

  it('of a focus block nobody is away', () => {
    expect(kindsOf('Fokuszeit')).not.toContain('isAway');
  });
});

describe('a hold', () => {
  it.each([
    'HOLD: board',
    '[tentative] board',
    ' Platzhalter Beirat',
    'Vorläufig: Beirat',
    'À confirmer : point client',
    'A confirmer',
    'Por confirmar: comida',
    '(A confirmar) visita',
    'Save the  date',
  ])('%s is one', (subject) => {
    expect(kindsOf(subject)).toContain('isHold');
  });

  it.each(['Holding', 'Whether to hold', 'Termin: Platzhalter', 'Provisionalist'])('%s is none', (subject) => {
    expect(kindsOf(subject)).not.toContain('isHold');
  });
});

describe('a cancellation', () => {
  it.each(['Canceled: Talk', 'Abgesagt: Vortrag', 'Entfällt: Probe', 'Entfaellt: Probe', 'Annulé : atelier', 'Annulée: revue', 'Anulada: cena', 'Cancelado: almoço'])('%s is one', (subject) => {
    expect(kindsOf(subject)).toContain('isCancelled');
  });

  it.each(['Cancelled orders', 'Wer hat abgesagt: Liste', 'Annulation : contrat'])('%s is none', (subject) => {
    expect(kindsOf(subject)).not.toContain('isCancelled');
  });
});

describe('what gives way', () => {
  it.each([
    'Lunch',
    'Mittagspause',
    'Pause déjeuner',
    'Comida!',
    ' Almoço ',
    'Anreise nach Bonn',
    'Bitte nicht buchen',
    'Ne pas déranger',
    'Trajet Lyon',
    'Viaje a Bilbao',
    'Deslocação',
    'E-mails',
    'Time sheets',
  ])('%s does', (subject) => {
    expect(kindsOf(subject)).toContain('givesWay');
  });

  it.each(['Lunch with Bo', 'Mittagessen mit Bo', 'Pause du contrat', 'Focusgroup', 'Viajes: presupuesto'])('%s does not', (subject) => {
    expect(kindsOf(subject)).not.toContain('givesWay');
  });
});

describe('a meal', () => {
  it.each(['Team lunch', 'Weihnachtsessen', 'Fruehstueck', 'Pot de départ', 'Repas d’équipe', 'Cena de Navidad', 'Cañas', 'Café da manhã', 'Confraternização'])('%s is one', (subject) => {
    expect(kindsOf(subject)).toContain('isSocial');
  });

  it.each(['Planung Weihnachtsfeier', 'Réunion café', 'Presupuesto cena', 'Organização da festa', 'Pot', 'Cenario', 'Teams'])('%s is none', (subject) => {
    expect(kindsOf(subject)).not.toContain('isSocial');
  });
});
