/** Why, and why not: every rule's verdict on a person or a meeting, planned afresh and not kept. */
import { Router } from 'express';
import type { Verdict } from '../../planner/explain.ts';
import { RULES } from '../../planner/rules/index.ts';
import { explain, type About } from '../actions/explain.ts';
import type { VerdictList } from '../contract.ts';
import { AppError } from '../errors.ts';
import { languageOf, ownerOf, queryOf, type HttpParts } from './parts.ts';

const KINDS = new Map(RULES.map(({ id, meta }) => [id, meta.kind]));

export function explainRoutes({ store, clock }: HttpParts): Router {
  const router = Router();
  router.get('/', async (req, res) => {
    const verdicts = await explain(store, ownerOf(res), aboutIn(queryOf(req, 'person'), queryOf(req, 'meeting')), clock(), languageOf(req));
    res.json({ verdicts: verdicts.map(verdictView) } satisfies VerdictList);
  });
  return router;
}

function aboutIn(person: string | null, meeting: string | null): About {
  if (person !== null && meeting === null) return { person };
  if (meeting !== null && person === null) return { meeting };
  throw new AppError('bad_request', 'Ask about a person or about a meeting: one of "person" and "meeting", once.');
}

function verdictView({ rule, people, meeting, verdict, code, lookAgainAt, sentence }: Verdict): VerdictList['verdicts'][number] {
  return { rule, kind: KINDS.get(rule) ?? '', people: [...people], meeting, verdict, code: code ?? null, lookAgainAt: lookAgainAt ?? null, sentence };
}
