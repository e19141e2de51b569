/** The draft checks, in the order in which they are told where they begin at the same place. */
import { absentPerson } from './absent-person.ts';
import { defensive } from './defensive.ts';
import type { DraftCheck } from './draft-check.ts';
import { emptyGreeting } from './empty-greeting.ts';
import { noOwnerOrDate } from './no-owner-or-date.ts';
import { praiseWithRequest } from './praise-with-request.ts';
import { privateDetail } from './private-detail.ts';
import { theirHours } from './their-hours.ts';
import { tooLong } from './too-long.ts';
import { tooVague } from './too-vague.ts';
import { unansweredQuestion } from './unanswered-question.ts';

export const CHECKS: readonly DraftCheck[] = [emptyGreeting, privateDetail, absentPerson, defensive, praiseWithRequest, tooVague, noOwnerOrDate, unansweredQuestion, theirHours, tooLong];
