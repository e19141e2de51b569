/** What can be checked of the Outlook manifest without Microsoft's validation service, which stays the last word. */
import { unfilledPlaceholders } from './fill.ts';
import { TRANSLATED } from './lint-languages.ts';
import { unfitDomain } from './lint.ts';

/** Everything wrong with the filled-in XML, one sentence each. */
export function lintOutlook(xml: string): string[] {
  const unfilled = unfilledPlaceholders(xml).map((name) => `outlook.xml still has \${{${name}}}: give it a value in scripts/package/fill.ts, or correct its name.`);
  if (unfilled.length > 0) return unfilled;

  const addresses = [...all(xml, /DefaultValue="([a-z]+:[^"]*)"/gi), ...all(xml, /<AppDomain>([^<]*)<\/AppDomain>/g)];
  const version = /<Version>([^<]*)<\/Version>/.exec(xml)?.[1] ?? '';

  return [
    ...(/^\d{1,5}(\.\d{1,5}){0,3}$/.test(version) ? [] : [`outlook.xml has version "${version}": give package.json a version of three numbers, such as 1.0.0.`]),
    ...addresses.filter((address) => !isHttps(address)).map((address) => `outlook.xml has the address "${address}": use an https address.`),
    ...hostProblems(addresses.filter(isHttps)),
    ...xml.split('<VersionOverrides').slice(1).flatMap(resourceProblems),
    ...languageProblems(xml),
  ];
}

function isHttps(address: string): boolean {
  return URL.canParse(address) && address.startsWith('https://');
}

/** One sentence a host, however many addresses are on it. */
function hostProblems(addresses: readonly string[]): string[] {
  return [...new Set(addresses.map((address) => new URL(address).host))].flatMap((host) => {
    const why = unfitDomain(host);
    return why ? [`outlook.xml points to "${host}", which ${why}: set PUBLIC_URL to the address the app will be served from.`] : [];
  });
}

/** Each VersionOverrides stands alone: what it uses must be among its own resources. */
function resourceProblems(overrides: string): string[] {
  const defined = all(overrides, /<bt:(?:Image|Url|String) id="([^"]+)"/g);
  const used = all(overrides, /resid="([^"]+)"/g);
  return [...used].filter((id) => !defined.has(id)).map((id) => `outlook.xml uses the resource ${id}, which Resources lacks: define it there.`);
}

/** What is more than the name of the app is said in every language of the pages. */
function languageProblems(xml: string): string[] {
  const texts = [...xml.matchAll(/<(?:Description|bt:String id="[^"]+") DefaultValue="([^"]+)"(?: \/>|>(.*?)<\/(?:Description|bt:String)>)/gs)];
  const lacking = texts.flatMap(([, english = '', overrides = '']) => {
    const said = [...all(overrides, / Locale="([a-z]+)-/g)];
    return english === 'Followthrough' ? [] : TRANSLATED.flatMap((language) => (said.includes(language) ? [] : [`outlook.xml does not say "${english}" in ${language}: add an Override.`]));
  });
  return [...new Set(lacking)];
}

/** The first group of every match, each once. */
function all(text: string, pattern: RegExp): Set<string> {
  return new Set([...text.matchAll(pattern)].map(([, group = '']) => group));
}
