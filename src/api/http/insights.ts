/** The owner's own behaviour in figures. */
import { Router } from 'express';
import { insightsOf, type Insights as Figures } from '../../planner/insights/insights.ts';
import { shownSince, type Period } from '../../planner/insights/periods.ts';
import type { Insights } from '../contract-insights.ts';
import { ownTime } from './own-time.ts';
import { ownerOf, type HttpParts } from './parts.ts';
import { dateOf } from './record-views.ts';

/** One answer with everything: the page asks for it as a whole. */
export function insightsRoutes({ store, clock }: HttpParts): Router {
  const router = Router();
  router.get('/', async (_req, res) => {
    const owner = ownerOf(res);
    const now = clock();
    const time = ownTime((await store.profile(owner))?.profile, await store.wishes.wishes(owner), now);
    const lately = await store.lately(owner, shownSince(time.zone, now));
    res.json(insightsView(insightsOf(lately, time, now)) satisfies Insights);
  });
  return router;
}

function insightsView({ done, promises, pace, quiet }: Figures): Insights {
  return {
    done: { weeks: done.weeks.map(({ period, ...figures }) => ({ week: dateOf(period.day), ...figures })), lately: done.lately },
    promises: { ...promises, months: promises.months.map(monthView) },
    pace: { ...pace, months: pace.months.map(monthView) },
    quiet: { ...quiet, months: quiet.months.map(monthView) },
  };
}

function monthView<T extends { readonly period: Period }>({ period, ...figures }: T) {
  return { month: dateOf(period.day), ...figures };
}
