import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'data/', 'coverage/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // numbers and booleans read well in a message; objects do not
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allow: [{ from: 'lib', name: ['URL', 'URLSearchParams', 'Error'] }] },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      // a string spread gives code points, which is what we order ids by
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // options of a library are object literals, whatever its types call them
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // a type parameter used once can still name the answer for the caller
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // a port may be asynchronous where one of its engines is not
      '@typescript-eslint/require-await': 'off',
      'max-lines': ['error', { max: 300 }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    // components take apart their properties and what hooks give: nothing there has a `this`
    files: ['src/web/**/*.ts', 'src/web/**/*.tsx', 'tests/browser/**/*.ts'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    // these speak to a person at a terminal
    files: ['src/cli.ts', 'src/cli/**/*.ts', 'scripts/**/*.ts', 'bench/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // a test reads answers of unknown shape on purpose, and says so by what it expects of them
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // things thrown at the code on purpose, and news for who runs the tests
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      'no-console': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        ...Object.fromEntries(
          ['console', 'process', 'fetch', 'setTimeout', 'clearTimeout', 'URL', 'AbortController'].map((name) => [name, 'readonly']),
        ),
        module: 'writable',
      },
    },
    rules: { 'max-lines': ['error', { max: 300 }], 'no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }] },
  },
);
