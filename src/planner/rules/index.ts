/** Every rule, by strategy. A rule that is not here does not exist. */
import { dormantTie } from './dormant-tie.ts';
import { criticismOpen } from './criticism-open.ts';
import { doubleBooked } from './double-booked.ts';
import { goneQuiet } from './gone-quiet.ts';
import { gratitudeReview } from './gratitude-review.ts';
import { howDidItGo } from './how-did-it-go.ts';
import { introduced } from './introduced.ts';
import { loopUnclosed } from './loop-unclosed.ts';
import { noAgenda } from './no-agenda.ts';
import { noReply } from './no-reply.ts';
import { promiseDue } from './promise-due.ts';
import { recapOwed } from './recap-owed.ts';
import { replyOwed } from './reply-owed.ts';
import { shortNoticeChange } from './short-notice-change.ts';
import { thanksOwed } from './thanks-owed.ts';
import { theirMilestone } from './their-milestone.ts';
import { unansweredInvite } from './unanswered-invite.ts';
import type { Rule } from '../rule.ts';

export const RULES: readonly Rule[] = [
  shortNoticeChange,
  theirMilestone,
  recapOwed,
  thanksOwed,
  unansweredInvite,
  noAgenda,
  doubleBooked,
  promiseDue,
  goneQuiet,
  howDidItGo,
  dormantTie,
  noReply,
  replyOwed,
  criticismOpen,
  loopUnclosed,
  introduced,
  gratitudeReview,
];
