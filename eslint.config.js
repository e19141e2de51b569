/** What style.md asks for, as far as a linter can see it. */
import jest from 'eslint-plugin-jest';
import tseslint from 'typescript-eslint';

const outside = (name) => ({ name, message: `The planner is pure: take ${name} out of it and pass what it would say as a fact.` });

export default tseslint.config(
  { ignores: ['build', 'data', 'node_modules'] },
  ...tseslint.configs.strict,
  { files: ['src/**/*.ts', 'tests/**/*.ts', 'scripts/**/*.ts'] },
  {
    files: ['src/planner/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', outside('Date'), outside('process'), outside('console'), outside('fetch')],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'The same facts give the same plan: there is no chance in the planner.' }],
    },
  },
  {
    files: ['tests/**/*.ts'],
    ...jest.configs['flat/recommended'],
    rules: { ...jest.configs['flat/recommended'].rules, 'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'fc.assert'] }] },
  },
);
