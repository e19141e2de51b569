/** The import rules bite: a deliberate break in each direction is found. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

/** An import from a file to another; `type` takes a type only. */
type Import = readonly [from: string, to: string, kind?: 'type'];

const CRUISER = join(process.cwd(), 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

const REFUSED: readonly (readonly [rule: string, ...Import])[] = [
  ['planner-is-pure', 'src/planner/plan.ts', 'src/api/ports.ts'],
  ['rules-stand-alone', 'src/planner/rules/gone-quiet.ts', 'src/planner/rules/thanks-owed.ts'],
  ['ports-know-the-planner', 'src/api/ports.ts', 'src/api/contract.ts'],
  ['contract-stands-alone', 'src/api/contract.ts', 'src/planner/plan.ts'],
  ['core-knows-ports', 'src/api/actions/snooze.ts', 'src/api/store/sql-store.ts'],
  ['core-knows-ports', 'src/api/sync.ts', 'src/api/graph/calendar.ts'],
  ['edges-apart', 'src/api/ics/read-calendar.ts', 'src/api/store/sql-store.ts'],
  ['edges-apart', 'src/api/graph/calendar.ts', 'src/api/http/app.ts'],
  ['edges-apart', 'src/api/store/sql-store.ts', 'src/api/actions/snooze.ts'],
  ['doors-call-actions', 'src/api/http/app.ts', 'src/api/store/sql-store.ts'],
  ['doors-call-actions', 'src/api/http/app.ts', 'src/sandbox/sandbox.ts'],
  ['tab-sees-the-contract', 'src/tab/app.ts', 'src/planner/plan.ts'],
  ['tab-takes-types', 'src/tab/app.ts', 'src/api/contract.ts'],
  ['first-look-needs-no-react', 'src/tab/queue/row-view.tsx', 'node_modules/react/index.js'],
  ['first-look-needs-no-react', 'src/tab/first-look/draw.ts', 'node_modules/@fluentui/react-components/lib/index.js'],
  ['first-look-stands-alone', 'src/tab/main.ts', 'src/tab/app.ts'],
  ['first-look-stands-alone', 'src/tab/shell/tabs-view.tsx', 'src/tab/shell/place.ts'],
  ['cli-reads-files-only', 'src/cli/plan.ts', 'src/api/graph/calendar.ts'],
  ['cli-prints-the-doctor', 'src/cli/doctor.ts', 'src/api/config.ts'],
  ['doctor-examines', 'src/api/doctor/graph.ts', 'src/api/graph/tokens.ts'],
  ['doctor-is-called', 'src/api/http/app.ts', 'src/api/doctor/examine.ts'],
  ['sandbox-stands-alone', 'src/sandbox/graph.ts', 'src/planner/meeting.ts'],
  ['nobody-imports-main', 'src/api/config.ts', 'src/api/main.ts'],
  ['nobody-imports-tests', 'src/api/config.ts', 'tests/support/server.ts'],
];

const ALLOWED: readonly Import[] = [
  ['src/cli/plan.ts', 'src/planner/plan.ts'],
  ['src/api/http/app.ts', 'src/api/actions/snooze.ts'],
  ['src/api/graph/calendar.ts', 'src/api/graph/round.ts'],
  ['src/tab/app.ts', 'src/api/contract.ts', 'type'],
  ['src/tab/queue/row-view.tsx', 'src/tab/icons/icon.tsx'],
  ['src/tab/queue/row-view.tsx', 'src/tab/queue/row.tsx', 'type'],
  ['src/tab/queue/row.tsx', 'node_modules/react/index.js'],
  ['src/api/main.ts', 'src/sandbox/sandbox.ts'],
  ['src/cli/doctor.ts', 'src/api/doctor/examine.ts'],
  ['src/api/doctor/database.ts', 'src/api/store/examine-sqlite.ts'],
];

/** A small tree with all these imports, cruised at once with the project's own rules: what they break. */
function cruise(imports: readonly Import[]): readonly Violation[] {
  const files = new Map<string, string>();
  const add = (path: string, text: string) => files.set(path, (files.get(path) ?? '') + text);
  for (const to of new Set(imports.map(([, one]) => one))) add(to, 'export const value = 1;\nexport type Value = number;\n');
  for (const [nth, [from, to, kind]] of imports.entries()) {
    const [taken, given] = kind === 'type' ? ['type { Value as V', 'type Copy'] : ['{ value as V', 'const copy'];
    add(from, `import ${taken}${String(nth)} } from '${'../'.repeat(from.split('/').length - 1)}${to}';\nexport ${given}${String(nth)} = V${String(nth)};\n`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'followthrough-rules-'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) cpSync(file, join(folder, file));
  for (const [path, text] of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { stdout } = spawnSync(process.execPath, [CRUISER, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src'], { cwd: folder, encoding: 'utf8' });
  return (JSON.parse(stdout) as { readonly summary: { readonly violations: readonly Violation[] } }).summary.violations;
}

describe('the dependency rules', () => {
  it('refuse each of these imports', () => {
    const found = cruise(REFUSED.map(([, ...one]) => one)).map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
    expect(REFUSED.map(([rule, from, to]) => `${rule}: ${from} -> ${to}`).filter((one) => !found.includes(one))).toEqual([]);
  });

  it('allow each of these', () => {
    expect(cruise(ALLOWED)).toEqual([]);
  });

  it('refuse a circle', () => {
    const circle = cruise([
      ['src/planner/a.ts', 'src/planner/b.ts'],
      ['src/planner/b.ts', 'src/planner/a.ts'],
    ]);
    expect(circle.map(({ rule }) => rule.name)).toContain('no-circles');
  });
});
