/**
 * Validates against the schemas that `@microsoft/app-manifest` ships, with that package's own validator and settings.
 * Its entry point cannot be imported: release 1.1.2 requires `fs-extra` without depending on it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

type SchemaError = { readonly instancePath: string; readonly message?: string; readonly params: unknown };
type Validate = ((value: unknown) => boolean) & { readonly errors?: readonly SchemaError[] | null };
type Ajv = { compile: (schema: unknown) => Validate };

const require = createRequire(import.meta.url);
const PACKAGE = require.resolve('@microsoft/app-manifest/package.json');
const ownRequire = createRequire(PACKAGE);
const { default: AjvDraft04 } = ownRequire('ajv-draft-04') as { default: new (options: object) => Ajv };
const { default: addFormats } = ownRequire('ajv-formats') as { default: (ajv: Ajv, formats: readonly string[]) => void };

/** Where the schema of a manifest version, such as `1.30`, is published: the only valid `$schema`. */
export function schemaUrl(version: string): string {
  return `https://developer.microsoft.com/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`;
}

/** What breaks the schema of a manifest version, or of its files of words, as `/path message (details)`; null when no such version is installed. */
export function schemaErrors(value: unknown, version: string, kind: 'MicrosoftTeams' | 'MicrosoftTeams.Localization' = 'MicrosoftTeams'): string[] | null {
  const file = join(dirname(PACKAGE), 'build/json-schemas/teams', `v${version}`, `${kind}.schema.json`);
  if (!existsSync(file)) return null;

  // One pattern for files of words is no regular expression under the flag `u`.
  const ajv = new AjvDraft04({ allErrors: true, strictTypes: false, unicodeRegExp: kind === 'MicrosoftTeams' });
  addFormats(ajv, ['uri', 'email', 'regex']);
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message = 'is not valid', params }) => `${instancePath || '/'} ${message} (${JSON.stringify(params)})`);
}
