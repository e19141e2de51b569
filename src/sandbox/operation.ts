/** One thing that Graph can do: method, path, the scopes that allow it, and what it answers. */
import type { Caller } from './entra.ts';
import type { Mailbox } from './mailbox.ts';
import type { User } from './people.ts';

/** A request that found its operation. */
export interface Call {
  /** What the braces of the path stand for. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly caller: Caller;
  readonly user: User;
  readonly mailbox: Mailbox;
  /** What links begin with: `http://127.0.0.1:1234/v1.0`. */
  readonly root: string;
  /** Milliseconds on the sandbox's clock. */
  readonly now: number;
  /** The mailbox of somebody here, by address; null where there is none. */
  readonly mailboxOf: (address: string) => Mailbox | null;
  /** Does something once so many milliseconds have passed on that clock. */
  readonly after: (milliseconds: number, run: () => void) => void;
}

export interface Answer {
  readonly status: number;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Operation {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Without the version; a brace is one segment: `/me/events/{id}`. */
  readonly path: string;
  /** Any one of them allows it. */
  readonly scopes: readonly string[];
  /** It lets a message go out: of these a mailbox has only so many a minute. */
  readonly isSending?: boolean;
  run(call: Call): Answer | Promise<Answer>;
}

export const ok = (body: object, headers: Readonly<Record<string, string>> = {}): Answer => ({ status: 200, body, headers });

export interface Found {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the operation for a method and a path without its query; null where there is none. Fixed segments go before braces, case does not matter in them. */
export function finder(operations: readonly Operation[]): (method: string, path: string) => Found | null {
  const patterns = operations.map((operation) => ({ operation, pattern: patternOf(operation.path), braces: operation.path.split('{').length })).sort((a, b) => a.braces - b.braces);
  return (method, path) => {
    for (const { operation, pattern } of patterns) {
      const found = operation.method === method ? pattern.exec(path) : null;
      if (found) return { operation, params: Object.fromEntries(Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)])) };
    }
    return null;
  };
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('$', String.raw`\$`).replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}/?$`, 'i');
}
