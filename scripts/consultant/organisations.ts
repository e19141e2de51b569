/** The organisations of the calendar: the consultant's own, and those that come and go as clients. */

export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt';

export interface Organisation {
  readonly name: string;
  readonly domain: string;
  readonly zone: string;
  readonly language: Language;
  /** Which program writes its invitations: that shows in ids, join blocks and answers. */
  readonly system: 'outlook' | 'google' | 'other';
  readonly addresses: 'first.last' | 'f.last' | 'first';
  readonly names: 'Ana Torres' | 'Torres, Ana' | 'TORRES Ana' | 'Ana Torres (Organisation)' | 'Torres, Ana (Organisation)' | '';
  readonly projects: readonly string[];
}

function organisation(
  name: string,
  domain: string,
  zone: string,
  language: Language,
  system: Organisation['system'],
  addresses: Organisation['addresses'],
  names: Organisation['names'],
  projects: readonly string[],
): Organisation {
  return { name, domain, zone, language, system, addresses, names, projects };
}

export const OWN = organisation('Contoso', 'contoso.com', 'Europe/Berlin', 'en', 'outlook', 'first', 'Ana Torres', ['Practice']);

export const CLIENTS: readonly Organisation[] = [
  organisation('Fabrikam', 'fabrikam.com', 'Europe/Berlin', 'en', 'outlook', 'first.last', 'Ana Torres', ['Portal', 'Spare parts shop']),
  organisation('Adatum', 'adatum.com', 'Europe/Berlin', 'de', 'outlook', 'first.last', 'Torres, Ana', ['ERP-Einführung', 'Datenplattform']),
  organisation('Litware', 'litware.com', 'Europe/London', 'en', 'outlook', 'first.last', 'Torres, Ana (Organisation)', ['CRM migration', 'Field service']),
  organisation('Northwind', 'northwindtraders.com', 'Australia/Sydney', 'en', 'google', 'first', 'Ana Torres', ['Supply chain', 'Warehouse app']),
  organisation('Tailspin', 'tailspintoys.com', 'Europe/Berlin', 'en', 'google', 'first.last', 'Ana Torres', ['Web shop', 'Loyalty']),
  organisation('Proseware', 'proseware.com', 'Europe/Berlin', 'de', 'outlook', 'f.last', 'TORRES Ana', ['Redaktionssystem', 'Archiv']),
  organisation('Wingtip', 'wingtiptoys.com', 'America/New_York', 'en', 'outlook', 'f.last', 'Ana Torres (Organisation)', ['Pricing', 'Partner portal']),
  organisation('VanArsdel', 'vanarsdelltd.com', 'Europe/Berlin', 'de', 'outlook', 'first.last', 'Torres, Ana', ['Werk 4', 'Instandhaltung']),
  organisation('Trey Research', 'treyresearch.net', 'Asia/Kolkata', 'en', 'google', 'first', 'Ana Torres', ['Lab data', 'Data mesh']),
  organisation('Lucerne', 'lucernepublishing.com', 'Europe/Zurich', 'fr', 'outlook', 'first.last', 'Ana Torres', ['Portail abonnés', 'Boutique']),
  organisation('Woodgrove', 'woodgrovebank.com', 'Europe/Berlin', 'en', 'outlook', 'first.last', 'Torres, Ana (Organisation)', ['Onboarding journey', 'Claims']),
  organisation('Fourth Coffee', 'fourthcoffee.com', 'Europe/Madrid', 'es', 'other', 'first', 'Ana Torres', ['App de pedidos', 'Tiendas']),
  organisation('Margie’s Travel', 'margiestravel.com', 'Europe/Lisbon', 'pt', 'other', 'first.last', '', ['Reservas', 'Portal B2B']),
  organisation('Alpine Ski House', 'alpineskihouse.com', 'Europe/Vienna', 'de', 'other', 'first', 'Ana Torres', ['Buchung', 'Kassensystem']),
];

/** Where candidates, vendors and friends write from. */
export const OTHERS: readonly Organisation[] = [
  organisation('Humongous', 'humongousinsurance.com', 'Europe/Berlin', 'en', 'outlook', 'first.last', 'Ana Torres', ['-']),
  organisation('Relecloud', 'relecloud.com', 'Europe/Berlin', 'en', 'google', 'first', 'Ana Torres', ['-']),
  organisation('First Up', 'firstupconsultants.com', 'Europe/Berlin', 'en', 'other', 'first.last', 'Ana Torres', ['-']),
  organisation('', 'outlook.com', 'Europe/Berlin', 'en', 'google', 'first.last', 'Ana Torres', ['-']),
  organisation('', 'gmail.com', 'Europe/Berlin', 'en', 'google', 'first.last', '', ['-']),
];
