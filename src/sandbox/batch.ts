/** JSON batching: up to 20 requests in one, answered in any order, each with a status of its own. They wait for nobody, each for the one before it, or all that wait for the same one. */
import type { Asked } from './asked.ts';
import { Chance } from './chance.ts';
import { GraphError } from './graph-error.ts';
import type { Answer } from './operation.ts';

const MOST = 20;
/** Of Outlook's items so many are worked on at once. */
const AT_ONCE = 4;

interface Part {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly dependsOn?: readonly string[];
}

interface Given {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Answers a batch by way of answering its parts, which never throw. `seed` decides the order of the answers. */
export async function answerBatch({ body, headers, root }: Asked, answerPart: (part: Asked) => Promise<Answer>, seed: number): Promise<Answer> {
  const parts = partsOf(body);
  const given = new Map<string, Given>();
  let waiting = [...parts];
  while (waiting.length > 0) {
    const ready = waiting.filter(({ dependsOn = [] }) => dependsOn.every((id) => given.has(id))).slice(0, AT_ONCE);
    if (ready.length === 0) throw invalid('The dependsOn of the requests never come to an end.');
    await Promise.all(
      ready.map(async (part) => {
        const hasFailed = (part.dependsOn ?? []).some((id) => (given.get(id)?.status ?? 0) >= 400);
        given.set(part.id, hasFailed ? failedDependency(part) : givenFor(part, await answerPart(askedOf(part, headers, root))));
      }),
    );
    waiting = waiting.filter((part) => !ready.includes(part));
  }
  return { status: 200, body: { responses: new Chance(seed).shuffled([...given.values()]) } };
}

function partsOf(body: unknown): readonly Part[] {
  const parts = typeof body === 'object' && body !== null && 'requests' in body && Array.isArray(body.requests) ? (body.requests as Part[]) : null;
  if (!parts || parts.length === 0) throw invalid('Invalid batch payload format.');
  if (parts.length > MOST) throw invalid(`The number of requests in a batch is at most ${String(MOST)}.`);
  const ids = new Set(parts.map(({ id }) => id));
  if (ids.size < parts.length) throw invalid('Request ids in a batch are unique.');
  const depending = parts.filter(({ dependsOn = [] }) => dependsOn.length > 0);
  if (depending.some(({ dependsOn = [] }) => dependsOn.some((id) => !ids.has(id)))) throw invalid('dependsOn names a request that is not in the batch.');
  const isSerial = parts.every(({ dependsOn = [] }, n) => (dependsOn[0] ?? '') === (parts[n - 1]?.id ?? '') && dependsOn.length < 2);
  const isShared = new Set(depending.map(({ dependsOn }) => dependsOn?.join())).size === 1 && depending[0]?.dependsOn?.length === 1;
  if (depending.length > 0 && !isSerial && !isShared) throw invalid('The requests of a batch depend on the one before each, all on the same one, or on none.');
  return parts;
}

function askedOf({ method, url, headers = {}, body }: Part, outer: Readonly<Record<string, string>>, root: string): Asked {
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return { method: method.toUpperCase(), path: url.startsWith('/') ? url : `/${url}`, headers: { host: outer['host'] ?? '', ...lower }, body: body ?? null, root };
}

function givenFor({ id }: Part, { status, headers = {}, body }: Answer): Given {
  return { id, status, headers: { ...headers, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) }, ...(body === undefined ? {} : { body }) };
}

function failedDependency({ id }: Part): Given {
  return { id, status: 424, headers: {}, body: { error: { code: 'FailedDependency', message: 'A request that this one depends on has failed.' } } };
}

const invalid = (message: string) => new GraphError(400, 'BadRequest', message);
