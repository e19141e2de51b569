/** All 14 strategies: their rules and stories, and one scenario each from a calendar and a facts file through the command line. Prints the table. */
import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { CHECKS } from '../../src/planner/checks/index.ts';
import { RULES } from '../../src/planner/rules/index.ts';
import { STRATEGIES } from '../../src/planner/strategies.ts';
import { calendarText, ME } from './calendar-text.ts';
import { NOW, SCENARIOS, type Scenario } from './scenarios.ts';

/** What keeps a strategy besides rules. */
const GUARDS: Readonly<Record<number, string>> = { 1: 'guard their-hours', 10: 'guard caps', 14: 'check absent-person, gate private' };
const FOLDER = mkdtempSync(join(tmpdir(), 'followthrough-'));
const passed = new Set<number>();

interface Planned {
  readonly followUps: readonly { readonly rule: string; readonly because: string; readonly why: string; readonly alsoCovers: readonly { readonly rule: string }[] }[];
  readonly heldBack: readonly { readonly rule: string; readonly code: string }[];
  readonly counts: { readonly candidates: number; readonly followUps: number; readonly alsoCovers: number; readonly heldBack: number };
}

function planOf({ strategy, events, facts = {} }: Scenario): Promise<Planned> {
  const [calendar, more] = [join(FOLDER, `${String(strategy)}.ics`), join(FOLDER, `${String(strategy)}.json`)];
  writeFileSync(calendar, calendarText(events));
  writeFileSync(more, JSON.stringify(facts));
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ['src/cli/plan.ts', '--calendar', calendar, '--facts', more, '--me', ME, '--now', NOW, '--format', 'json', '--held-back'], (error, out) => {
      if (error) reject(new Error(error.message));
      else resolve(JSON.parse(out) as Planned);
    });
  });
}

describe('each of the 14 strategies, from a calendar and a facts file to exactly what is suggested and held back', () => {
  it.each(SCENARIOS.map((scenario) => [scenario.strategy, STRATEGIES[scenario.strategy] ?? '', scenario.tells, scenario] as const))('%i %s: %s', async (strategy, _, __, scenario) => {
    const { followUps, heldBack, counts } = await planOf(scenario);
    expect(followUps.map(({ rule, because, alsoCovers }) => [`${rule} ${because}`, ...alsoCovers.map((one) => `+${one.rule}`)].join(' '))).toEqual(scenario.followUps);
    expect(heldBack.map(({ rule, code }) => `${rule} ${code}`).sort()).toEqual(scenario.heldBack);
    expect(counts.candidates).toBe(counts.followUps + counts.alsoCovers + counts.heldBack);
    expect(followUps.filter(({ why }) => !/[.?]$/.test(why) || why.includes('{'))).toEqual([]);
    passed.add(strategy);
  });

  it('has a rule, a guard or a check for every one', () => {
    const without = Object.keys(STRATEGIES).map(Number).filter((one) => !RULES.some((rule) => rule.strategy === one) && !GUARDS[one]); // prettier-ignore
    expect([without, SCENARIOS.map(({ strategy }) => strategy)]).toEqual([[], Object.keys(STRATEGIES).map(Number)]);
  });

  it('knows all ten draft checks', () => {
    expect(CHECKS.map(({ id }) => id).sort()).toEqual([
      'absent-person',
      'defensive',
      'empty-greeting',
      'no-owner-or-date',
      'praise-with-request',
      'private-detail',
      'their-hours',
      'too-long',
      'too-vague',
      'unanswered-question',
    ]);
  });
});

afterAll(() => {
  const rows = Object.entries(STRATEGIES).map(([number, name]) => {
    const rules = RULES.filter(({ strategy }) => strategy === Number(number));
    const stories = rules.reduce((sum, { examples }) => sum + examples.length, 0);
    const what = [...rules.map(({ id }) => id), ...(GUARDS[Number(number)] ? [GUARDS[Number(number)]] : [])].join(', ');
    return `${number.padStart(2)}  ${name.padEnd(32)} ${String(stories).padStart(3)} stories  ${passed.has(Number(number)) ? 'scenario holds' : 'SCENARIO FAILS'}  ${what}`;
  });
  process.stdout.write(`\nThe 14 strategies\n${rows.join('\n')}\n`);
});
