/** A line of drafts, read or refused. */
import { expect, it } from '@jest/globals';
import { readDraftLine } from '../../../src/planner/checks/draft-file.ts';

const least = { id: 'a', kind: 'recap', to: [], body: 'Hi' };

it('needs little', () => {
  const draft = { kind: 'recap', to: [], cc: [], knownPeople: [], body: 'Hi', language: null, replyTo: null, meeting: null };
  expect(readDraftLine(JSON.stringify(least))).toEqual({ id: 'a', draft });
  expect(readDraftLine(JSON.stringify({ ...least, meeting: null, unknown: 1 }))).toEqual({ id: 'a', draft });
});

it('may tell of a meeting, and of people without names', () => {
  const more = { language: 'de', replyTo: 'Wann?', to: [{ address: 'ana@fabrikam.com' }], meeting: {} };
  expect(readDraftLine(JSON.stringify({ ...least, ...more }))).toMatchObject({
    draft: { language: 'de', replyTo: 'Wann?', to: [{ address: 'ana@fabrikam.com', name: '' }], meeting: { subject: '', notes: '', attendees: [], private: false } },
  });
  expect(readDraftLine(JSON.stringify({ ...least, meeting: { subject: 'Budget', notes: 'tea', private: true } }))).toMatchObject({
    draft: { meeting: { subject: 'Budget', notes: 'tea', private: true } },
  });
});

it.each([
  ['{', 'is not JSON'],
  ['7', 'the whole line: '],
  ['{"id":"a","kind":"recap","to":[],"body":7}', 'body: '],
  ['{"id":"a","kind":"recap","to":[{"name":"Ana"}],"body":""}', 'to[0].address: '],
])('%s says what is wrong, and where', (line, problem) => {
  expect(readDraftLine(line)).toEqual({ problem: expect.stringContaining(problem) });
});
