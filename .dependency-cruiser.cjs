/** Who may import whom. Each message says where the code belongs instead. `npm run diagram` draws the README's picture from the same imports. */
const forbid = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: typeof from === 'string' ? { path: from } : from,
  to: typeof to === 'string' ? { path: to } : to,
});

/** What the first look is drawn with (its views, and what begins the page): all that `src/tab/main.ts` reaches before React is there. */
const WITHOUT_REACT = [
  '(main|begin|after|in-time|root|route|surface|time|words)\\.ts$',
  '(first-look|icons)/',
  'api/(client|first-asked|problem)\\.ts$',
  'host/(browser|choose-host|host|sandbox|window-told)\\.ts$',
  'queue/(about|kind-icon|people|state-switch|groups|verbs)\\.tsx?$',
  'words/(languages|message|say)\\.ts$',
  '[a-z-]+/[a-z-]+-view\\.tsx$',
].join('|');
const NEEDED_BEFORE = { dynamic: false, dependencyTypesNot: ['type-only'] };

module.exports = {
  forbidden: [
    forbid('no-circles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }, 'Two files that need each other are one file, or want a third.'),
    forbid('planner-is-pure', '^src/planner', '^src/(?!planner)', 'The planner imports only itself: pass what it needs as facts.'),
    forbid('rules-stand-alone', '^src/planner/rules/(?!index)', '^src/planner/rules', 'No rule imports a rule: shared words belong beside the rules.'),
    forbid('ports-know-the-planner', '^src/api/ports', '^src/(?!planner|api/(consent|ports))', 'A port speaks in words of the planner and of consent: an edge translates.'),
    forbid('contract-stands-alone', '^src/api/(contract|errors|consent)', '^src/(?!api/contract)', 'What surfaces see depends on nothing behind it.'),
    forbid(
      'core-knows-ports',
      '^src/api/(actions|outbox|sync|rounds|subscribing)',
      { path: '^src/', pathNot: '^src/(planner|api/(ports|errors|consent|actions|outbox|sync|rounds|subscribing))' },
      'Actions and rounds know the planner and the ports, never an edge: take it through a port.',
    ),
    forbid(
      'edges-apart',
      '^src/api/(graph|ics|store|jobs)/',
      { path: '^src/', pathNot: '^src/(planner|api/($1/|ports|contract|errors|consent))' },
      'Edges know the planner and the ports, never each other: main.ts introduces them.',
    ),
    forbid(
      'doors-call-actions',
      '^src/api/(http|bot)/',
      { path: '^src/', pathNot: '^src/(planner|api/($1/|ports|contract|errors|consent|actions|rounds|subscribing))' },
      'A door calls actions and rounds; it knows no store, no Graph and no other door.',
    ),
    forbid('tab-sees-the-contract', '^src/tab', { path: '^src/(?!tab)', pathNot: '^src/(api/contract|planner/checks)' }, 'Pages know the contract and the draft checks, nothing else of the server.'),
    forbid('tab-takes-types', '^src/tab', { path: '^src/api', dependencyTypesNot: ['type-only'] }, 'Pages take types from the contract (import type), so that no server code is shipped to a browser.'),
    forbid(
      'first-look-needs-no-react',
      `^src/tab/(${WITHOUT_REACT})`,
      { path: '^node_modules/(react|react-dom|@fluentui)/', pathNot: 'jsx-runtime', ...NEEDED_BEFORE },
      'The first look is there before React and Fluent: views take props and return elements, and hooks stay in what wraps them.',
    ),
    forbid(
      'first-look-stands-alone',
      `^src/tab/(${WITHOUT_REACT})`,
      { path: '^src/tab/', pathNot: `^src/tab/(${WITHOUT_REACT})`, ...NEEDED_BEFORE },
      'What the first look needs does without React: a view is named `…-view.tsx`; what else it needs is named in `.dependency-cruiser.cjs`.',
    ),
    forbid(
      'cli-reads-files-only',
      { path: '^src/cli', pathNot: '^src/cli/(doctor|finding-text|tenant)' },
      '^src/(?!cli|planner|api/ics)',
      'The command line uses the planner and calendar files only.',
    ),
    forbid('cli-keeps-tenants', '^src/cli/tenant', '^src/(?!cli|api/(config|errors|ports|store))', 'Organisations are kept in the store; their command asks it and prints.'),
    forbid('cli-prints-the-doctor', '^src/cli/(doctor|finding-text)', '^src/(?!cli|api/doctor)', 'The doctor examines in src/api/doctor; its command only prints.'),
    forbid(
      'doctor-examines',
      '^src/api/doctor',
      { path: '^src/', pathNot: '^src/api/(doctor|authority-clock|certificate|config|consent|errors|store)' },
      'The doctor looks at the configuration, the database and other servers from outside, never at what runs.',
    ),
    forbid('doctor-is-called', { path: '^src/', pathNot: '^src/(api/(doctor|main)|cli/(doctor|finding-text))' }, '^src/api/doctor', 'Only its command and main.ts ask the doctor.'),
    forbid('sandbox-stands-alone', '^src/sandbox', '^src/(?!sandbox)', 'The sandbox knows nothing of our code: it is the other side.'),
    forbid('nobody-imports-main', '^src', '^src/api/main', 'main.ts introduces the parts; no part needs it.'),
    forbid('nobody-imports-tests', '^src', '^(tests|scripts)', 'The product stands without its tests and scripts.'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'] },
    reporterOptions: { mermaid: { minify: false } },
  },
};
