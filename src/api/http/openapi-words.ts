/** What the paths of the OpenAPI document share. */
import { z } from 'zod';
import { problem } from '../contract.ts';

/** A schema as JSON Schema. */
export const schema = (of: z.ZodType) => z.toJSONSchema(of, { target: 'draft-2020-12', io: 'input' });
/** A JSON body. */
export const json = (of: z.ZodType) => ({ 'application/json': { schema: schema(of) } });
/** The answers of an operation: what it gives, or a problem. */
export const ok = (of: z.ZodType, description: string) => ({ '200': { description, content: json(of) }, ...PROBLEM });
/** What every operation may answer instead. */
export const PROBLEM = { default: { description: 'What went wrong, and what to do.', content: { 'application/problem+json': { schema: schema(problem) } } } };
/** The id in a path. */
export const ID = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
/** Makes a write happen once. */
export const KEY = { name: 'Idempotency-Key', in: 'header', description: 'The same key gives the same answer.', schema: { type: 'string', maxLength: 200 } };
/** A parameter of a query: text, where nothing else is said. */
export const query = (name: string, of: object = { type: 'string' }) => ({ name, in: 'query', schema: of });
