/** What Microsoft's upload would refuse in the app package: the schema, and what the schema does not catch. */
import { unfilledPlaceholders } from './fill.ts';
import { objectIn, stringsIn } from './json.ts';
import { lintBot } from './bot.ts';
import { lintExtension } from './lint-extension.ts';
import { lintIcon } from './lint-icon.ts';
import { lintLanguages } from './lint-languages.ts';
import { lintMeeting } from './lint-meeting.ts';
import type { Manifest, PackageFiles } from './manifest.ts';
import { schemaErrors, schemaUrl } from './schema.ts';

const CONTENTS = ['manifest.json', 'color.png', 'outline.png'];
const SEMVER = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;
const TUNNELS = ['ngrok.io', 'ngrok.app', 'ngrok.dev', 'ngrok-free.app', 'ngrok-free.dev', 'devtunnels.ms', 'loca.lt', 'trycloudflare.com'];

/** Everything wrong with the package, one sentence each; an empty list means it can be uploaded. Reads no network. */
export function lintPackage(files: PackageFiles): string[] {
  const text = new TextDecoder().decode(files['manifest.json']);
  const icons = [...lintIcon('color.png', files['color.png'], { size: 192, isOutline: false }), ...lintIcon('outline.png', files['outline.png'], { size: 32, isOutline: true })];
  const unfilled = unfilledPlaceholders(text).map((name) => `manifest.json still has \${{${name}}}: give it a value in scripts/package/fill.ts, or correct its name.`);
  if (unfilled.length > 0) return [...icons, ...unfilled];

  const manifest: Manifest | null = objectIn(text);
  if (!manifest) return [...icons, 'manifest.json is missing or is not a JSON object: correct appPackage/manifest.json.'];

  const broken = schemaProblems(manifest);
  if (broken.length > 0) return [...icons, ...broken];

  return [
    ...icons,
    ...strayFiles(manifest, files),
    ...versionProblems(manifest),
    ...urlProblems(manifest),
    ...domainProblems(manifest),
    ...signInProblems(manifest),
    ...lintLanguages(manifest, files),
    ...lintMeeting(manifest),
    ...lintBot(manifest),
    ...lintExtension(manifest),
  ];
}

/** Why an app cannot be served from this host, as the end of a sentence, or null when it can. */
export function unfitDomain(domain: string): string | null {
  const name = domain.toLowerCase().replace(/:\d+$/, '');
  if (name.includes('*')) return 'is a wildcard';
  if (name === 'localhost' || name.endsWith('.localhost') || /^\d+(\.\d+){3}$/.test(name) || name.startsWith('[')) return 'is not a public name';
  return TUNNELS.some((tunnel) => name === tunnel || name.endsWith(`.${tunnel}`)) ? 'is a developer tunnel' : null;
}

function strayFiles({ localizationInfo }: Manifest, files: PackageFiles): string[] {
  const wanted = [...CONTENTS, ...(localizationInfo?.additionalLanguages ?? []).map(({ file }) => file)];
  return Object.keys(files)
    .filter((name) => !wanted.includes(name))
    .map((name) => `${name} does not belong in the package: leave only ${wanted.join(', ')}.`);
}

function schemaProblems(manifest: Manifest): string[] {
  const { $schema, manifestVersion = '' } = manifest;
  if ($schema !== schemaUrl(manifestVersion)) return [`$schema and manifestVersion disagree: set $schema to ${schemaUrl(manifestVersion)}.`];

  const errors = schemaErrors(manifest, manifestVersion);
  if (!errors) return [`manifestVersion is "${manifestVersion}", whose schema is not installed: use a version that @microsoft/app-manifest knows.`];
  return errors.map((error) => `manifest.json breaks its schema: ${error}. Correct appPackage/manifest.json.`);
}

function versionProblems({ version = '' }: Manifest): string[] {
  return SEMVER.test(version) ? [] : [`version is "${version}": give package.json a version of three numbers, such as 1.0.0.`];
}

function urlProblems(manifest: Manifest): string[] {
  return [...stringsIn(manifest)].flatMap(([path, value]) => {
    const isUrl = /url$/i.test(path) || /^http:/i.test(value);
    return isUrl && !value.startsWith('https://') ? [`${path} is "${value}": use an https address.`] : [];
  });
}

function domainProblems({ staticTabs = [], configurableTabs = [], extensions = [], validDomains = [] }: Manifest): string[] {
  const unfit = validDomains.flatMap((domain) => {
    const why = unfitDomain(domain);
    return why ? [`validDomains has "${domain}", which ${why}: set PUBLIC_URL to the address the app will be served from.`] : [];
  });
  const pages = [
    ...staticTabs.map(({ contentUrl = '' }, i) => [`staticTabs[${String(i)}].contentUrl`, contentUrl] as const),
    ...configurableTabs.map(({ configurationUrl = '' }, i) => [`configurableTabs[${String(i)}].configurationUrl`, configurationUrl] as const),
    ...extensions.flatMap(({ runtimes = [] }) => runtimes.map(({ code }, i) => [`extensions[0].runtimes[${String(i)}].code.page`, code?.page ?? ''] as const)),
  ];
  const missing = pages.flatMap(([path, url]) => {
    const host = URL.parse(url)?.host ?? null;
    return host === null || validDomains.includes(host) ? [] : [`${path} is on ${host}, which validDomains lacks: add it there.`];
  });
  return [...unfit, ...missing];
}

function signInProblems({ validDomains = [], webApplicationInfo }: Manifest): string[] {
  const { id = '', resource = '' } = webApplicationInfo ?? {};
  const isOurs = validDomains.some((domain) => resource === `api://${domain}/${id}`);
  return isOurs ? [] : [`webApplicationInfo.resource is "${resource}": write api://, a domain of validDomains, a slash and webApplicationInfo.id.`];
}
