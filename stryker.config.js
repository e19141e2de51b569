/** `npm run mutate`: changes the planner in small ways and asks its tests whether they notice. Stories and words inside rules are left alone: they are data. */

/** Parts of a rule that tell or prove it, and decide nothing. */
const TELLING = new Set(['examples', 'summary', 'rationale', 'basis', 'messages', 'silences']);
/** Constants that are words on screen. */
const WORDS = new Set(['SENTENCES']);

const isFromStories = (path) => path.isIdentifier() && /(^|\/)story\.ts$/.test(path.scope.getBinding(path.node.name)?.path.parent.source?.value ?? '');

/** Whether a statement at a file's top makes something out of stories, as the givens of a rule's examples do. */
function isGiven(path) {
  if (!path.isVariableDeclaration() || !path.parentPath?.isProgram()) return false;
  let uses = false;
  path.traverse({
    CallExpression: (inner) => {
      if (inner.get('callee').isIdentifier({ name: 'defineRule' })) inner.skip();
    },
    Identifier: (inner) => {
      uses ||= isFromStories(inner);
    },
  });
  return uses;
}

/** Stryker's plugin named `data`. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'data',
    value: {
      shouldIgnore(path) {
        if (path.isObjectProperty() && path.get('key').isIdentifier() && TELLING.has(path.node.key.name)) return 'It tells the rule.';
        if (path.isVariableDeclarator() && path.get('id').isIdentifier() && WORDS.has(path.node.id.name)) return 'It is words.';
        return isGiven(path) ? 'It is part of a story.' : undefined;
      },
    },
  },
];

export default {
  mutate: [
    'src/planner/**/*.ts',
    '!src/planner/story.ts',
    '!src/planner/strategies.ts',
    '!src/planner/zone-names.ts',
    '!src/planner/rules/index.ts',
    // One language each: catalogues of words, which decide nothing and which other tests compare with one another.
    '!src/planner/words/??/*.ts',
    '!src/planner/{coming,days,checks/sentences,drafts/letters}/??.ts',
    '!src/planner/{asking,checks/words,cues}/{??,books,given-names,languages,not-names,wordings}.ts',
  ],
  plugins: ['./stryker.config.js', './scripts/mutation/runner.ts'],
  ignorers: ['data'],
  testRunner: 'in-process',
  coverageAnalysis: 'perTest',
  maxTestRunnerReuse: 300,
  concurrency: 2,
  reporters: ['clear-text', 'progress', 'html'],
  clearTextReporter: { allowColor: false, logTests: false },
  htmlReporter: { fileName: 'build/mutation/index.html' },
  tempDirName: 'build/mutation/sandbox',
  ignorePatterns: ['build', 'data', 'docs', 'manifest', 'appPackage', 'tests/browser'],
  thresholds: { high: 90, low: 80, break: 80 },
  incremental: false,
  timeoutMS: 5000,
};
