/** The window that a calendar request names. */
import { GraphError } from './graph-error.ts';

/** An edge in milliseconds. Throws where it is missing or no time. */
export function windowEdge(query: URLSearchParams, name: 'startDateTime' | 'endDateTime'): number {
  const text = [...query].find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1] ?? '';
  const at = Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
  if (Number.isNaN(at)) throw new GraphError(400, 'ErrorInvalidParameter', 'This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.');
  return at;
}
