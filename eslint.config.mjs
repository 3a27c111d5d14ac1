// Type-aware, strict. Where a rule is off, the line says why. Formatting is prettier's business, imports' direction is
// scripts/check-layers.mjs'. src/kernel/assembly is AssemblyScript: its compiler judges it.
import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Law 8 of ARCHITECTURE.md. performance.now() stays free: a stopwatch for counters tells no time of day. */
const belowEngine = [
  'base',
  'kernel',
  'git',
  'history',
  'changes',
  'uast',
  'budget',
  'pipeline',
  'analyzers',
  'checkpoint',
];
const lawEight = 'Nothing below engine/ reads the environment, the arguments or the clock: take it as a parameter.';

export default defineConfig(
  {
    ignores: [
      'dist/',
      'lib/',
      'coverage/',
      '.cache/',
      'src/kernel/assembly/',
      'src/grammars/',
      'src/words/',
      'src/assets/',
      'test/uast/fixtures/',
      '**/node_modules/',
    ],
  },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.check.json', './tsconfig.page.json', './tsconfig.scripts.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', 500],
      'no-constant-condition': ['error', { checkLoops: 'allExceptWhileTrue' }],
      'no-param-reassign': 'off',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unnecessary-condition': 'off', // indexed access is typed as present: the rule would remove real guards
      '@typescript-eslint/no-unnecessary-type-parameters': 'off', // a parameter may state a relation to the caller's type
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off', // an interface may ask for a promise that one implementation has at once
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    },
  },
  {
    files: [`src/{${belowEngine.join(',')}}/**/*.ts`],
    rules: {
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: lawEight },
        { object: 'process', property: 'argv', message: lawEight },
        { object: 'Date', property: 'now', message: lawEight },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: lawEight },
      ],
    },
  },
  {
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off', // a test that is wrong about presence fails anyway
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [] }],
    },
  },
  {
    files: ['types/**'],
    rules: { '@typescript-eslint/no-extraneous-class': 'off' }, // declares classes of others as they are
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        performance: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
      },
    },
    rules: {
      'no-undef': 'off', // checkJs knows
      '@typescript-eslint/restrict-plus-operands': ['error', { allowAny: true }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowAny: true, allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-unsafe-argument': 'off', // what JSON.parse gives is any, and JSDoc casts would bury the point
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
