/** Many ids in little room. */
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { IdSet } from '../../../src/api/graph/id-set.ts';

it('holds what a set holds, whatever is added and deleted', () => {
  const step = fc.record({ id: fc.oneof(fc.string(), fc.integer({ min: 0, max: 3_000 }).map(String)), isAdded: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 300 }), fc.integer({ min: 0, max: 3_000 }), (steps, many) => {
      const [ours, theirs] = [new IdSet(), new Set<string>()];
      const first = Array.from({ length: many }, (_, n) => ({ id: String(n), isAdded: true }));
      for (const { id, isAdded } of [...first, ...steps]) {
        const does = isAdded ? 'add' : 'delete';
        ours[does](id);
        theirs[does](id);
      }
      expect(ours.size).toBe(theirs.size);
      expect([...steps.map(({ id }) => id), '', 'another'].filter((id) => ours.has(id) !== theirs.has(id))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

it('does not fill up where ids come and go', () => {
  const ids = new IdSet();
  for (let n = 0; n < 20_000; n++) {
    ids.add(`id ${String(n)}`);
    if (n >= 100) ids.delete(`id ${String(n - 100)}`);
  }
  expect([ids.size, ids.has('id 19999'), ids.has('id 19000')]).toEqual([100, true, false]);
});

it('tells many ids apart', () => {
  const ids = new IdSet();
  for (let n = 0; n < 20_000; n++) ids.add(`AAkALg${String(n)}AAA=`);
  expect(ids.size).toBe(20_000);
});
