/** Who may import whom. Each message says where the code belongs instead. */
const forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from: { path: from }, to: { path: to } });

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Two files that need each other are one file, or want a third.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    forbid('planner-is-pure', '^src/planner', '^src/(?!planner)', 'The planner imports only itself: pass what it needs as facts.'),
    forbid('rules-stand-alone', '^src/planner/rules/(?!index)', '^src/planner/rules', 'No rule imports a rule: shared words belong beside the rules.'),
    forbid('edges-apart', '^src/api/ics', '^src/api/(graph|store|jobs|bot|http)', 'Edges never know each other: main.ts introduces them.'),
    forbid('cli-reads-files-only', '^src/cli', '^src/(?!cli|planner|api/ics)', 'The command line uses the planner and calendar files only.'),
    forbid('sandbox-stands-alone', '^src/sandbox', '^src/(?!sandbox)', 'The sandbox knows nothing of our code: it is the other side.'),
    forbid('nobody-imports-main', '^src', '^src/api/main', 'main.ts introduces the parts; no part needs it.'),
  ],
  options: { doNotFollow: { path: 'node_modules' }, tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' }, enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'] } },
};
