/** What the pane is told of the people on a message: who they are, and what is open with them. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { followUpList, problem } from '../../../src/api/contract.ts';
import { itemContext } from '../../../src/api/contract-item.ts';
import { personId } from '../../../src/planner/contact.ts';
import { ADA } from '../../../src/sandbox/people.ts';
import { event, OWNER } from '../../support/sandbox.ts';
import { serve, type Served } from '../../support/server.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');
const ANA = 'ana@fabrikam.com';
const BO = { name: 'Bo Sørensen', address: 'bo@adatum.com' };
const TOMAS = { name: 'Tomás Oliveira', address: 'tomas@northwindtraders.com' };

let to: Served;
let bearer: string;
beforeEach(async () => {
  to = await serve(NOW);
  bearer = await to.bearer();
  for (const day of ['2026-02-04', '2026-02-11', '2026-02-18']) to.mailbox.put(event(day, `${day}T10:00`));
  to.mailbox.put(event('kick-off', '2026-03-11T15:00', { organizer: BO }));
  to.mailbox.put(event('first one', '2026-03-11T10:00', { organizer: TOMAS }));
  await to.rounds.start(OWNER);
});
afterEach(async () => {
  await to.close();
  if (to.unexpected.length > 0) throw new Error('The server met an error that nobody expected.', { cause: to.unexpected[0] });
});

const get = (path: string) => request(to.app).get(path).set('Authorization', bearer);
const ask = (...addresses: string[]) => get(`/api/items/context?addresses=${encodeURIComponent(addresses.join(','))}`);
const context = async (...addresses: string[]) => itemContext.parse((await ask(...addresses).expect(200)).body);
const write = (method: 'patch' | 'post', path: string, body: object, revision = 0) =>
  request(to.app)
    [method](path)
    .set('Authorization', bearer)
    .set('If-Match', `"${String(revision)}"`)
    .send(body)
    .expect(200);
const queue = async () => followUpList.parse((await get('/api/follow-ups').expect(200)).body).followUps;

describe('the people on an item', () => {
  it('are told in the order asked, whatever the case of their addresses, each once and in a sentence', async () => {
    const { people } = await context(BO.address, 'ANA@Fabrikam.com', ANA);
    expect(people.map(({ id, name, sentence, openFollowUps }) => [id, name, sentence, openFollowUps])).toEqual([
      [personId(BO.address), 'Bo Sørensen', 'Last met yesterday.', expect.any(Number)],
      [personId(ANA), 'Ana Keller', 'Last met 18 February. You usually meet every week.', 1],
    ]);
  });

  it('are not those whom nobody knows, nor the owner', async () => {
    expect(await context('stranger@litware.com', ADA.address, '', ' ')).toEqual({ people: [], followUps: [] });
    expect(await context()).toEqual({ people: [], followUps: [] });
    itemContext.parse((await get('/api/items/context').expect(200)).body);
  });

  it('are found by any of their addresses, and once where two of them are on it', async () => {
    await write('post', '/api/promises', { text: 'send the deck', people: [ANA], dueAt: '2026-03-12T16:00:00Z' });
    await write('post', `/api/people/${personId(ANA)}/merge`, { with: personId(TOMAS.address) });
    const { people, followUps } = await context(TOMAS.address, ANA);
    expect(people.map(({ addresses }) => [...addresses].sort())).toEqual([[ANA, TOMAS.address]]);
    expect(followUps.map(({ kind }) => kind)).toContain('promise');
    for (const address of [ANA, TOMAS.address]) expect(await context(address)).toEqual({ people, followUps });
  });
});

describe('what is open with them', () => {
  it('comes as in the queue, in its order, and leaves out what is with others', async () => {
    const all = await queue();
    const named = (addresses: readonly string[]) => all.filter(({ people }) => people.some(({ address }) => addresses.includes(address)));
    expect((await context(BO.address, ANA)).followUps).toEqual(named([BO.address, ANA]));
    expect((await context(TOMAS.address)).followUps).toEqual(named([TOMAS.address]));
    expect(named([TOMAS.address]).length).toBeLessThan(all.length);
  });

  it('is nothing with those who are never to be suggested, who are shown all the same', async () => {
    await write('patch', `/api/people/${personId(BO.address)}`, { never: true });
    const { people, followUps } = await context(BO.address);
    expect(people.map(({ name, isNever, openFollowUps }) => [name, isNever, openFollowUps])).toEqual([['Bo Sørensen', true, 0]]);
    expect(followUps).toEqual([]);
  });

  it('does not hold what is decided, snoozed or done', async () => {
    const [first, ...rest] = (await context(BO.address)).followUps;
    await write('post', `/api/follow-ups/${first?.id ?? ''}/snooze`, { until: '2026-03-20T08:00:00Z' }, first?.revision);
    expect((await context(BO.address)).followUps.map(({ id }) => id)).toEqual(rest.map(({ id }) => id));
  });
});

describe('too much', () => {
  it('is refused with what would not be: fifty addresses may be asked about, one more may not', async () => {
    const addresses = Array.from({ length: 50 }, (_, at) => `guest${String(at)}@litware.com`);
    expect(await context(...addresses)).toEqual({ people: [], followUps: [] });
    const refused = problem.parse((await ask(...addresses, ANA).expect(400)).body);
    expect([refused.code, refused['reason'], refused['most']]).toEqual(['bad_request', 'too-many', 50]);
  });

  it.each(["' or 1=1 --@x", '%', 'ana@%', '\u0000', '__proto__'])('and what is no address, such as %j, finds nobody', async (address) => {
    expect(await context(address)).toEqual({ people: [], followUps: [] });
  });
});
