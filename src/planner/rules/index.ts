/** Every rule, by strategy. A rule that is not here does not exist. */
import type { Rule } from '../rule.ts';
import { goneQuiet } from './gone-quiet.ts';
import { thanksOwed } from './thanks-owed.ts';
import { unansweredInvite } from './unanswered-invite.ts';

export const RULES: readonly Rule[] = [thanksOwed, unansweredInvite, goneQuiet];
