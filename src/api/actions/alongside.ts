/** What a decision about a follow-up makes true of what was written down: a promise is kept, feedback is acknowledged, its loop is closed. */
import type { Decision, StoredFollowUp } from '../ports.ts';
import type { Alongside } from '../ports-records.ts';

interface Effect {
  /** Of the evidence that names what it is about. */
  readonly kind: 'promise' | 'feedback';
  readonly does: Alongside['does'];
  readonly takesBack: Alongside['does'];
}

/** By rule. */
const EFFECTS: Readonly<Record<string, Effect>> = {
  'promise-due': { kind: 'promise', does: 'keep-promise', takesBack: 'unkeep-promise' },
  'criticism-open': { kind: 'feedback', does: 'acknowledge', takesBack: 'unacknowledge' },
  'loop-unclosed': { kind: 'feedback', does: 'tell', takesBack: 'untell' },
};

/** Done makes it true, undoing takes that back, and no more: what was made true otherwise stays. */
export function alongsideOf(one: StoredFollowUp, to: Decision): readonly Alongside[] {
  const effect = EFFECTS[one.followUp.rule];
  if (!effect || (one.state === 'done') === (to.state === 'done')) return [];
  const at = to.state === 'done' ? to.decidedAt : one.decidedAt;
  const about = (one.followUp.evidence ?? []).filter(({ kind }) => kind === effect.kind);
  return at === null ? [] : about.map(({ id }) => ({ does: to.state === 'done' ? effect.does : effect.takesBack, id, at }));
}
