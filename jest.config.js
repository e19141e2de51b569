/** Native ESM through @swc/jest; run with `node --experimental-vm-modules`. */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2024', parser: { syntax: 'typescript', tsx: true } }, module: { type: 'es6' } }] },
  globalSetup: '<rootDir>/tests/support/global-setup.ts',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/build'],
  testTimeout: 60000,
  // Both cores of a small machine: jest would leave one idle.
  maxWorkers: '100%',
};
