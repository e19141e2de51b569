/** What the API can be asked, as its own document says. */
import { OPENAPI } from '../../src/api/http/openapi.ts';

export interface Operation {
  /** `PATCH /api/people/{id}` */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly hasBody: boolean;
  /** Nobody needs to sign in. */
  readonly isOpen: boolean;
}

interface Described {
  readonly security?: readonly unknown[];
  readonly requestBody?: unknown;
}

export const OPERATIONS: readonly Operation[] = Object.entries(OPENAPI.paths).flatMap(([path, methods]) =>
  Object.entries(methods as Record<string, Described>).map(([method, { security, requestBody }]) => ({
    name: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    hasBody: requestBody !== undefined,
    isOpen: security?.length === 0,
  })),
);
