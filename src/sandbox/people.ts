/** The people of the sandbox: one who uses the product, and those in that person's calendar. */

export interface Named {
  readonly name: string;
  readonly address: string;
}

/** Someone who can sign in. */
export interface User extends Named {
  readonly tenantId: string;
  /** Graph's `id`, Entra's `oid`. */
  readonly userId: string;
  /** As mailboxSettings says it: a Windows name. */
  readonly windowsZone: string;
  /** The same zone as an IANA name. */
  readonly zone: string;
  /** Why the mailbox answers 404; left out where it does not. */
  readonly noMailbox?: 'guest' | 'licence' | 'on-premises';
  readonly workingHours: { readonly daysOfWeek: readonly string[]; readonly startTime: string; readonly endTime: string };
}

export const CONTOSO = '3f1d6b0e-52a7-4c1b-9d0a-6f2f5f3c7a11';

export const ADA: User = {
  tenantId: CONTOSO,
  userId: '8a4c2f6e-0b7d-4e35-a1c9-2d5e7b90c4f3',
  name: 'Ada Okafor',
  address: 'ada@contoso.com',
  windowsZone: 'W. Europe Standard Time',
  zone: 'Europe/Berlin',
  workingHours: { daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], startTime: '09:00:00.0000000', endTime: '17:30:00.0000000' },
};

export const FABRIKAM = 'b7c0e9d2-1f3a-4a68-9c55-0d1e2f3a4b5c';

/** Uses the product in another tenant than Ada. */
export const LENA: User = { ...ADA, tenantId: FABRIKAM, userId: '1c9e4b70-6a2d-4f18-8e03-7b5d2c4f9a61', name: 'Lena Brandt', address: 'lena.brandt@fabrikam.com' };

/** A guest of Contoso: the mailbox is at home, elsewhere. */
export const GUEST: User = { ...ADA, userId: '9b3e7c15-4d8f-4a20-b6c1-0f2a1e3d5c78', name: 'Viktor Hansen', address: 'viktor.hansen_fabrikam.com#ext#@contoso.com', noMailbox: 'guest' };

/** Of Contoso, without a licence for Exchange Online. */
export const UNLICENSED: User = { ...ADA, userId: 'd2a6f4e8-7c1b-4b39-8f52-6e9d0c3b1a84', name: 'Noah Fischer', address: 'noah.fischer@contoso.com', noMailbox: 'licence' };

/** Of Contoso, with a licence, and a mailbox on a server of their own. */
export const ON_PREMISES: User = { ...ADA, userId: '5e7d9c31-2b84-4f06-a9d3-8c1b6e0f4a27', name: 'Ines Weber', address: 'ines.weber@contoso.com', noMailbox: 'on-premises' };
