/** What somebody who reads another language would miss: each language of the pages has a file, and each file says all that the manifest says in English. */
import { LANGUAGES } from '../../src/tab/words/languages.ts';
import { objectIn, stringsIn } from './json.ts';
import type { Manifest, PackageFiles } from './manifest.ts';
import { schemaErrors } from './schema.ts';

/** The languages beside English. */
export const [, ...TRANSLATED] = LANGUAGES;
const READ = /^(name|description)\.|^staticTabs\[\d+\]\.name$|^extensions\[0\]\.ribbons.*\.(label|title|description)$/;

/** Everything wrong with the languages of the package, one sentence each. */
export function lintLanguages(manifest: Manifest, files: PackageFiles): string[] {
  const listed = manifest.localizationInfo?.additionalLanguages ?? [];
  const missing = TRANSLATED.filter((language) => !listed.some(({ languageTag }) => languageTag === language));
  const english = new Map([...stringsIn(manifest)].filter(([path]) => READ.test(path)));
  return [
    ...missing.map((language) => `localizationInfo lacks "${language}", which the pages speak: add it, and write appPackage/${language}.json.`),
    ...listed.flatMap(({ file = '' }) => fileProblems(file, files[file], manifest.manifestVersion ?? '', english)),
  ];
}

function fileProblems(name: string, file: Uint8Array | undefined, version: string, english: ReadonlyMap<string, string>): string[] {
  if (!file) return [`localizationInfo names ${name}, which is missing: write appPackage/${name}.`];

  const words = objectIn(new TextDecoder().decode(file));
  if (!words) return [`${name} is not a JSON object: correct appPackage/${name}.`];

  const said = new Map(Object.entries(words) as [string, unknown][]);
  const strangers = [...said.keys()].filter((key) => key !== '$schema' && !english.has(key));
  const untold = [...english.keys()].filter((key) => !said.has(key));
  const untranslated = [...english].filter(([key, text]) => key.startsWith('description.') && said.get(key) === text);
  return [
    ...(schemaErrors(words, version, 'MicrosoftTeams.Localization') ?? []).map((error) => `${name} breaks its schema: ${error}. Correct appPackage/${name}.`),
    ...untold.map((key) => `${name} lacks "${key}": translate it there.`),
    ...strangers.map((key) => `${name} has "${key}", which the manifest does not say: remove it, or correct its name.`),
    ...untranslated.map(([key]) => `${name} has "${key}" in English: translate it.`),
  ];
}
