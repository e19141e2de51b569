/** The import rules bite: a deliberate break in each direction fails. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

interface Cruised {
  readonly status: number | null;
  readonly output: string;
}

const CRUISER = join(process.cwd(), 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** A small tree with one import from a file to another, cruised with the project's own rules. */
function cruise(from: string, to: string, kind = ''): Cruised {
  const up = '../'.repeat(from.split('/').length - 1);
  return cruiseTree({
    [to]: 'export const value = 1;\nexport type Value = number;\n',
    [from]: `import ${kind}{ ${kind === '' ? 'value' : 'Value'} } from '${up}${to}';\nexport ${kind === '' ? 'const copy = value' : 'type Copy = Value'};\n`,
  });
}

function cruiseTree(files: Readonly<Record<string, string>>): Cruised {
  const folder = mkdtempSync(join(tmpdir(), 'followthrough-rules-'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) cpSync(file, join(folder, file));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { status, stdout } = spawnSync(process.execPath, [CRUISER, '--config', '.dependency-cruiser.cjs', 'src'], { cwd: folder, encoding: 'utf8' });
  return { status, output: stdout };
}

describe('the dependency rules', () => {
  it.each([
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
    ['cli-reads-files-only', 'src/cli/plan.ts', 'src/api/graph/calendar.ts'],
    ['cli-prints-the-doctor', 'src/cli/doctor.ts', 'src/api/config.ts'],
    ['doctor-examines', 'src/api/doctor/graph.ts', 'src/api/graph/tokens.ts'],
    ['doctor-is-called', 'src/api/http/app.ts', 'src/api/doctor/examine.ts'],
    ['sandbox-stands-alone', 'src/sandbox/graph.ts', 'src/planner/meeting.ts'],
    ['nobody-imports-main', 'src/api/config.ts', 'src/api/main.ts'],
    ['nobody-imports-tests', 'src/api/config.ts', 'tests/support/server.ts'],
  ])('%s refuses %s importing %s', (rule, from, to) => {
    const { status, output } = cruise(from, to);
    expect(output).toContain(rule);
    expect(status).not.toBe(0);
  });

  it.each([
    ['src/cli/plan.ts', 'src/planner/plan.ts', ''],
    ['src/api/http/app.ts', 'src/api/actions/snooze.ts', ''],
    ['src/api/graph/calendar.ts', 'src/api/graph/round.ts', ''],
    ['src/tab/app.ts', 'src/api/contract.ts', 'type '],
    ['src/api/main.ts', 'src/sandbox/sandbox.ts', ''],
    ['src/cli/doctor.ts', 'src/api/doctor/examine.ts', ''],
    ['src/api/doctor/database.ts', 'src/api/store/examine-sqlite.ts', ''],
  ])('allow %s to import %s', (from, to, kind) => {
    expect(cruise(from, to, kind)).toMatchObject({ status: 0 });
  });

  it('refuses a circle', () => {
    const { status, output } = cruiseTree({
      'src/planner/a.ts': "import { b } from './b.ts';\nexport const a = () => b;\n",
      'src/planner/b.ts': "import { a } from './a.ts';\nexport const b = () => a;\n",
    });
    expect(output).toContain('no-circles');
    expect(status).not.toBe(0);
  });
});
