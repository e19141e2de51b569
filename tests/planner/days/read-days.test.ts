/** The days that a line names, in five languages, read on Friday 13 March 2026. */
import { describe, expect, it } from '@jest/globals';
import { civil, dayOf, lastOfMonth } from '../../../src/planner/civil.ts';
import { readDays } from '../../../src/planner/days/read-days.ts';

const FRIDAY = 20_525;
const on = { today: FRIDAY, workdays: [1, 2, 3, 4, 5] };
const date = (day: number) => {
  const { year, month, dayOfMonth } = civil(day);
  return `${String(dayOfMonth)}.${String(month)}.${year === 2026 ? '' : String(year)}`;
};

/** "by Friday = 13.3. 20.3. ambiguous", for each day named. */
function told(line: string, languages: readonly string[] = [], today = FRIDAY): string[] {
  const days = readDays(line, { ...on, today }, languages)?.days ?? [];
  return days.map(({ from, until, days: meant, doubt, minutes, after, isDeadline }) =>
    [`${line.slice(from, until)} =`, ...meant.map(date), doubt, minutes === null ? null : `at ${String(minutes)}`, after === null ? null : `after ${String(after)}`, isDeadline ? 'limit' : null]
      .filter((part) => part !== null)
      .join(' '),
  );
}

describe('one day', () => {
  it.each([
    ['send it by Monday', 'by Monday = 16.3. limit'],
    ['on Friday the 20th', 'on Friday the 20th = 20.3.'],
    ['Friday, 27 March', 'Friday, 27 March = 27.3.'],
    ['by next Monday', 'by next Monday = 16.3. limit'],
    ['this Friday', 'this Friday = 13.3.'],
    ['Monday week', 'Monday week = 23.3.'],
    ['on Wednesday next week', 'on Wednesday next week = 18.3.'],
    ['next week', 'next week = 20.3.'],
    ['by end of next week', 'by end of next week = 20.3. limit'],
    ['by the end of the month', 'by the end of the month = 31.3. limit'],
    ['end of May', 'end of May = 29.5. limit'],
    ['by March', 'by March = 31.3. limit'],
    ['within 3 working days', 'within 3 working days = 18.3. limit'],
    ['in a month', 'in a month = 13.4. limit'],
    ['in 90 minutes', 'in 90 minutes = 13.3. after 90 limit'],
    ['tomorrow at noon', 'tomorrow at noon = 14.3. at 720'],
    ['tomorrow EOD', 'tomorrow EOD = 14.3. at end'],
    ['by end of day tomorrow', 'by end of day tomorrow = 14.3. at end limit'],
    ['by 5pm', 'by 5pm = 13.3. at 1020 limit'],
    ['by Monday at 5', 'by Monday at 5 = 16.3. at 1020 limit'],
    ['tonight', 'tonight = 13.3. at 1200'],
    ['March 20th, 2027 at 12am', 'March 20th, 2027 at 12am = 20.3.2027 at 0'],
    ['by 2026-04-30', 'by 2026-04-30 = 30.4. limit'],
    ['on 13/4', 'on 13/4 = 13.4.'],
    ['on 4/4', 'on 4/4 = 4.4.'],
    ['by Wed', 'by Wed = 18.3. limit'],
    ['the day after tomorrow', 'the day after tomorrow = 15.3.'],
    ['bis Montag, 15:30 Uhr', 'bis Montag, 15:30 Uhr = 16.3. at 930 limit'],
    ['bis Ende der Woche', 'bis Ende der Woche = 13.3. limit'],
    ['uebermorgen', 'uebermorgen = 15.3.'],
    ['bis zum 3.4. schicken', 'bis zum 3.4. = 3.4. limit'],
    ['am 20. März', 'am 20. März = 20.3.'],
    ['bis zum 5. die Zahlen', 'bis zum 5. = 5.4. limit'],
    ['nächste Woche Dienstag', 'nächste Woche Dienstag = 17.3.'],
    ['bis Monatsende', 'bis Monatsende = 31.3. limit'],
    ['morgen früh', 'morgen früh = 14.3. at 720'],
    ['heute Abend', 'heute Abend = 13.3. at 1200'],
    ['in zwei Wochen', 'in zwei Wochen = 27.3. limit'],
    ['spätestens Donnerstag', 'spätestens Donnerstag = 19.3. limit'],
    ['le jeudi 19 mars', 'le jeudi 19 mars = 19.3.'],
    ['d’ici la fin de la semaine', 'd’ici la fin de la semaine = 13.3. limit'],
    ['après-demain à 15h30', 'après-demain à 15h30 = 15.3. at 930'],
    ['lundi prochain', 'lundi prochain = 16.3.'],
    ['mañana por la mañana', 'mañana por la mañana = 14.3. at 720'],
    ['pasado mañana', 'pasado mañana = 15.3.'],
    ['el 3 de abril', 'el 3 de abril = 3.4.'],
    ['antes del 5', 'antes del 5 = 5.4. limit'],
    ['até segunda', 'até segunda = 16.3. limit'],
    ['depois de amanhã', 'depois de amanhã = 15.3.'],
    ['até o fim da semana', 'até o fim da semana = 13.3. limit'],
  ])('%s', (line, means) => {
    expect(told(line)).toEqual([means]);
  });
});

describe('one of several, or one that is over', () => {
  it.each([
    ['by Friday', 'by Friday = 13.3. 20.3. ambiguous limit'],
    ['by the weekend', 'by the weekend = 13.3. 15.3. ambiguous limit'],
    ['by June', 'by June = 31.5. 30.6. ambiguous limit'],
    ['on 5/4', 'on 5/4 = 5.4. 4.5. ambiguous'],
    ['yesterday', 'yesterday = past'],
    ['last Tuesday', 'last Tuesday = 17.3. past'],
    ['on 3 March', 'on 3 March = 3.3.2027 past'],
    ['vorgestern', 'vorgestern = past'],
    ['la semaine dernière', 'la semaine dernière = 13.3. past'],
    ['by 2026-01-01', 'by 2026-01-01 = past limit'],
  ])('%s', (line, means) => {
    expect(told(line)).toEqual([means]);
  });

  it('"next" is doubtful where one comes within three days, or in this week', () => {
    expect([told('next Monday', [], FRIDAY + 1), told('next Friday', [], FRIDAY - 1), told('next Friday', [], FRIDAY)]).toEqual([
      ['next Monday = 16.3. 23.3. ambiguous'],
      ['next Friday = 13.3. 20.3. ambiguous'],
      ['next Friday = 20.3.'],
    ]);
  });

  it('a date without a year that was over long ago is next year’s', () => {
    expect([told('by 3 January'), told('by 3 January', [], FRIDAY + 280)]).toEqual([['by 3 January = 3.1.2027 past limit'], ['by 3 January = 3.1.2027 limit']]);
  });

  it('the end of a week that has ended may be that of the next', () => {
    expect(told('by end of week', [], FRIDAY + 1)).toEqual(['by end of week = 20.3. past limit']);
  });
});

describe('no day', () => {
  it.each(['the second draft', 'may I', 'sat down', 'send 5 slides', 'version 2.10. of it', 'Punkt 3.4. klären', '31 February', 'a segunda versão', 'So machen', 'the 10:00 meeting', '99/99', ''])(
    '%s',
    (line) => {
      expect(told(line)).toEqual([]);
    },
  );
});

it('a line is read so far', () => {
  const at = (length: number) => told(`${'x'.repeat(length - ' Monday'.length)} Monday`).length;
  expect([at(1_000), at(1_001)]).toEqual([1, 0]);
});

describe('several days', () => {
  it('are all told, and a weekday that is not that date’s is another', () => {
    expect(told('Monday or Tuesday')).toEqual(['Monday = 16.3.', 'Tuesday = 17.3.']);
    expect(told('Monday, 20 March')).toEqual(['Monday = 16.3.', '20 March = 20.3.']);
    expect(told('Saturday, 5/9')).toEqual(['Saturday = 14.3.', '5/9 = 9.5. 5.9. ambiguous']);
    expect(told('Friday, 6 March')).toEqual(['Friday = 13.3. 20.3. ambiguous', '6 March = 6.3.2027 past']);
    expect(told('Saturday, 6 March')).toEqual(['Saturday = 14.3.', '6 March = 6.3.2027 past']);
  });

  it('which slash date is meant, my language tells', () => {
    expect([told('on 5/4', ['en-GB']), told('on 5/4', ['en-US']), told('le 5/4', ['fr'])]).toEqual([['on 5/4 = 5.4.'], ['on 5/4 = 4.5.'], ['le 5/4 = 5.4.']]);
  });
});

describe('dates and days', () => {
  it('are one another’s inverse, and what no calendar has is none', () => {
    for (let day = -1_000; day < 60_000; day += 97) expect(dayOf(civil(day))).toBe(day);
    expect([dayOf({ year: 2026, month: 2, dayOfMonth: 29 }), dayOf({ year: 2028, month: 2, dayOfMonth: 29 }), dayOf({ year: 2026, month: 13, dayOfMonth: 1 })]).toEqual([null, 21_243, null]);
    expect([lastOfMonth(2026, 2), lastOfMonth(2026, 14)].map(date)).toEqual(['28.2.', '28.2.2027']);
  });
});
