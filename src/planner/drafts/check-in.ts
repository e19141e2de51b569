/** A check-in that asks for nothing: the last topic, one question, an easy way out. */
import type { Person } from '../meeting.ts';
import type { Relationship } from '../relationship.ts';
import type { Draft } from '../rule.ts';
import { greetingOf } from '../sentence.ts';

export function checkInDraft(person: Person, relationship: Relationship | undefined): Draft {
  const last = relationship?.topic;
  const topic = last
    ? `The last time we spoke it was about "${last.subject}", and I have been wondering how that has gone since.`
    : 'It has been a while since we spoke, and I have been wondering how you are getting on.';
  return {
    subject: last ? `How is it going: ${last.subject}` : 'How is it going',
    body: `Hi ${greetingOf([person])},\n\n${topic} There is no particular reason for this note other than that I would like to hear from you.\n\nIf you have half an hour in the next weeks, I would be glad to catch up. No rush at all.\n\nBest regards`,
  };
}
