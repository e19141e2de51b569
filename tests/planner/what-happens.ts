/** What a step of a history makes of all that the planner is given. */
import type { Facts, Message, Preferences } from '../../src/planner/facts.ts';
import { complete, dismiss, isOpen, snooze, undo, type Existing } from '../../src/planner/follow-up.ts';
import type { Instant } from '../../src/planner/meeting.ts';
import type { Plan } from '../../src/planner/plan.ts';
import { DAY, HOUR } from '../../src/planner/working-time.ts';
import { byStart } from '../../src/planner/world.ts';
import { changed, type Book, type Step } from '../support/histories.ts';
import { kept } from './kept.ts';

/** All that is known at a moment. */
export interface Given {
  readonly book: Book;
  readonly messages: Map<string, Message>;
  facts: Facts;
  existing: readonly Existing[];
  /** The last plan. */
  made: Plan | null;
}

/** Lets it happen. */
export function act(given: Given, one: Step, now: Instant): void {
  const { facts, book, messages } = given;
  const { preferences } = facts;
  const know = (more: Partial<Facts>) => (given.facts = { ...facts, ...more });
  const prefer = (more: Partial<Preferences>) => know({ preferences: { ...preferences, ...more } });
  const change = changed(one, book, now);
  if (change) {
    book.set(change.key, change.meetings);
    know({ meetings: [...book.values()].flat().sort(byStart) });
  } else if (one.do === 'mail' || one.do === 'unwrite') {
    const id = `${one.isMine ? 'sent' : 'received'} ${String(one.id)}`;
    if (one.do === 'mail') messages.set(id, messageOf(one, now));
    else messages.delete(id);
    know({ messages: [...messages.values()].sort((a, b) => a.at - b.at) });
  } else if (one.do === 'write') write(given, one, now);
  else if (one.do === 'strike out') {
    if (one.noun !== 'introductions') know({ [one.noun]: [] });
  } else if (one.do === 'earlier') know({ earlier: { ...facts.earlier, [one.address]: now - one.daysAgo * DAY } });
  else if (one.do === 'say') {
    const circles = Object.fromEntries(Object.entries(preferences.circles).filter(([address]) => address !== one.address));
    const never = preferences.never.filter((entry) => entry !== one.address);
    prefer({ circles: one.circle ? { ...circles, [one.address]: one.circle } : circles, never: one.isNever ? [...never, one.address] : never });
  } else if (one.do === 'merge') prefer({ together: [[one.address, one.with]], apart: [] });
  else if (one.do === 'unmerge') {
    const others = given.made?.world.relationshipOf(one.address)?.addresses.filter((other) => other !== one.address) ?? [];
    prefer({ together: [], apart: others.map((other) => [one.address, other]) });
  } else if (one.do === 'set') {
    prefer({ off: one.off, options: { 'gone-quiet': { patience: one.patience } }, caps: { perDay: one.perDay }, never: one.never.map((domain) => `@${domain}`), greeting: one.greeting });
  } else if (one.do === 'decide') decide(given, one, now);
}

/** What is there after a plan: what stands is open, and what was decided stays so. */
export function existingAfter(before: readonly Existing[], made: Plan): Existing[] {
  const withdrawn = new Set(made.withdrawn.map(({ id }) => id));
  const known = new Map(before.map((one) => [one.id, withdrawn.has(one.id) ? { ...one, state: 'withdrawn' as const } : one]));
  for (const one of kept(made)) {
    const was = known.get(one.id);
    const meeting = made.followUps.find(({ id }) => id === one.id)?.meeting?.id ?? null;
    known.set(one.id, was && isOpen(was) ? { ...was, alsoCovers: one.alsoCovers } : { ...one, meeting });
  }
  return [...known.values()];
}

function messageOf({ ago, with: people, isMine, automatic, thread, asks }: Extract<Step, { do: 'mail' }>, now: Instant): Message {
  return { at: now - ago * HOUR, channel: 'mail', direction: isMine ? 'sent' : 'received', people, automatic: automatic && !isMine, addressed: 'to', thread, asks };
}

function write(given: Given, { noun, id: nth, people, about, ago, due, isOver, day }: Extract<Step, { do: 'write' }>, now: Instant): void {
  const [id, at, meeting, text] = [String(nth), now - ago * HOUR, `uid ${about}`, 'send the deck'];
  const [from = '', to = ''] = people;
  const known = given.facts;
  const others = <T extends { readonly id?: string }>(all: readonly T[]) => all.filter((one) => one.id !== id);
  given.facts = {
    notes: { ...known, notes: [...others(known.notes), { id, at, people, meeting, text, day: day === null ? null : Math.floor(now / DAY) + day }] },
    promises: {
      ...known,
      promises: [...others(known.promises), { id, text, people, meeting, madeAt: at, dueAt: due === null ? null : now + due * HOUR, state: isOver ? ('kept' as const) : ('open' as const) }],
    },
    feedback: { ...known, feedback: [...others(known.feedback), { id, from, at, text, acknowledgedAt: isOver ? at : null, toldAt: null }] },
    introductions: { ...known, introductions: [{ by: from, to, at }] },
  }[noun];
}

function decide(given: Given, { nth, how }: Extract<Step, { do: 'decide' }>, now: Instant): void {
  const { existing, facts } = given;
  if (how === 'revive') {
    const held = given.made?.heldBack ?? [];
    const wanted = held[nth % Math.max(1, held.length)];
    if (wanted) given.facts = { ...facts, preferences: { ...facts.preferences, revived: [wanted.id] } };
    return;
  }
  const listed = existing.filter((one) => (how === 'undo' ? one.before !== null : isOpen(one)));
  const one = listed[nth % Math.max(1, listed.length)];
  if (!one) return;
  const decision = { complete: () => complete(one, now), dismiss: () => dismiss(one, now), snooze: () => snooze(one, now + 2 * DAY, now), undo: () => undo(one) }[how]();
  if (!('refused' in decision)) given.existing = existing.map((other) => (other === one ? { ...one, ...decision } : other));
}
