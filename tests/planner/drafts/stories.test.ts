/** The draft of every suggestion that any story makes passes the draft checks, or carries a marked gap. */
import { expect, it } from '@jest/globals';
import { checkDraft } from '../../../src/planner/checks/check-draft.ts';
import { plan } from '../../../src/planner/plan.ts';
import { RULES } from '../../../src/planner/rules/index.ts';

/** What a gap that only the sender can fill is told by. */
const ABOUT_GAPS: ReadonlySet<string> = new Set(['empty-greeting', 'too-vague', 'no-owner-or-date']);
/** Answered in the calendar. */
const WITHOUT = ['unanswered-invite'];

it.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const drafts = rule.examples.flatMap(({ given }) => plan(given.facts, [], given.now, [rule]).followUps.map((one) => ({ one, facts: given.facts })));
  expect(drafts.length).toBeGreaterThan(0);
  const withoutDraft = drafts.filter(({ one }) => one.draft === null && one.people.length > 0);
  expect(withoutDraft.length > 0).toBe(WITHOUT.includes(id));
  for (const { one, facts } of drafts) {
    if (one.draft === null) continue;
    const { subject, body } = one.draft;
    const notes = facts.notes.filter(({ meeting }) => meeting === one.meeting?.iCalUId).map(({ text }) => text);
    const meeting = one.meeting && { subject: one.meeting.subject, attendees: one.meeting.attendees, notes: notes.join('\n'), private: one.meeting.sensitivity !== 'normal' };
    const hasGap = /\[[^\]]+\]/.test(body);
    for (const around of [meeting, null]) {
      const found = checkDraft({ language: null, kind: one.kind, to: one.people, cc: [], meeting: around, knownPeople: [], replyTo: null, body });
      expect(found.filter((finding) => !(hasGap && ABOUT_GAPS.has(finding.id))).map((finding) => `${finding.id}: ${body}`)).toEqual([]);
      expect(found.some((finding) => finding.id === 'empty-greeting')).toBe(hasGap);
    }
    expect(/[{}]|undefined/.test(subject + body)).toBe(false);
  }
});
