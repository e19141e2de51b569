/** People whom the owner fell silent with, by the month in which the silence had become too long, and with whom they are in touch again. Pure. */
import type { Instant } from '../meeting.ts';
import { dormantTie } from '../rules/dormant-tie.ts';
import { goneQuiet } from '../rules/gone-quiet.ts';
import type { Zone } from '../zone.ts';
import type { Silence } from './lately.ts';
import { byPeriod, monthsUpTo, type Period } from './periods.ts';

/** The rules that speak of silence. */
export const SILENCE_RULES: readonly string[] = [goneQuiet.id, dormantTie.id];

export interface Quiet {
  /** People gone quiet, each once. */
  readonly quiet: number;
  /** Those of them with whom the owner has been in touch since. */
  readonly back: number;
}

export interface QuietFigures extends Quiet {
  readonly months: readonly (Quiet & { readonly period: Period })[];
}

/** In a month and in all of them a person counts once, and is back when the last silence is over. */
export function quietFigures(silences: readonly Silence[], zone: Zone, now: Instant): QuietFigures {
  const real = silences.filter((one) => isOver(one) || !isMistaken(one)).toSorted((a, b) => a.since - b.since);
  const months = byPeriod(monthsUpTo(zone, now), real, ({ since }) => since);
  return { ...quietOf(months.flatMap(([, some]) => some)), months: months.map(([period, some]) => ({ period, ...quietOf(some) })) };
}

function quietOf(silences: readonly Silence[]): Quiet {
  const last = new Map(silences.map((one) => [one.person, isOver(one)]));
  return { quiet: last.size, back: [...last.values()].filter(Boolean).length };
}

/** They met or wrote since, or the owner said that they did. */
function isOver({ since, state, withdrawnFor, lastTouchAt }: Silence): boolean {
  return state === 'done' || withdrawnFor === 'in-touch' || withdrawnFor === 'already-done' || (lastTouchAt !== null && lastTouchAt > since);
}

/** Taken back for no reason that is known: there was no silence, as what came to be known later has shown. */
function isMistaken({ state, withdrawnFor }: Silence): boolean {
  return state === 'withdrawn' && withdrawnFor === null;
}
