/** Every rule, by strategy. A rule that is not here does not exist. */
import { adviceUnasked } from './advice-unasked.ts';
import { criticismOpen } from './criticism-open.ts';
import { dormantTie } from './dormant-tie.ts';
import { doubleBooked } from './double-booked.ts';
import { goneQuiet } from './gone-quiet.ts';
import { gratitudeReview } from './gratitude-review.ts';
import { helpCue } from './help-cue.ts';
import { howDidItGo } from './how-did-it-go.ts';
import { introduced } from './introduced.ts';
import { loopUnclosed } from './loop-unclosed.ts';
import { noAgenda } from './no-agenda.ts';
import { noReply } from './no-reply.ts';
import { prepare } from './prepare.ts';
import { promiseDue } from './promise-due.ts';
import { proposedNewTime } from './proposed-new-time.ts';
import { recapOwed } from './recap-owed.ts';
import { replyOwed } from './reply-owed.ts';
import { seriesLosingSomeone } from './series-losing-someone.ts';
import { shortNoticeChange } from './short-notice-change.ts';
import { thanksOwed } from './thanks-owed.ts';
import { theirMilestone } from './their-milestone.ts';
import { unansweredInvite } from './unanswered-invite.ts';
import type { Rule } from '../rule.ts';

export const RULES: readonly Rule[] = [
  shortNoticeChange,
  theirMilestone,
  adviceUnasked,
  recapOwed,
  thanksOwed,
  helpCue,
  unansweredInvite,
  noAgenda,
  doubleBooked,
  prepare,
  promiseDue,
  goneQuiet,
  howDidItGo,
  dormantTie,
  noReply,
  seriesLosingSomeone,
  replyOwed,
  proposedNewTime,
  criticismOpen,
  loopUnclosed,
  introduced,
  gratitudeReview,
];
