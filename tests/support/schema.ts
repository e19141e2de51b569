/** Checks a value against a schema of Graph's OpenAPI file, where what is not named is wrong. */

export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly maxItems?: number;
  readonly enum?: readonly unknown[];
  readonly nullable?: boolean;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A schema without references: its own properties and those it inherits. */
type Flat = Omit<Schema, '$ref' | 'allOf' | 'anyOf'>;

export class Schemas {
  readonly #named: Readonly<Record<string, Schema>>;
  readonly #flat = new Map<Schema, Flat>();
  readonly #patterns = new Map<string, RegExp>();
  /** Types that answers named and the file lacks. */
  readonly lacking = new Set<string>();

  constructor(named: Readonly<Record<string, Schema>>) {
    this.#named = named;
  }

  /** What is wrong, as sentences that begin with where. `isRequest`: enums are compared without regard to case. */
  problems(value: unknown, schema: Schema, where: string, isRequest: boolean): string[] {
    const flat = this.#flatten(schema);
    if (value === null) return (flat.nullable ?? false) || flat.type === undefined ? [] : [`${where} is null`];
    if (flat.enum && !flat.enum.some((one) => same(one, value, isRequest))) return [`${where} is ${shown(value)}, none of ${flat.enum.map(shown).join(', ')}`];
    if (flat.type === 'array') return Array.isArray(value) ? this.#items(value, flat, where, isRequest) : [`${where} is ${shown(value)}, no list`];
    if (flat.type === 'object' || flat.properties) return isRecord(value) ? this.#properties(value, flat, where, isRequest) : [`${where} is ${shown(value)}, no object`];
    return this.#scalar(value, flat, where);
  }

  #items(values: readonly unknown[], { items = {}, maxItems = Infinity }: Flat, where: string, isRequest: boolean): string[] {
    const tooMany = values.length > maxItems ? [`${where} holds ${String(values.length)} items, ${String(maxItems)} are allowed`] : [];
    return [...tooMany, ...values.flatMap((one, n) => this.problems(one, items, `${where}[${String(n)}]`, isRequest))];
  }

  #properties(value: Readonly<Record<string, unknown>>, flat: Flat, where: string, isRequest: boolean): string[] {
    const { properties, required = [], additionalProperties } = this.#asTyped(value, flat);
    const missing = required.filter((name) => !(name in value)).map((name) => `${where}.${name} is missing`);
    // Without properties of its own an object may say anything.
    if (!properties && !additionalProperties) return missing;
    const found: string[] = [];
    for (const [name, one] of Object.entries(value)) {
      if (name.includes('@')) continue;
      const schema = properties?.[name] ?? additionalProperties;
      if (!schema) found.push(`${where}.${name} is unknown`);
      else found.push(...this.problems(one, schema, `${where}.${name}`, isRequest));
    }
    return [...missing, ...found];
  }

  /** The schema that `@odata.type` names, which says more than the base; anything goes where the file lacks it. */
  #asTyped(value: Readonly<Record<string, unknown>>, flat: Flat): Flat {
    const type = value['@odata.type'];
    if (typeof type !== 'string') return flat;
    const named = this.#named[type.replace('#', '').replace('Microsoft.Graph', 'microsoft.graph')];
    if (named) return this.#flatten(named);
    this.lacking.add(type);
    return {};
  }

  #scalar(value: unknown, { type, pattern, minimum = -Infinity, maximum = Infinity }: Flat, where: string): string[] {
    const wanted = type === 'integer' ? 'number' : type;
    if (wanted !== undefined && typeof value !== wanted) return [`${where} is ${shown(value)}, no ${wanted}`];
    if (type === 'integer' && !Number.isInteger(value)) return [`${where} is ${shown(value)}, no whole number`];
    if (typeof value === 'number' && (value < minimum || value > maximum)) return [`${where} is ${String(value)}, out of bounds`];
    if (typeof value === 'string' && pattern !== undefined && !this.#pattern(pattern).test(value)) return [`${where} is ${shown(value)}, which does not look like ${pattern}`];
    return [];
  }

  #pattern(text: string): RegExp {
    const known = this.#patterns.get(text) ?? new RegExp(text);
    this.#patterns.set(text, known);
    return known;
  }

  #flatten(schema: Schema): Flat {
    const known = this.#flat.get(schema);
    if (known) return known;
    const flat = this.#merge(schema);
    this.#flat.set(schema, flat);
    return flat;
  }

  #merge({ $ref, allOf = [], anyOf = [], ...own }: Schema): Flat {
    // Graph's `anyOf` is always a type, or null.
    const isNullable = anyOf.some((one) => one.nullable === true);
    const parts = [...($ref === undefined ? [] : [this.#byRef($ref)]), ...allOf, ...anyOf.filter((one) => one.nullable !== true)].map((one) => this.#flatten(one));
    const properties = Object.assign({}, ...parts.map((one) => one.properties ?? {}), own.properties ?? {}) as Record<string, Schema>;
    return { ...Object.assign({}, ...parts), ...own, ...(Object.keys(properties).length > 0 ? { properties } : {}), ...(isNullable ? { nullable: true } : {}) } as Flat;
  }

  #byRef(ref: string): Schema {
    const name = ref.slice(ref.lastIndexOf('/') + 1);
    const schema = this.#named[name];
    if (!schema) throw new Error(`The contract has no schema ${name}.`);
    return schema;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function same(one: unknown, other: unknown, isRequest: boolean): boolean {
  return one === other || (isRequest && typeof one === 'string' && typeof other === 'string' && one.toLowerCase() === other.toLowerCase());
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
