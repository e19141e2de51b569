/** Looking for follow-ups: by what their rows show, and by kind. */
import { describe, expect, it } from '@jest/globals';
import type { FollowUpRow } from '../../src/api/contract.ts';
import { isFound, isNarrow, kindsOf } from '../../src/tab/queue/filter.ts';
import { speak } from '../../src/tab/words/say.ts';

await speak('en');

function row(kind: string, name: string, subject: string): FollowUpRow {
  const at = '2026-03-25T11:00:00Z';
  return {
    id: `${kind} ${name}`,
    rule: 'thanks-owed',
    strategy: 5,
    people: [{ address: `${name.toLowerCase().replaceAll(' ', '.')}@fabrikam.com`, name }],
    kind,
    because: 'first',
    meeting: { id: 'm', subject, start: at, end: at },
    opensAt: at,
    dueAt: at,
    priority: 1,
    why: `You met ${name}.`,
    channel: 'mail',
    closesAt: null,
    isLate: false,
    alsoCovers: [],
    state: 'open',
    revision: 1,
    snoozedUntil: null,
  };
}

const ZOE = row('thank-you', 'Zoë Quist', 'Harbour tour');
const NAJWA = row('check-in', 'نجوى الحسيني', 'Quarterly review');
const ANA = row('thank-you', 'Ana Keller', 'Quarterly review');
const ALL = [ZOE, NAJWA, ANA];
const found = (typed: string, ...kinds: string[]) => ALL.filter((one) => isFound(one, { typed, kinds: new Set(kinds) }));

describe('searching', () => {
  it.each([
    ['', ALL],
    ['   ', ALL],
    ['zoe', [ZOE]],
    ['ZOË', [ZOE]],
    ['نجوى', [NAJWA]],
    ['review ana', [ANA]],
    ['thank-you note', [ZOE, ANA]],
    ['fabrikam', ALL],
    ['nobody', []],
  ])('%j', (typed, rows) => {
    expect(found(typed)).toEqual(rows);
  });

  it('goes together with kinds', () => {
    expect(found('review', 'thank-you')).toEqual([ANA]);
    expect(found('', 'check-in', 'thank-you')).toEqual(ALL);
  });

  it('is not going on while nothing but blanks is typed', () => {
    expect(isNarrow({ typed: ' ', kinds: new Set() })).toBe(false);
    expect(isNarrow({ typed: '', kinds: new Set(['recap']) })).toBe(true);
  });
});

describe('kinds', () => {
  it('are counted as the typed text leaves them, and stay where they are', () => {
    expect(kindsOf(ALL, '')).toEqual([
      { kind: 'thank-you', count: 2 },
      { kind: 'check-in', count: 1 },
    ]);
    expect(kindsOf(ALL, 'نجوى')).toEqual([
      { kind: 'thank-you', count: 0 },
      { kind: 'check-in', count: 1 },
    ]);
  });
});
