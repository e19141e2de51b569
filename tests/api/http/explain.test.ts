/** "Why not?" over HTTP: the verdicts on a person or a meeting. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { followUpList, personList, problem, verdictList } from '../../../src/api/contract.ts';
import { personId } from '../../../src/planner/contact.ts';
import { RULES } from '../../../src/planner/rules/index.ts';
import { event, OWNER } from '../../support/sandbox.ts';
import { serve, type Served } from '../../support/server.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');
let now = NOW;
let to: Served;
let bearer: string;
beforeEach(async () => {
  now = NOW;
  to = await serve(() => now);
  bearer = await to.bearer();
  to.mailbox.put(event('first meeting', '2026-03-11T10:00'));
  to.mailbox.put(event('declined by me', '2026-03-11T12:00', { organizer: { name: 'Bo Berg', address: 'bo@adatum.com' }, response: 'declined' }));
  to.mailbox.put(event('secret', '2026-03-11T15:00', { subject: 'Canary', sensitivity: 'private', organizer: { name: 'Cy Cole', address: 'cy@cole.com' } }));
  await to.rounds.start(OWNER);
});
afterEach(async () => {
  await to.close();
  if (to.unexpected.length > 0) throw new Error('The server met an error that nobody expected.', { cause: to.unexpected[0] });
});

const get = (path: string) => request(to.app).get(path).set('Authorization', bearer);
const explain = async (query: string) => verdictList.parse((await get(`/api/explain?${query}`).expect(200)).body).verdicts;
const meetingOf = async (address: string) => (await to.store.meetings(OWNER)).find(({ organizer }) => organizer?.address === address);

describe('explain', () => {
  it('has a verdict of every rule on a person, by address or id', async () => {
    const verdicts = await explain('person=ANA@fabrikam.com');
    expect(new Set(verdicts.map(({ rule }) => rule))).toEqual(new Set(RULES.map(({ id }) => id)));
    expect(verdicts.find(({ rule }) => rule === 'thanks-owed')).toMatchObject({
      verdict: 'suggested',
      kind: 'thank-you',
      code: null,
      lookAgainAt: null,
      people: [{ address: 'ana@fabrikam.com', name: 'Ana Keller' }],
    });
    expect(await explain(`person=${personId('ana@fabrikam.com')}`)).toEqual(verdicts);
  });

  it('says why not, of a person and of a meeting, by id or iCalUId', async () => {
    const meeting = await meetingOf('bo@adatum.com');
    const asked = await Promise.all([explain('person=bo@adatum.com'), explain(`meeting=${meeting?.id ?? ''}`), explain(`meeting=${encodeURIComponent(meeting?.iCalUId.toUpperCase() ?? '')}`)]);
    for (const verdicts of asked) {
      expect(verdicts.find(({ rule }) => rule === 'thanks-owed')).toMatchObject({
        verdict: 'held-back',
        code: 'declined',
        meeting: { id: meeting?.id },
        sentence: 'As far as your calendar shows, you were not there.',
      });
    }
  });

  it('says nothing of a private meeting but that it is one', async () => {
    const meeting = await meetingOf('cy@cole.com');
    const verdicts = await explain(`meeting=${meeting?.id ?? ''}`);
    expect(JSON.stringify(verdicts)).not.toMatch(/Canary|cy@cole/);
    expect(verdicts.find(({ rule }) => rule === 'thanks-owed')?.sentence).toContain('private meeting');
    expect(JSON.stringify(await explain('person=cy@cole.com'))).not.toContain('Canary');
  });

  it('tells of somebody the calendar does not name', async () => {
    const verdicts = await explain('person=nobody@example.com');
    expect(verdicts.every(({ verdict, sentence }) => verdict === 'nothing' && sentence === 'This calendar does not name this person.')).toBe(true);
  });

  it('plans for now, and keeps nothing of it', async () => {
    now = NOW + 15 * 86_400_000;
    const before = [await to.store.list(OWNER, ['open', 'withdrawn']), await to.store.heldBack(OWNER), (await to.store.profile(OWNER))?.syncedAt];
    expect((await explain('person=ana@fabrikam.com')).find(({ rule }) => rule === 'thanks-owed')?.verdict).toBe('held-back');
    expect([await to.store.list(OWNER, ['open', 'withdrawn']), await to.store.heldBack(OWNER), (await to.store.profile(OWNER))?.syncedAt]).toEqual(before);
  });

  it.each<[string, number, string]>([
    ['', 400, 'bad_request'],
    ['person=', 400, 'bad_request'],
    ['person=a@b.c&meeting=x', 400, 'bad_request'],
    ['person=a@b.c&person=b@c.d', 400, 'bad_request'],
    ['person=nobody', 404, 'unknown_person'],
    ['person=%00%1b%3Cimg%3E', 404, 'unknown_person'],
    ['meeting=nothing', 404, 'unknown_meeting'],
    [`meeting=${'x'.repeat(10_000)}`, 404, 'unknown_meeting'],
  ])('asked "%s" is answered %d %s', async (query, status, code) => {
    const answer = await get(`/api/explain?${query}`).expect(status);
    expect(problem.parse(answer.body)).toMatchObject({ status, code });
  });

  it('needs a token', async () => {
    expect((await request(to.app).get('/api/explain?person=ana@fabrikam.com')).status).toBe(401);
  });
});

describe('before the first round', () => {
  it('there is nobody, nothing to explain, and it says that nothing was read yet', async () => {
    const fresh = await serve(NOW);
    try {
      const ask = async (path: string) =>
        (
          await request(fresh.app)
            .get(path)
            .set('Authorization', await fresh.bearer())
        ).body as object;
      expect(personList.parse(await ask('/api/people')).people).toEqual([]);
      expect(followUpList.parse(await ask('/api/follow-ups')).followUps).toEqual([]);
      expect(verdictList.parse(await ask('/api/explain?person=ana@fabrikam.com')).verdicts).toEqual([]);
      expect(problem.parse(await ask('/api/explain?meeting=x')).code).toBe('unknown_meeting');
      expect(await ask('/api/me')).toMatchObject({ syncedAt: null });
      expect(verdictList.parse(await ask('/api/explain?person=ana@fabrikam.com')).verdicts.map(({ verdict }) => verdict)).toContain('nothing');
    } finally {
      await fresh.close();
    }
  });
});
