/** From the files of the project and an environment to the finished app package, in memory. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { fillPlaceholders, valuesFrom } from './fill.ts';
import { lintIcon } from './lint-icon.ts';
import { lintOutlook } from './lint-outlook.ts';
import { lintPackage } from './lint.ts';
import type { PackageFiles } from './lint.ts';

/** What was built, the example values in it (as `NAME=value`), and the sentences that forbid shipping it; upload it only without problems. */
export type Built = { readonly files: PackageFiles; readonly zip: Uint8Array; readonly outlook: string; readonly examples: readonly string[]; readonly problems: readonly string[] };

const OUTLOOK_ICON_SIZES = [16, 32, 64, 80, 128];

/** Builds the zip and the Outlook manifest of the project in `root`; the same input gives the same bytes. Throws only when a source file cannot be read. */
export function buildPackage(root: string, env: Readonly<Record<string, string | undefined>>): Built {
  const read = (path: string) => readFileSync(join(root, path));
  const { version } = JSON.parse(read('package.json').toString()) as { version: string };
  const { values, examples, problems } = valuesFrom(env, version);

  const manifest = fillPlaceholders(read('appPackage/manifest.json').toString(), values);
  const icons = ['color.png', 'outline.png'].filter((name) => existsSync(join(root, 'appPackage', name)));
  const files = { 'manifest.json': new TextEncoder().encode(manifest), ...Object.fromEntries(icons.map((name) => [name, new Uint8Array(read(`appPackage/${name}`))])) };
  const outlook = fillPlaceholders(read('manifest/outlook.xml').toString(), values);
  const built = { files, zip: zipSync(files, { mtime: new Date(2000, 0, 1), level: 9 }), outlook, examples };
  if (problems.length > 0) return { ...built, problems };

  const outlookIcons = OUTLOOK_ICON_SIZES.flatMap((size) => {
    const path = `manifest/icons/icon-${String(size)}.png`;
    return lintIcon(path, existsSync(join(root, path)) ? read(path) : undefined, { size, isOutline: false });
  });
  return { ...built, problems: [...lintPackage(files), ...lintOutlook(outlook), ...outlookIcons] };
}
