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
