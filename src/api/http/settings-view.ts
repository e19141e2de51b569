/** Settings as surfaces see them: what is set beside what is usual, and what decisions taught. */
import { CAPS } from '../../planner/caps.ts';
import { learnedShift } from '../../planner/learned.ts';
import { boundsOf } from '../../planner/option-bounds.ts';
import type { Rule } from '../../planner/rule.ts';
import { RULES } from '../../planner/rules/index.ts';
import { strategyName } from '../../planner/strategies.ts';
import type { Language } from '../../planner/words/language.ts';
import { basesOf, wordsOf } from '../../planner/words/rule-words.ts';
import type { Settings } from '../contract-settings.ts';
import type { Owner, Store } from '../ports.ts';
import type { Wishes } from '../ports-wishes.ts';
import { ownHours } from './own-time.ts';
import { hoursView } from './views.ts';

/** By this rule's options circles have cadences. */
export const CADENCED = 'gone-quiet';

type Taught = Awaited<ReturnType<Store['wishes']['taught']>>;

/** All of them but for consent, in the caller's language. */
export async function wishesView(store: Store, owner: Owner, language: Language): Promise<Omit<Settings, 'consents'>> {
  const wishes = await store.wishes.wishes(owner);
  const taught = await store.wishes.taught(owner, wishes.learnedSince);
  const profile = (await store.profile(owner))?.profile;
  const quiet = RULES.find(({ id }) => id === CADENCED)?.meta.defaults ?? {};
  const cadence = (circle: string) => amount(wishes.options[CADENCED]?.[circle], quiet[circle] ?? 0);
  const cap = (name: keyof typeof CAPS) => amount(wishes.caps[name], CAPS[name]);
  return {
    rules: RULES.map((rule) => ruleView(rule, wishes, taught, language)),
    workingHours: { ...hoursView(ownHours(profile, wishes)), isOwn: wishes.workingHours !== null },
    cadences: { inner: cadence('inner'), active: cadence('active'), network: cadence('network') },
    caps: { perDay: cap('perDay'), perPerson: cap('perPerson') },
    never: { domains: [...wishes.neverDomains], meetings: wishes.neverMeetings.map(({ iCalUId, subject }) => ({ id: iCalUId, subject })) },
    language: wishes.language,
    greeting: wishes.greeting,
  };
}

function ruleView(rule: Rule, { off, options }: Wishes, taught: Taught, language: Language): Settings['rules'][number] {
  const { id, strategy, meta } = rule;
  const { completed, dismissed } = taught.get(id) ?? { completed: 0, dismissed: 0 };
  return {
    id,
    strategy,
    strategyName: strategyName(strategy, language),
    summary: wordsOf(rule, language).summary,
    isOff: off.includes(id),
    options: Object.entries(meta.defaults).map(([name, byDefault]) => ({ name, ...amount(options[id]?.[name], byDefault) })),
    basis: basesOf(rule, language),
    learned: { points: learnedShift({ completed, dismissed }), completed, dismissed },
  };
}

function amount(own: number | undefined, byDefault: number) {
  return { value: own ?? byDefault, default: byDefault, ...boundsOf(byDefault) };
}
