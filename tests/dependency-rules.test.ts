/** The import rules bite: a deliberate break in each direction fails. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const CRUISER = join(process.cwd(), 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** A small tree with one import from a file to another, cruised with the project's own rules. */
function cruise(from: string, to: string): { status: number | null; output: string } {
  const folder = mkdtempSync(join(tmpdir(), 'followthrough-rules-'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) cpSync(file, join(folder, file));
  for (const path of [to, from]) mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, to), 'export const value = 1;\n');
  const up = '../'.repeat(from.split('/').length - 1);
  writeFileSync(join(folder, from), `import { value } from '${up}${to}';\nexport const copy = value;\n`);
  const { status, stdout } = spawnSync(process.execPath, [CRUISER, '--config', '.dependency-cruiser.cjs', 'src'], { cwd: folder, encoding: 'utf8' });
  return { status, output: stdout };
}

describe('the dependency rules', () => {
  it.each([
    ['planner-is-pure', 'src/planner/plan.ts', 'src/api/ports.ts'],
    ['rules-stand-alone', 'src/planner/rules/gone-quiet.ts', 'src/planner/rules/thanks-owed.ts'],
    ['edges-apart', 'src/api/ics/read-calendar.ts', 'src/api/store/sql-store.ts'],
    ['cli-reads-files-only', 'src/cli/plan.ts', 'src/api/graph/calendar.ts'],
    ['sandbox-stands-alone', 'src/sandbox/graph.ts', 'src/planner/meeting.ts'],
    ['nobody-imports-main', 'src/api/config.ts', 'src/api/main.ts'],
  ])('%s refuses %s importing %s', (rule, from, to) => {
    const { status, output } = cruise(from, to);
    expect(output).toContain(rule);
    expect(status).not.toBe(0);
  });

  it('allow the command line to use the planner', () => {
    expect(cruise('src/cli/plan.ts', 'src/planner/plan.ts').status).toBe(0);
  });
});
