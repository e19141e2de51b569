/** What of Graph's contract the sandbox answers, and with which permissions; what it does not answer is named in the output. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CONTOSO } from '../../src/sandbox/people.ts';
import { stand, type Stand } from './stand.ts';

const FOLDER = fileURLToPath(new URL('../../../shared/contracts/graph/', import.meta.url));
const METHODS = ['get', 'post', 'patch', 'put', 'delete'];

interface Permission {
  readonly method: string;
  readonly path: string;
  readonly DelegatedWork: { readonly least: readonly string[]; readonly higher: readonly string[] };
}

const isThere = existsSync(FOLDER);
const read = (name: string) => JSON.parse(readFileSync(`${FOLDER}${name}`, 'utf8')) as unknown;
const described = isThere ? (read('openapi.json') as { readonly paths: Readonly<Record<string, object>> }).paths : {};
const permissions = isThere ? (read('permissions.json') as readonly Permission[]) : [];
if (!isThere) process.stdout.write('skipped: ../shared/contracts/graph is absent, so nobody looked at what of it is answered\n');

const operations = Object.entries(described).flatMap(
  ([path, methods]) =>
  Object.keys(methods).filter((method) => METHODS.includes(method)).map((method) => ({ method: method.toUpperCase(), path })), // prettier-ignore
);
const allowing = ({ method, path }: { method: string; path: string }) => {
  const bare = path.toLowerCase().replaceAll(/\{[^}]+\}/g, '{id}');
  return permissions.find((one) => one.method === method && one.path === bare)?.DelegatedWork ?? { least: [], higher: [] };
};

let to: Stand;
const bearers = new Map<string, string>();
beforeAll(async () => {
  to = await stand(['User.Read']);
});
afterAll(async () => {
  // Half of what is asked here is refused, and meant to be.
  to.sandbox.forgetRequests();
  await to.close();
});

/** Asks for something that is not there, with one permission only. */
async function ask({ method, path }: { method: string; path: string }, scope: string): Promise<{ status: number; isAnswered: boolean }> {
  to.sandbox.directory.consent(CONTOSO, [scope]);
  const bearer = bearers.get(scope) ?? String((await to.token({ scope: `${to.sandbox.origin}/${scope}` })).body['access_token']);
  bearers.set(scope, bearer);
  const { status, body } = await to.graph(path.replaceAll(/\{[^}]+\}/g, 'none'), { method, headers: { authorization: `Bearer ${bearer}` } });
  return { status, isAnswered: !JSON.stringify(body).includes('The sandbox does not answer this request') };
}

(isThere ? describe : describe.skip)('of the contract', () => {
  it('all of mail is answered, and the rest is named here', async () => {
    const unanswered: typeof operations = [];
    for (const one of operations) if (!(await ask(one, 'User.Read')).isAnswered) unanswered.push(one);
    const named = [...Map.groupBy(unanswered, ({ path }) => path)].map(([path, of]) => `${of.map(({ method }) => method).join('/')} ${path}`);
    process.stdout.write(`sandbox: ${String(operations.length - unanswered.length)} of the contract's ${String(operations.length)} operations are answered; not: ${named.join(', ')}\n`);
    expect(unanswered.filter(({ path }) => /^\/me\/(mailFolders|messages|sendMail)/i.test(path))).toEqual([]);
  });

  it('each answered operation takes its least permission, and none that it does not name', async () => {
    const wrong: string[] = [];
    for (const one of operations) {
      const { least, higher } = allowing(one);
      if (least.length === 0 || !(await ask(one, 'User.Read')).isAnswered) continue;
      for (const scope of least) if ((await ask(one, scope)).status === 403) wrong.push(`${one.method} ${one.path} refuses ${scope}`);
      const stranger = one.path.includes('todo') ? 'Calendars.Read' : 'Tasks.Read';
      if (![...least, ...higher].includes(stranger) && (await ask(one, stranger)).status !== 403) wrong.push(`${one.method} ${one.path} takes ${stranger}`);
    }
    expect(wrong).toEqual([]);
  });
});
