/** Why an account has no mailbox that Graph can read, as far as the account itself tells. */
import type { User } from '@microsoft/microsoft-graph-types';
import { GraphRefusal } from './refusal.ts';

/** What is asked of the account, with the base step of consent. */
export const ACCOUNT = '/me?$select=userPrincipalName,userType,assignedPlans';

/** A plan that still gives its service. */
const GIVES = new Set(['enabled', 'warning']);

/** The refusal with its reason: a guest, no licence, or as it was. */
export function missingMailbox(refusal: GraphRefusal, { userPrincipalName, userType, assignedPlans }: User): GraphRefusal {
  if (userType?.toLowerCase() === 'guest' || /#ext#/i.test(userPrincipalName ?? ''))
    return new GraphRefusal(refusal, 'guest_account', 'You are a guest in this organisation; your calendar is at your own. Open this app there, with the account of that organisation.');
  const isLicensed = assignedPlans?.some(({ service, capabilityStatus }) => service?.toLowerCase() === 'exchange' && GIVES.has(capabilityStatus?.toLowerCase() ?? ''));
  if (isLicensed === false) return new GraphRefusal(refusal, 'no_licence', 'Your account has no licence for Exchange Online, and so no calendar that can be read. Ask an administrator for one.');
  return refusal;
}
