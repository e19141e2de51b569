/** Every rule, by strategy. A rule that is not here does not exist. */
import { dormantTie } from './dormant-tie.ts';
import { doubleBooked } from './double-booked.ts';
import { goneQuiet } from './gone-quiet.ts';
import { introduced } from './introduced.ts';
import { noAgenda } from './no-agenda.ts';
import { noReply } from './no-reply.ts';
import { recapOwed } from './recap-owed.ts';
import { replyOwed } from './reply-owed.ts';
import { shortNoticeChange } from './short-notice-change.ts';
import { thanksOwed } from './thanks-owed.ts';
import { theirMilestone } from './their-milestone.ts';
import { unansweredInvite } from './unanswered-invite.ts';
import type { Rule } from '../rule.ts';

export const RULES: readonly Rule[] = [shortNoticeChange, theirMilestone, recapOwed, thanksOwed, unansweredInvite, noAgenda, doubleBooked, goneQuiet, dormantTie, noReply, replyOwed, introduced];
