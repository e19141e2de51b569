/** Which of my notes and promises a draft tells. */
import { describe, expect, it } from '@jest/globals';
import type { Facts } from '../../../src/planner/facts.ts';
import type { Meeting } from '../../../src/planner/meeting.ts';
import { plan } from '../../../src/planner/plan.ts';
import { ANA, facts, meeting, STORY_NOW } from '../../../src/planner/story.ts';
import { DAY, HOUR } from '../../../src/planner/working-time.ts';

const BO = { address: 'bo@contoso.com', name: 'Bo Lind' };
const CY = { address: 'cy@contoso.com', name: 'Cy Reed' };

function bodyOf(rule: string, meetings: readonly Meeting[], more: Partial<Facts>): string {
  const { followUps } = plan(facts([meeting(-90, { with: [CY] }), ...meetings], more), [], STORY_NOW);
  return followUps.find((one) => one.rule === rule)?.draft?.body ?? '';
}

const note = (days: number, text: string) => ({ at: STORY_NOW + days * DAY, people: [], meeting: 'it', text });

describe('a letter on an occurrence of a series', () => {
  const first = { iCalUId: 'it', series: { id: 'it', isFirst: true, beganAt: STORY_NOW - 2 * DAY } };
  const second = { iCalUId: 'it', series: { id: 'it', isFirst: false, beganAt: STORY_NOW - 2 * DAY } };

  it('tells the note on it, and not the one on the next', () => {
    const body = bodyOf('thanks-owed', [meeting(-2, first), meeting(-0.5, second)], { notes: [note(-1.9, 'The reef chart.'), note(-0.4, 'The pier bill.')] });
    expect(body).toContain('The reef chart.');
    expect(body).not.toContain('The pier bill.');
  });
});

describe('a brief', () => {
  const coming = meeting(3, { iCalUId: 'it', with: [ANA, BO] });

  it('tells a note on the meeting once, however many are new', () => {
    expect(bodyOf('prepare', [coming], { notes: [note(-1, 'Bring the chart.')] }).split('Bring the chart.')).toHaveLength(2);
  });

  it('tells no note on another meeting, nor on somebody else', () => {
    const elsewhere = { at: STORY_NOW - HOUR, people: [], meeting: 'another', text: 'The pier bill.' };
    const body = bodyOf('prepare', [coming], { notes: [elsewhere, { ...elsewhere, people: [CY.address], meeting: null }] });
    expect(body).toContain('With Ana Torres and Bo Lind.');
    expect(body).not.toContain('The pier bill.');
  });

  it('tells a note on a person with them alone', () => {
    const about = { at: STORY_NOW - HOUR, people: [BO.address], meeting: null, text: 'Likes tea.' };
    expect(bodyOf('prepare', [coming], { notes: [about] }).split('Likes tea.')).toHaveLength(2);
  });

  it.each(['open', 'renegotiated'] as const)('tells a promise that is %s', (state) => {
    const promises = [{ id: 'p', text: 'send the deck', people: [ANA.address], madeAt: STORY_NOW - DAY, dueAt: null, state, meeting: null }];
    const { followUps } = plan(facts([meeting(-90, { with: [CY] }), coming], { promises }), [], STORY_NOW);
    const brief = followUps.find(({ rule }) => rule === 'prepare');
    expect(brief?.because).toBe('known');
    expect(brief?.draft?.body).toContain('send the deck');
  });

  it.each(['kept', 'missed'] as const)('tells no promise that is %s', (state) => {
    const promises = [{ id: 'p', text: 'send the deck', people: [ANA.address], madeAt: STORY_NOW - DAY, dueAt: null, state, meeting: null }];
    expect(bodyOf('prepare', [coming], { promises })).not.toContain('send the deck');
  });
});
