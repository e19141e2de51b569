/** What a draft takes from what was said: its words, its day, and its language. */
import { describe, expect, it } from '@jest/globals';
import { plan } from '../../../src/planner/plan.ts';
import type { DraftOf, Rule } from '../../../src/planner/rule.ts';
import { criticismOpen } from '../../../src/planner/rules/criticism-open.ts';
import { howDidItGo } from '../../../src/planner/rules/how-did-it-go.ts';
import { promiseDue } from '../../../src/planner/rules/promise-due.ts';
import { ANA, facts, STORY_NOW } from '../../../src/planner/story.ts';
import { DAY } from '../../../src/planner/working-time.ts';

const { world } = plan(facts([]), [], STORY_NOW);
const drafted = (rule: Rule, because: string, data: DraftOf['data'], people = [ANA]) => rule.draft({ people, meeting: null, because, data, opensAt: STORY_NOW, touch: null }, world);
const greeting = (draft: ReturnType<typeof drafted>) => draft?.body.split('\n')[0];

describe('of a promise', () => {
  it('says what it is, in the language that it was written in', () => {
    const english = drafted(promiseDue, 'due', { promise: 'send the deck', dueAt: STORY_NOW + DAY });
    expect([greeting(english), english?.body.includes('send the deck')]).toEqual(['Hi Ana,', true]);
    const german = drafted(promiseDue, 'due', { promise: 'die Folien schicken', dueAt: STORY_NOW + DAY });
    expect([greeting(german), german?.body.includes('die Folien schicken')]).toEqual(['Hallo Ana,', true]);
  });

  it('that is late has a new date, and one that is due comes with what was promised', () => {
    const data = { promise: 'send the deck', dueAt: STORY_NOW - DAY };
    const [late, due] = [drafted(promiseDue, 'overdue', data), drafted(promiseDue, 'due', data)];
    expect([late?.subject, due?.subject]).toEqual(['Later than promised: send the deck', 'As promised: send the deck']);
    expect([late?.body.includes('[a new date]'), due?.body.includes('[the link, the file or the answer]')]).toEqual([true, true]);
  });

  it('to nobody there is none', () => {
    expect(drafted(promiseDue, 'due', { promise: 'send the deck' }, [])).toBeNull();
  });
});

it.each([
  ['criticism', criticismOpen, 'open', { feedback: 'Der Bericht kam zu spät.' }, { feedback: 'The report came too late.' }],
  ['a note of what is theirs', howDidItGo, 'note', { note: 'Vorstellungsgespräch am Montag' }, { note: 'Interview on Monday' }],
  ['the title of a meeting about it', howDidItGo, 'meeting', { meetingTitle: 'Probe für den Vortrag' }, { meetingTitle: 'Rehearsal of the talk' }],
] as const)('of %s is in its language', (_, rule, because, german, english) => {
  expect([greeting(drafted(rule, because, german)), greeting(drafted(rule, because, english))]).toEqual(['Hallo Ana,', 'Hi Ana,']);
});
