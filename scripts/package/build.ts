/** From the files of the project and an environment to the finished app package, in memory. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { withBot } from './bot.ts';
import { fillPlaceholders, valuesFrom } from './fill.ts';
import { objectIn } from './json.ts';
import { lintTwins } from './lint-extension.ts';
import { lintIcon } from './lint-icon.ts';
import { lintOutlook } from './lint-outlook.ts';
import { lintServed } from './lint-served.ts';
import { lintRegistration } from './lint-registration.ts';
import { lintPackage } from './lint.ts';
import type { Manifest, PackageFiles } from './manifest.ts';

/** What was built, the example values in it (as `NAME=value`), and the sentences that forbid shipping it; upload it only without problems. */
export interface Built {
  readonly files: PackageFiles;
  readonly zip: Uint8Array;
  readonly outlook: string;
  readonly registration: string;
  readonly examples: readonly string[];
  readonly problems: readonly string[];
}

const OUTLOOK_ICON_SIZES = [16, 32, 64, 80, 128];

/** Builds the zip, the Outlook manifest and the registration of the project in `root`; the same input gives the same bytes. Throws only when a source file cannot be read. */
export function buildPackage(root: string, env: Readonly<Record<string, string | undefined>>): Built {
  const read = (path: string) => readFileSync(join(root, path));
  const isThere = (path: string) => existsSync(join(root, path));
  const { version } = JSON.parse(read('package.json').toString()) as { version: string };
  const { values, botId, examples, problems } = valuesFrom(env, version);
  const filled = (path: string) => fillPlaceholders(read(path).toString(), values);

  const text = withBot(filled('appPackage/manifest.json'), botId);
  const manifest: Manifest = objectIn(text) ?? {};
  const words = (manifest.localizationInfo?.additionalLanguages ?? []).map(({ file = '' }) => file).filter((name) => isThere(`appPackage/${name}`));
  const icons = ['color.png', 'outline.png'].filter((name) => isThere(`appPackage/${name}`));
  const bytes = (name: string, content: string | Buffer) => [name, new Uint8Array(Buffer.from(content))] as const;
  const files = Object.fromEntries([bytes('manifest.json', text), ...icons.map((name) => bytes(name, read(`appPackage/${name}`))), ...words.map((name) => bytes(name, filled(`appPackage/${name}`)))]);
  const outlook = filled('manifest/outlook.xml');
  const registration = filled('aad.manifest.json');
  const built = { files, zip: zipSync(files, { mtime: new Date(2000, 0, 1), level: 9 }), outlook, registration, examples };
  if (problems.length > 0) return { ...built, problems };

  const outlookIcons = OUTLOOK_ICON_SIZES.flatMap((size) => {
    const path = `manifest/icons/icon-${String(size)}.png`;
    return lintIcon(path, isThere(path) ? read(path) : undefined, { size, isOutline: false });
  });
  const served = [
    ['manifest.json', text],
    ['outlook.xml', outlook],
    ['aad.manifest.json', registration],
  ] as const;
  return {
    ...built,
    problems: [
      ...lintPackage(files),
      ...lintOutlook(outlook),
      ...lintTwins(manifest, outlook),
      ...lintRegistration(registration, manifest),
      ...outlookIcons,
      ...served.flatMap(([name, content]) => lintServed(name, content, values.PUBLIC_HOST, isThere)),
    ],
  };
}
