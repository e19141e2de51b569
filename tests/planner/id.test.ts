/** Ids: short, stable for ever, and different for whatever differs. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { meetingId, stableId } from '../../src/planner/id.ts';

const START = 1_773_396_000_000;

describe('an id', () => {
  it('is 22 characters that an address bar takes as they are', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (parts) => {
        expect(stableId(...parts)).toMatch(/^[\w-]{22}$/);
      }),
    );
  });

  it('is the same in every release: stores hold it', () => {
    expect(stableId('thanks-owed', 'ana@fabrikam.com', 'm1')).toBe('QPcZoh2i6FPx5LWbFC__Sm');
    expect(meetingId('AbC@contoso.com', START)).toBe('eeTR2K4pq90BoVuJZ5Zrfh');
  });

  it('tells parts apart by where they end', () => {
    expect(stableId('ab', 'c')).not.toBe(stableId('a', 'bc'));
    expect(stableId('a', '')).not.toBe(stableId('a'));
  });
});

describe("a meeting's id", () => {
  it('has no regard to the case of its iCalUId', () => {
    expect(meetingId('ABC@contoso.com', START)).toBe(meetingId('abc@contoso.com', START));
  });

  it('is another for another meeting, and for another occurrence', () => {
    expect(meetingId('abc', START)).not.toBe(meetingId('abd', START));
    expect(meetingId('abc', START)).not.toBe(meetingId('abc', START + 1));
  });

  it('is no id of anything else with the same parts', () => {
    expect(meetingId('abc', START)).not.toBe(stableId('abc', String(START)));
  });
});
