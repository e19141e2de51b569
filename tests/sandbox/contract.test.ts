/** That the check of exchanges against the contract bites. */
import { describe, expect, it } from '@jest/globals';
import type { Exchange } from '../../src/sandbox/exchanges.ts';
import { Contract } from '../support/contract.ts';

const contract = Contract.read();
if (!contract) process.stdout.write('skipped: ../shared/contracts/graph is absent, so nothing was checked against it\n');
const problems = (different: Partial<Exchange>) =>
  contract?.check([
    {
      number: 1,
      service: 'graph',
      method: 'GET',
      path: '/v1.0/me',
      headers: {},
      body: null,
      tenantId: 't',
      userId: 'u',
      scopes: ['User.Read', 'Calendars.Read'],
      partOf: null,
      status: 200,
      answerHeaders: {},
      answer: { displayName: 'Ada' },
      fault: null,
      startedAt: 0,
      endedAt: 0,
      ...different,
    },
  ]).problems;
const event = (answer: object) => ({ path: '/v1.0/me/events/A', answer });

(contract ? describe : describe.skip)('an exchange is held against the contract', () => {
  const cases: [string, Partial<Exchange>, string[]][] = [
    ['a usual one', {}, []],
    ['an unknown path', { path: '/v1.0/me/horoscope' }, ['GET /me/horoscope is no operation of the contract']],
    ['an unknown parameter', { path: '/v1.0/me?$take=3' }, ['GET /me: the parameter $take is unknown']],
    ['a window without an end', { path: '/v1.0/me/calendarView?startDateTime=2026-01-01', answer: { value: [] } }, ['GET /me/calendarView: the parameter endDateTime is missing']],
    ['an unknown property', event({ subjekt: 'Hi' }), ['GET /me/events/{event-id}: 200 answer.subjekt is unknown']],
    ['annotations', event({ '@odata.etag': 'W/"x"', 'attendees@odata.context': 'c', subject: null }), []],
    ['an inherited property', event({ id: 'A', categories: ['x'], changeKey: 'c' }), []],
    ['a property of a property', event({ start: { dateTime: '2026', zone: 'UTC' } }), ['GET /me/events/{event-id}: 200 answer.start.zone is unknown']],
    ['a wrong word', event({ showAs: 'Busy' }), ['GET /me/events/{event-id}: 200 answer.showAs is "Busy", none of "unknown", "free", "tentative", "busy", "oof", "workingElsewhere"']],
    ['a wrong type', event({ isAllDay: 'no' }), ['GET /me/events/{event-id}: 200 answer.isAllDay is "no", no boolean']],
    ['an error without a code', { status: 404, answer: { error: { message: '' } } }, ['GET /me: 404 answer.error.code is missing']],
    ['a word in another case in a request', { method: 'POST', path: '/v1.0/me/events', scopes: ['Calendars.ReadWrite'], status: 201, body: { showAs: 'Busy' }, answer: {} }, []],
    [
      'a lack of permission',
      { method: 'POST', path: '/v1.0/me/events', status: 201, body: {}, answer: {} },
      ['POST /me/events: takes one of Calendars.ReadWrite; the token has User.Read, Calendars.Read'],
    ],
    ['an answer bent by a fault', { fault: '503', status: 503, answer: '<html>' }, []],
  ];
  it.each(cases)('%s', (_name, different, expected) => {
    expect(problems(different)).toEqual(expected);
  });
});
