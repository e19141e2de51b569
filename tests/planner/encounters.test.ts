/** Who was in which meeting. */
import { describe, expect, it } from '@jest/globals';
import { attend } from '../../src/planner/attendance.ts';
import { Encounters } from '../../src/planner/encounters.ts';
import { ADA, ANA, meeting, STORY_NOW } from '../../src/planner/story.ts';

const BO = { address: 'bo@fabrikam.com', name: 'Bo Lind' };
const CY = { address: 'cy@fabrikam.com', name: 'Cy Reed' };
const at = (day: number, with_: (typeof BO)[], more = {}) => ({ ...attend(meeting(day, { id: String(day), with: with_, ...more }), new Set([ADA])) });
const [long, begun, now, next] = [at(-9, [ANA, BO], { sensitivity: 'private' }), at(-2, [BO]), at(0, [ANA, ANA]), at(3, [ANA, BO])];
const encounters = new Encounters(STORY_NOW);
for (const one of [long, { ...begun, isMissed: true }, now, next]) encounters.take(one);

describe('meetings', () => {
  it('are told by address, each once, of all or of some', () => {
    expect([...encounters.byAddress(null)]).toEqual([
      [ANA.address, ['-9', '0', '3']],
      [BO.address, ['-9', '-2', '3']],
    ]);
    expect([...encounters.byAddress(new Set([BO.address, CY.address]))]).toEqual([[BO.address, ['-9', '-2', '3']]]);
  });

  it('with somebody have begun, or are to come', () => {
    expect(encounters.with([ANA.address])).toEqual({ past: ['-9', '0'], coming: ['3'], missed: new Set(), isShown: true });
    expect(encounters.with([CY.address])).toEqual({ past: [], coming: [], missed: new Set(), isShown: false });
    expect(encounters.with([])).toEqual({ past: [], coming: [], missed: new Set(), isShown: false });
  });

  it('with one person at several addresses come in order, each once', () => {
    expect(encounters.with([BO.address, ANA.address])).toEqual({ past: ['-9', '-2', '0'], coming: ['3'], missed: new Set(['-2']), isShown: true });
  });

  it('that are all private are not shown', () => {
    const hidden = new Encounters(STORY_NOW);
    hidden.take(long);
    expect(hidden.with([ANA.address])).toEqual({ past: ['-9'], coming: [], missed: new Set(), isShown: false });
  });

  it('that gave way to another are known', () => {
    expect([...encounters.missed(null)]).toEqual(['-2']);
    expect([...encounters.missed(new Set(['-9']))]).toEqual([]);
    expect([...encounters.with([BO.address]).missed]).toEqual(['-2']);
  });
});
