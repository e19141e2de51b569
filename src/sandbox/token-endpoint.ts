/** Where apps ask for tokens: faults strike here too, and what is asked and answered is written down without any secret. */
import { setTimeout as wait } from 'node:timers/promises';
import express, { Router, type Request } from 'express';
import type { SandboxClock } from './clock.ts';
import type { Exchanges } from './exchanges.ts';
import { faultAnswer, faultWords, type Faults } from './faults.ts';
import type { Form, Grants } from './grants.ts';
import type { User } from './people.ts';
import { Refusal, refusalAnswer } from './refusal.ts';

export interface EndpointParts {
  readonly grants: Grants;
  readonly clock: SandboxClock;
  readonly exchanges: Exchanges;
  readonly faults: Faults;
}

const TRANSIENT = { error: 'temporarily_unavailable', error_description: 'AADSTS90033: A transient error has occurred. Please try again.', error_codes: [90033] };
/** Never written down, asked or answered. */
const SECRETS = ['client_secret', 'client_assertion', 'assertion', 'refresh_token', 'access_token', 'id_token', 'client_info', 'code', 'password'];

export function tokenEndpoint({ grants, clock, exchanges, faults }: EndpointParts): Router {
  const router = Router();
  router.post('/:tenant/oauth2/v2.0/token', express.urlencoded({ extended: false, limit: '64kb' }), async (req, res) => {
    const form = req.body as Form;
    const begun = exchanges.begin({ service: 'token', method: 'POST', path: req.originalUrl, headers: headersOf(req), body: withoutSecrets(form), partOf: null });
    const fault = faults.next(`POST ${req.originalUrl}`, null);
    if (fault?.delayMs !== undefined) await wait(fault.delayMs);
    const bent = fault && faultAnswer(fault, clock.now());
    if (fault && (bent ?? fault.reset)) {
      const answer = typeof bent?.body === 'object' ? TRANSIENT : (bent?.body ?? null);
      begun.end({ tenantId: null, userId: null, scopes: [], status: bent?.status ?? 0, answerHeaders: bent?.headers ?? {}, answer, fault: faultWords(fault) });
      if (bent)
        res
          .status(bent.status)
          .set(bent.headers ?? {})
          .send(answer);
      else req.socket.destroy();
      return;
    }
    const { user, status, answer } = await answerTo(form, req.params.tenant);
    begun.end({
      tenantId: user?.tenantId ?? null,
      userId: user?.userId ?? null,
      scopes: 'scope' in answer ? String(answer['scope']).split(' ') : [],
      status,
      answerHeaders: {},
      answer: withoutSecrets(answer),
      fault: null,
    });
    res.status(status).json(answer);
  });
  return router;

  async function answerTo(form: Form, tenant: string): Promise<{ user: User | null; status: number; answer: Readonly<Record<string, unknown>> }> {
    try {
      return { status: 200, ...(await grants.tokens(form, tenant)) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { user: null, ...refusalAnswer(error, clock.now()) };
    }
  }
}

function headersOf({ headers }: Request): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'authorization')) as Record<string, string>;
}

function withoutSecrets(said: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(said).filter(([name]) => !SECRETS.includes(name)));
}
