/** What the log and the metrics hear of what the server does. */
import type { Logger } from 'pino';
import type { ClientOptions } from './graph/client.ts';
import type { HttpParts } from './http/parts.ts';
import { adding } from './http/told-counts.ts';
import type { Metrics } from './metrics.ts';
import type { Owner } from './ports.ts';
import type { Progress } from './rounds.ts';

export interface Hearing extends Required<Pick<HttpParts, 'onUnexpected' | 'onTold' | 'onAnswer'>>, Required<Pick<ClientOptions, 'onRefused' | 'onAnswered'>> {
  readonly onUnexpected: (error: unknown, requestId?: string) => void;
  readonly onProgress: (owner: Owner, progress: Progress) => void;
}

export function hearing(log: Logger, metrics: Metrics): Hearing {
  const logTold = adding((counts) => {
    log[counts.forged + counts.unknown > 0 ? 'warn' : 'info'](counts, 'notifications in a minute');
  });
  return {
    onUnexpected: (error, requestId) => {
      log.error({ err: error, requestId }, 'unexpected');
    },
    onAnswer: ({ error, ...answered }) => {
      metrics.answered(answered);
      if (error) log.warn({ ...answered, err: error }, 'answered with an error');
      else log.info(answered, 'answered');
    },
    onTold: (counts) => {
      metrics.notified(counts);
      logTold(counts);
    },
    onRefused: (refused) => {
      log.warn(refused, 'Microsoft Graph refused');
    },
    onAnswered: (status) => {
      metrics.graphAnswered(status);
    },
    onProgress: ({ tenant, user }, { phase, pages, events, people, followUps, error }) => {
      if (phase === 'done' || phase === 'failed') metrics.round(error?.code ?? null);
      if (error) log.warn({ tenant, user, code: error.code, err: error }, 'round failed');
      else log.info({ tenant, user, phase, pages, events, people, followUps }, 'round');
    },
  };
}
