/** What style.md asks for, as far as a linter can see it. */
import jest from 'eslint-plugin-jest';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const outside = (name) => ({ name, message: `The planner is pure: take ${name} out of it and pass what it would say as a fact.` });

export default tseslint.config(
  { ignores: ['build', 'data', 'node_modules', 'coverage'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Export it by its name: a name is found by searching.' }],
    },
  },
  // Their tools ask for a default export.
  { files: ['*.config.ts', 'tests/support/global-setup.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['src/tab/**/*.tsx', 'src/tab/**/*.ts'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.strict],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export it by its name: a name is found by searching.' },
        ...[
          'JSXText[value=/\\p{L}/u]:not([value="Followthrough"])',
          'JSXAttribute[name.name=/^(aria-label|title|alt|placeholder|label|hint|validationMessage)$/] > Literal[value=/\\p{L}/u]',
          'JSXAttribute[name.name=/^(aria-label|title|alt|placeholder|label|hint|validationMessage)$/] > JSXExpressionContainer > :matches(Literal, TemplateLiteral)',
          'JSXElement > JSXExpressionContainer > :matches(ConditionalExpression, LogicalExpression) > Literal[value=/\\p{L}/u]',
          'CallExpression[callee.property.name=/^(say|fail)$/] > :matches(Literal, TemplateLiteral)',
          ':not(NewExpression) > Literal[value=/^\\p{Lu}\\p{Ll}+ \\p{L}/u]',
        ].map((selector) => ({ selector, message: 'Put words for people into src/tab/words, in every language, and tell them with say().' })),
      ],
      // The pages pass around functions of plain objects; nothing there has a `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['src/tab/words/*/*.ts'], rules: { 'no-restricted-syntax': 'off' } },
  // Frames without clipboard permission, Teams among them, answer to the older command only.
  { files: ['src/tab/copy-text.ts'], rules: { '@typescript-eslint/no-deprecated': 'off' } },
  {
    files: ['src/planner/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', outside('Date'), outside('process'), outside('console'), outside('fetch')],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'The same facts give the same plan: there is no chance in the planner.' }],
    },
  },
  {
    files: ['tests/**/*.test.ts'],
    ...jest.configs['flat/recommended'],
    rules: { ...jest.configs['flat/recommended'].rules, 'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'fc.assert'] }] },
  },
);
