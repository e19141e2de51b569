/** Microsoft Graph's own description of itself (shared/contracts/graph), against which every exchange of the sandbox is checked. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Exchange } from '../../src/sandbox/exchanges.ts';
import { isRecord, Schemas, type Schema } from './schema.ts';

const FOLDER = fileURLToPath(new URL('../../../shared/contracts/graph/', import.meta.url));
const PAGING = ['$skiptoken', '$deltatoken', '$skip'];
/** What a subscription to a resource needs: the reading of it. */
const SUBSCRIBED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(events|calendars?)\b/i, ['Calendars.Read', 'Calendars.ReadWrite']],
  [/messages\b/i, ['Mail.ReadBasic', 'Mail.Read', 'Mail.ReadWrite', 'Chat.Read', 'Chat.ReadWrite']],
  [/chats\b/i, ['Chat.Read', 'Chat.ReadBasic', 'Chat.ReadWrite']],
  [/todo\b/i, ['Tasks.Read', 'Tasks.ReadWrite']],
];

interface Body {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
}

interface Described {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body>>;
}

interface Permission {
  readonly method: string;
  readonly path: string;
  readonly DelegatedWork: { readonly least: readonly string[]; readonly higher: readonly string[] };
}

/** What is wrong with some exchanges, and how much was looked at. */
export interface Checked {
  readonly problems: readonly string[];
  readonly requests: number;
  readonly answers: number;
  /** Answers that a fault has bent on purpose. */
  readonly faulted: number;
  /** Types that answers named and the contract lacks. */
  readonly lacking: readonly string[];
}

export class Contract {
  readonly #openApi: OpenApi;
  readonly #schemas: Schemas;
  readonly #permissions: ReadonlyMap<string, readonly string[]>;
  readonly #paths: readonly { readonly path: string; readonly pattern: RegExp }[];

  private constructor(openApi: OpenApi, permissions: readonly Permission[]) {
    this.#openApi = openApi;
    this.#schemas = new Schemas(openApi.components['schemas'] as Record<string, Schema>);
    this.#permissions = new Map(permissions.map(({ method, path, DelegatedWork }) => [`${method} ${path}`, [...DelegatedWork.least, ...DelegatedWork.higher]]));
    this.#paths = Object.keys(openApi.paths)
      .sort((a, b) => a.split('{').length - b.split('{').length)
      .map((path) => ({ path, pattern: new RegExp(`^${path.replaceAll('$', String.raw`\$`).replaceAll(/\{[^}]+\}/g, '[^/]+')}$`, 'i') }));
  }

  /** Null where the folder is absent. */
  static read(folder = FOLDER): Contract | null {
    const read = (name: string) => JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) as unknown;
    return existsSync(folder) ? new Contract(read('openapi.json') as OpenApi, read('permissions.json') as Permission[]) : null;
  }

  /** Looks at those of Graph. */
  check(exchanges: readonly Exchange[]): Checked {
    const ours = exchanges.filter(({ service }) => service === 'graph');
    const honest = ours.filter(({ fault, status }) => fault === null && status !== 0);
    const problems = [...ours.flatMap((one) => this.#request(one)), ...honest.flatMap((one) => this.#answer(one))];
    return { problems: [...new Set(problems)], requests: ours.length, answers: honest.length, faulted: ours.length - honest.length, lacking: [...this.#schemas.lacking] };
  }

  #request(exchange: Exchange): string[] {
    const { described, url, what } = this.#operation(exchange);
    if (!described) return [`${what} is no operation of the contract`];
    const named = (described.parameters ?? []).map((one) => this.#resolved(one)).filter(({ in: where }) => where === 'query');
    const given = [...url.searchParams.keys()];
    const isNext = given.some((name) => PAGING.includes(name.toLowerCase()));
    const unknown = given.filter((name) => !PAGING.includes(name.toLowerCase()) && !named.some((one) => one.name.toLowerCase() === name.toLowerCase()));
    const missing = named.filter(({ name, required }) => required === true && !isNext && !given.some((one) => one.toLowerCase() === name.toLowerCase()));
    const schema = described.requestBody && this.#schemaOf(described.requestBody);
    return [
      ...unknown.map((name) => `${what}: the parameter ${name} is unknown`),
      ...(exchange.status < 400 ? missing.map(({ name }) => `${what}: the parameter ${name} is missing`) : []),
      ...(exchange.body !== null && schema ? this.#schemas.problems(exchange.body, schema, `${what}: request`, true) : []),
      ...this.#allowed(exchange, what),
    ];
  }

  #answer(exchange: Exchange): string[] {
    const { described, what } = this.#operation(exchange);
    const { status, answer } = exchange;
    if (!described) return [];
    const body = status < 300 ? (described.responses['2XX'] ?? described.responses[String(status)]) : (described.responses['default'] ?? { $ref: '#/components/responses/error' });
    const schema = body && this.#schemaOf(body);
    const where = `${what}: ${String(status)} answer`;
    if (answer === null) return schema && status < 300 && status !== 202 && status !== 204 ? [`${where} is empty`] : [];
    return schema ? this.#schemas.problems(answer, schema, where, false) : [`${where} has a body, none is described`];
  }

  /** What was answered was allowed by a permission of that operation. */
  #allowed({ status, scopes, body, path, method }: Exchange, what: string): string[] {
    if (status >= 400 || status === 0 || /\/\$batch/i.test(path)) return [];
    const bare = path.replace('/v1.0', '').replace(/\?.*/, '');
    if (/^\/subscriptions/i.test(bare)) {
      if (method !== 'POST' || !isRecord(body) || typeof body['resource'] !== 'string') return [];
      const resource = body['resource'];
      const needed = SUBSCRIBED.find(([pattern]) => pattern.test(resource))?.[1];
      if (!needed) return [`${what}: nobody said what a subscription to ${resource} needs`];
      return needed.some((scope) => scopes.includes(scope)) ? [] : [`${what}: to subscribe to ${resource} takes one of ${needed.join(', ')}; the token has ${scopes.join(', ')}`];
    }
    const { described } = this.#find(bare, method);
    const key = `${method} ${described.toLowerCase().replaceAll(/\{[^}]+\}/g, '{id}')}`;
    const needed = this.#permissions.get(key);
    if (!needed) return [`${what}: permissions.json does not know ${key}`];
    return needed.some((scope) => scopes.includes(scope)) ? [] : [`${what}: takes one of ${needed.join(', ')}; the token has ${scopes.join(', ')}`];
  }

  #operation({ method, path }: Exchange): { described: Described | null; url: URL; what: string } {
    const url = new URL(path.replace(/^\/v1\.0/, ''), 'http://graph');
    const { described } = this.#find(url.pathname, method);
    return { described: (this.#openApi.paths[described]?.[method.toLowerCase()] as Described | undefined) ?? null, url, what: `${method} ${described === '' ? url.pathname : described}` };
  }

  #find(path: string, method: string): { described: string } {
    return { described: this.#paths.find((one) => one.pattern.test(path) && method.toLowerCase() in (this.#openApi.paths[one.path] ?? {}))?.path ?? '' };
  }

  #schemaOf(body: Body): Schema | undefined {
    return this.#resolved(body).content?.['application/json']?.schema;
  }

  #resolved<T extends { readonly $ref?: string }>(one: T): T {
    if (one.$ref === undefined) return one;
    const [kind = '', name = ''] = one.$ref.split('/').slice(2);
    return this.#openApi.components[kind]?.[name] as T;
  }
}
