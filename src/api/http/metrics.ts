/** Metrics for monitoring: on a port of their own, or for this machine alone. */
import express, { type Express, type RequestHandler } from 'express';
import { AppError } from '../errors.ts';
import { apiHeaders, problemHeaders } from './headers.ts';
import { problems } from './problems.ts';

const TYPE = 'text/plain; version=0.0.4; charset=utf-8';
const HERE = /^(?:::ffff:)?127\.|^::1$/;

/** `GET /metrics` and nothing else, for a port that only monitoring reaches. */
export function metricsApp(text: () => Promise<string>, onUnexpected: (error: unknown) => void): Express {
  const app = express().disable('x-powered-by').disable('etag');
  app.use(apiHeaders());
  app.get('/metrics', answer(text));
  app.use(nothingElse, problemHeaders(), problems(onUnexpected));
  return app;
}

/** For the server itself: as if there were nothing, unless it is asked from this machine and through nobody. */
export function metricsForHere(text: () => Promise<string>): readonly RequestHandler[] {
  const onlyFromHere: RequestHandler = ({ socket, headers }, _res, next) => {
    const isThroughSomebody = headers['x-forwarded-for'] !== undefined || headers['forwarded'] !== undefined;
    next(HERE.test(socket.remoteAddress ?? '') && !isThroughSomebody ? undefined : 'route');
  };
  return [onlyFromHere, apiHeaders(), answer(text)];
}

function answer(text: () => Promise<string>): RequestHandler {
  return async (_req, res) => {
    res.setHeader('Content-Type', TYPE);
    res.end(await text());
  };
}

const nothingElse: RequestHandler = () => {
  throw new AppError('unknown_route', 'There is nothing here but GET /metrics.');
};
