/** Placeholders of the form `${{NAME}}`, as Microsoft 365 Agents Toolkit writes them, and where their values come from. */

type Name = 'PUBLIC_HOST' | 'AAD_APP_CLIENT_ID' | 'TEAMS_APP_ID' | 'OUTLOOK_ADDIN_ID' | 'APP_VERSION';

/** A value for every placeholder, which of them are examples (as `NAME=value`), and what is wrong with the environment, in sentences. */
export type Values = { readonly values: Readonly<Record<Name, string>>; readonly examples: readonly string[]; readonly problems: readonly string[] };

const EXAMPLE_URL = 'https://followthrough.example.com';
const EXAMPLE_IDS = {
  AAD_APP_CLIENT_ID: '11111111-1111-4111-8111-111111111111',
  TEAMS_APP_ID: '22222222-2222-4222-8222-222222222222',
  OUTLOOK_ADDIN_ID: '33333333-3333-4333-8333-333333333333',
} as const;
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads the values from the environment and the app's version; an unset or empty variable gets an example value. */
export function valuesFrom(env: Readonly<Record<string, string | undefined>>, version: string): Values {
  const examples: string[] = [];
  const problems: string[] = [];

  const id = (name: keyof typeof EXAMPLE_IDS): string => {
    const given = env[name];
    if (given && !GUID.test(given)) problems.push(`${name} is "${given}", which is not a GUID: copy the id from where it was registered.`);
    if (!given) examples.push(`${name}=${EXAMPLE_IDS[name]}`);
    return given || EXAMPLE_IDS[name];
  };

  const url = env['PUBLIC_URL'] || EXAMPLE_URL;
  const host = hostOf(url);
  if (!env['PUBLIC_URL']) examples.push(`PUBLIC_URL=${EXAMPLE_URL}`);
  if (host === null) problems.push(`PUBLIC_URL is "${url}": set it to the app's https origin without a path, such as ${EXAMPLE_URL}.`);

  const ids = { AAD_APP_CLIENT_ID: id('AAD_APP_CLIENT_ID'), TEAMS_APP_ID: id('TEAMS_APP_ID'), OUTLOOK_ADDIN_ID: id('OUTLOOK_ADDIN_ID') };
  return { values: { ...ids, PUBLIC_HOST: host ?? '', APP_VERSION: version }, examples, problems };
}

/** The text with every placeholder replaced whose value is known; the others stay as they are. */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\$\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The names of the placeholders that are still in the text, each once. */
export function unfilledPlaceholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\$\{\{(.*?)\}\}/g)].map(([, name = '']) => name.trim()))];
}

/** Host, with its port if any, of an https origin; null for anything else. */
function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host, origin } = new URL(url);
  return protocol === 'https:' && url.replace(/\/$/, '').toLowerCase() === origin ? host : null;
}
