import { CAPS } from '../../planner/caps.ts';
import type { Instant } from '../../planner/meeting.ts';
import { boundsOf, isWithin } from '../../planner/option-bounds.ts';
import { RULES } from '../../planner/rules/index.ts';
import type { WorkingHours } from '../../planner/working-time.ts';
import { AppError } from '../errors.ts';
import type { Owner, Store } from '../ports.ts';
import type { Wishes } from '../ports-wishes.ts';
import { planStored } from '../sync.ts';
import { knownMeeting } from './known-meeting.ts';

/** What is left out stays; a number that is null goes back to its default. */
export interface SettingsChange {
  readonly rules?: Readonly<Record<string, { readonly isOff?: boolean | undefined; readonly options?: Readonly<Record<string, number | null>> | undefined }>> | undefined;
  readonly workingHours?: WorkingHours | null | undefined;
  readonly caps?: Readonly<Partial<Record<keyof typeof CAPS, number | null | undefined>>> | undefined;
  readonly neverDomains?: readonly string[] | undefined;
  /** Ids of meetings, or what is in the list already. */
  readonly neverMeetings?: readonly string[] | undefined;
  readonly language?: string | null | undefined;
  readonly greeting?: 'first' | 'title' | undefined;
  readonly forgetsLearned?: boolean | undefined;
}

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** Keeps settings. Everything is planned again at once. Throws AppError: bad_request for what there is not or goes too far, unknown_meeting. */
export async function changeSettings(store: Store, owner: Owner, change: SettingsChange, now: Instant): Promise<void> {
  const before = await store.wishes.wishes(owner);
  const neverMeetings = change.neverMeetings && (await Promise.all(change.neverMeetings.map((id) => meetingNamed(store, owner, before, id))));
  await store.wishes.change(owner, (wishes) => changed(wishes, change, neverMeetings, now));
  await planStored(store, owner, now);
}

function changed(
  wishes: Wishes,
  { rules = {}, workingHours, caps = {}, neverDomains, language, greeting, forgetsLearned }: SettingsChange,
  neverMeetings: Wishes['neverMeetings'] | undefined,
  now: Instant,
): Wishes {
  const off = new Set(wishes.off);
  const options: Record<string, Readonly<Record<string, number>>> = { ...wishes.options };
  for (const [id, to] of Object.entries(rules)) {
    const rule = BY_ID.get(id) ?? refuse(`"rules.${id}": there is no such rule`);
    if (to.isOff === true) off.add(id);
    if (to.isOff === false) off.delete(id);
    if (to.options) options[id] = amounts(options[id] ?? {}, to.options, rule.meta.defaults, `rules.${id}.options`);
  }
  return {
    off: [...off].sort(),
    options,
    workingHours: workingHours === undefined ? wishes.workingHours : workingHours,
    caps: amounts(wishes.caps, caps, CAPS, 'caps'),
    neverDomains: neverDomains === undefined ? wishes.neverDomains : [...new Set(neverDomains)],
    neverMeetings: neverMeetings ?? wishes.neverMeetings,
    language: language === undefined ? wishes.language : language,
    greeting: greeting ?? wishes.greeting,
    learnedSince: forgetsLearned ? now : wishes.learnedSince,
  };
}

/** Numbers by name; one that is the default is not kept. */
function amounts(before: Readonly<Record<string, number>>, to: Readonly<Record<string, number | null | undefined>>, defaults: Readonly<Record<string, number>>, path: string): Record<string, number> {
  const after = new Map(Object.entries(before));
  for (const [name, value] of Object.entries(to)) {
    const byDefault = Object.hasOwn(defaults, name) ? defaults[name] : undefined;
    if (byDefault === undefined) return refuse(`"${path}.${name}": there is no such option`);
    if (value === undefined) continue;
    const { min, max } = boundsOf(byDefault);
    if (value !== null && !isWithin(value, byDefault))
      return refuse(`"${path}.${name}": it is ${Number.isInteger(byDefault) ? 'a whole number ' : ''}from ${String(min)} to ${String(max)}`, { reason: 'out-of-bounds', min, max });
    if (value === null || value === byDefault) after.delete(name);
    else after.set(name, value);
  }
  return Object.fromEntries(after);
}

async function meetingNamed(store: Store, owner: Owner, { neverMeetings }: Wishes, id: string): Promise<Wishes['neverMeetings'][number]> {
  const known = neverMeetings.find(({ iCalUId }) => iCalUId === id);
  if (known) return known;
  const { iCalUId, sensitivity, subject } = await knownMeeting(store, owner, id);
  return { iCalUId, subject: sensitivity === 'normal' ? subject : '' };
}

function refuse(what: string, about: AppError['about'] = {}): never {
  throw new AppError('bad_request', `${what}. Correct it and send it again.`, { about });
}
