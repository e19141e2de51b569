/** Placeholders of the form `${{NAME}}`, as Microsoft 365 Agents Toolkit writes them, and where their values come from. */

type Name = keyof typeof EXAMPLE_IDS | keyof typeof USUAL | 'PUBLIC_HOST' | 'APP_VERSION';

/** A value for every placeholder, the bot's id where there is one, which values are examples (as `NAME=value`), and what is wrong with the environment, in sentences. */
export type Values = { readonly values: Readonly<Record<Name, string>>; readonly botId: string | null; readonly examples: readonly string[]; readonly problems: readonly string[] };

const EXAMPLE_URL = 'https://followthrough.example.com';
const EXAMPLE_IDS = {
  AAD_APP_CLIENT_ID: '11111111-1111-4111-8111-111111111111',
  TEAMS_APP_ID: '22222222-2222-4222-8222-222222222222',
  OUTLOOK_ADDIN_ID: '33333333-3333-4333-8333-333333333333',
  AAD_APP_OBJECT_ID: '44444444-4444-4444-8444-444444444444',
  AAD_APP_ACCESS_AS_USER_PERMISSION_ID: '55555555-5555-4555-8555-555555555555',
} as const;
/** What is nearly always meant, and no example. */
const USUAL = { AAD_APP_NAME: 'Followthrough', AAD_APP_SIGN_IN_AUDIENCE: 'AzureADMultipleOrgs' } as const;
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads the values from the environment and the app's version; an unset or empty variable gets an example value. */
export function valuesFrom(env: Readonly<Record<string, string | undefined>>, version: string): Values {
  const examples: string[] = [];
  const problems: string[] = [];

  const ids = Object.entries(EXAMPLE_IDS).map(([name, example]) => {
    const given = env[name];
    if (given && !GUID.test(given)) problems.push(`${name} is "${given}", which is not a GUID: copy the id from where it was registered.`);
    if (!given) examples.push(`${name}=${example}`);
    return [name, given || example];
  });
  const usual = Object.entries(USUAL).map(([name, value]) => [name, env[name] || value]);

  const botId = env['BOT_ID'] || null;
  if (botId !== null && !GUID.test(botId)) problems.push(`BOT_ID is "${botId}", which is not a GUID: copy the id from where it was registered.`);

  const url = env['PUBLIC_URL'] || EXAMPLE_URL;
  const host = hostOf(url);
  if (!env['PUBLIC_URL']) examples.push(`PUBLIC_URL=${EXAMPLE_URL}`);
  if (host === null) problems.push(`PUBLIC_URL is "${url}": set it to the app's https origin without a path, such as ${EXAMPLE_URL}.`);

  const named = Object.fromEntries([...ids, ...usual]) as Record<keyof typeof EXAMPLE_IDS | keyof typeof USUAL, string>;
  return { values: { ...named, PUBLIC_HOST: host ?? '', APP_VERSION: version }, botId, examples, problems };
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
