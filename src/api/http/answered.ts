/** What is told of a request once it is over: its route, never its address, whose query and ids are people's. */
import type { Request, RequestHandler } from 'express';
import type { AppError } from '../errors.ts';
import type { Caller } from './auth.ts';
import { OPENAPI } from './openapi.ts';
import { problemOf, requestIdOf } from './problems.ts';

export interface Answered {
  readonly requestId: string;
  readonly method: string;
  /** `/api/people/{id}`; empty for pages, and for what there is not. */
  readonly route: string;
  /** 0 where the client went away first. */
  readonly status: number;
  readonly milliseconds: number;
  readonly tenant: string | null;
  readonly user: string | null;
  /** Of the problem that was answered. */
  readonly code: string | null;
  /** What was no fault of the client's. Null where all went well, where the client hears what to correct, and where nobody expected it, which is told apart. */
  readonly error: AppError | null;
}

const DOCUMENTED = Object.entries(OPENAPI.paths).map(([route, operations]) => [route, Object.keys(operations)] as const);
const ALSO = ['/healthz', '/readyz', '/metrics', '/api/openapi.json'].map((route) => [route, ['get']] as const);
const ROUTES = [...ALSO, ...DOCUMENTED].map(([route, methods]) => ({
  route,
  methods: methods.map((method) => method.toUpperCase()),
  pattern: new RegExp(`^${route.replaceAll('.', '\\.').replace(/\{\w+\}/, '[^/]+')}/?$`),
}));

export function answered(tell: (answered: Answered) => void): RequestHandler {
  return (req, res, next) => {
    const begun = performance.now();
    res.once('close', () => {
      const problem = problemOf(res);
      const caller = res.locals['caller'] as Caller | undefined;
      tell({
        requestId: requestIdOf(res),
        method: req.method,
        route: routeOf(req),
        status: res.writableFinished ? res.statusCode : 0,
        milliseconds: Math.round(performance.now() - begun),
        tenant: caller?.tenant ?? null,
        user: caller?.user ?? null,
        code: problem?.code ?? null,
        error: res.statusCode >= 500 && problem?.code !== 'internal' ? problem : null,
      });
    });
    next();
  };
}

/** Routes without ids, which most requests have. */
const PLAIN = new Map(ROUTES.filter(({ route }) => !route.includes('{')).flatMap(({ route, methods }) => methods.map((method) => [`${method} ${route}`, route])));

/** By its document: Express forgets where it was once an error is on its way. */
function routeOf({ method, originalUrl }: Request): string {
  const query = originalUrl.indexOf('?');
  const path = query < 0 ? originalUrl : originalUrl.slice(0, query);
  return PLAIN.get(`${method} ${path}`) ?? patternOf(method, path);
}

function patternOf(method: string, path: string): string {
  return ROUTES.find((one) => one.methods.includes(method) && one.pattern.test(path))?.route ?? '';
}
