/** Who brought me together with whom. */
import { describe, expect, it } from '@jest/globals';
import { attend } from '../../src/planner/attendance.ts';
import type { Facts } from '../../src/planner/facts.ts';
import { introductionIn, recordedIn } from '../../src/planner/introduction.ts';
import { plan } from '../../src/planner/plan.ts';
import { ADA, ANA, facts, meeting, STORY_NOW } from '../../src/planner/story.ts';
import { DAY, HOUR } from '../../src/planner/working-time.ts';

const I = { address: ADA, name: 'Ada Okafor' };
const ERIN = { address: 'erin@northwind.com', name: 'Erin Cole' };
const DMITRI = { address: 'dmitri.volkov@litware.com', name: 'Dmitri Volkov' };
const BO = { address: 'bo.lind@fabrikam.com', name: '' };
const CY = { address: 'cy@fabrikam.com', name: 'Cy Reed' };

const found = (subject: string, more: Parameters<typeof meeting>[1] = {}) => {
  const met = meeting(-1, { subject, with: [ERIN, DMITRI], organizer: ERIN, ...more });
  const made = introductionIn(attend(met, new Set([ADA])), plan(facts([met]), [], STORY_NOW, []).world);
  return typeof made === 'string' ? made : `${made.by.address.split('@')[0] ?? ''} > ${made.to.map(({ address }) => address.split('@')[0]).join(' ')}`;
};

describe('as a subject tells it', () => {
  it.each<[string, string, Parameters<typeof meeting>[1]]>([
    ['Intro: Ada / Dmitri', 'erin > dmitri.volkov', {}],
    ['Introduction: Dmitri Volkov and Ada Okafor', 'erin > dmitri.volkov', {}],
    ['Intro', 'erin > dmitri.volkov', {}],
    ['Ada, meet Bo', 'erin > bo.lind', { with: [ERIN, BO] }],
    ['Intro: Ada / Dmitri', 'erin > dmitri.volkov bo.lind', { with: [ERIN, DMITRI, BO] }],
    ['Intro: Ada / Dmitri', 'tooMany', { with: [ERIN, DMITRI, BO, CY] }],
    ['Budget', 'noCue', {}],
    ['Intro: Ada / Dmitri', 'series', { series: { id: 's', isFirst: true, beganAt: 0 } }],
    ['Intro: Ada / Dmitri', 'mine', { organizer: I }],
    ['Intro: Ada / Dmitri', 'noThird', { organizer: null }],
    ['Intro: Ada / Dmitri', 'alone', { with: [ERIN] }],
    ['Intro: Erin / Ada', 'noThird', {}],
    ['Intro: Dmitri Volkov / Maria Reed', 'notMe', { with: [ERIN, DMITRI, CY] }],
    ['Intro: Erin / Dmitri', 'erin > dmitri.volkov', {}],
    ['Intro: Erin Volkov / Ada Okafor', 'erin > dmitri.volkov', {}],
  ])('%s: %s', (subject, expected, more) => {
    expect(found(subject, more)).toBe(expected);
  });
});

describe('as I recorded it', () => {
  const recorded = (introductions: Facts['introductions'], ...meetings: Facts['meetings']) => {
    const met = meeting(-1, { with: [DMITRI], iCalUId: 'met' });
    const made = recordedIn(attend(met, new Set([ADA])), plan(facts([...meetings, met], { introductions }), [], STORY_NOW, []).world);
    return made && [made.by, made.to.map(({ address }) => address)];
  };
  const intro = (days: number, by = ERIN.address, to = DMITRI.address) => ({ by, to, at: STORY_NOW + days * DAY });

  it('by whom, whether I know them or not', () => {
    expect(recorded([intro(-2)])).toEqual([{ address: ERIN.address, name: '' }, [DMITRI.address]]);
    expect(recorded([intro(-2)], meeting(-9, { with: [ERIN] }))).toMatchObject([ERIN, [DMITRI.address]]);
  });

  it('the latest, up to the end of the meeting', () => {
    expect(recorded([intro(-4, CY.address), intro(-2), intro(0, ANA.address)])?.[0]).toMatchObject({ address: ERIN.address });
    expect(recorded([{ ...intro(0), at: STORY_NOW - DAY + HOUR }])).not.toBeNull();
    expect(recorded([{ ...intro(0), at: STORY_NOW - DAY + HOUR + 1 }])).toBeNull();
  });

  it('to any address of theirs, and of nobody else', () => {
    expect(recorded([intro(-2, ERIN.address, 'dmitri@litware.com')], meeting(-30, { with: [{ address: 'dmitri@litware.com', name: 'Dmitri Volkov' }] }))).not.toBeNull();
    expect(recorded([intro(-2, ERIN.address, ANA.address)], meeting(-30))).toBeNull();
  });
});
