import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const sources = ['packages/*/src/**/*.ts', 'examples/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts'];
const tests = ['**/*.test.ts', '**/*.suite.ts', 'test/**/*.ts', 'bench/**/*.ts'];
const plainScripts = ['**/*.mjs', '**/*.js'];
/** Files that are words or instruments: as long as what they say, and never clever. */
const wordFiles = [
  '**/*.sv.ts',
  '**/*.en.ts',
  '**/locales/**',
  '**/words/**',
  'packages/content/src/*/areas/**',
  'packages/content/src/factors/*-factors.ts',
];

const noTopLevelLet = ["Program > VariableDeclaration[kind!='const']"]
  .concat("Program > ExportNamedDeclaration > VariableDeclaration[kind!='const']")
  .map((selector) => ({ selector, message: 'Nothing is global: keep what changes in an object.' }));

const noPrivateKeyword = {
  // A decorated member cannot be a #name with legacy decorators.
  selector:
    ":matches(MethodDefinition, PropertyDefinition[decorators.length=0])[accessibility='private']",
  message: 'Private is #name.',
};

const noHiddenInputs = [
  ["NewExpression[callee.name='Date'][arguments.length=0]", 'Take the time from the Clock port.'],
  ["CallExpression[callee.name='Date']", 'Take the time from the Clock port.'],
  ["MemberExpression[object.name='Date'][property.name='now']", 'Take the time from the Clock.'],
  ["MemberExpression[object.name='performance'][property.name='now']", 'Use the Clock port.'],
  ["MemberExpression[object.name='Math'][property.name='random']", 'Use the Ids port.'],
  ["MemberExpression[object.name='crypto']", 'Use the Ids port.'],
].map(([selector, message]) => ({ selector, message }));

/** What a page's guest may never touch: storage, network, and text turned into code. */
const noHostBelongings = [
  'caches',
  'cookieStore',
  'fetch',
  'indexedDB',
  'localStorage',
  'sessionStorage',
  'EventSource',
  'WebSocket',
  'XMLHttpRequest',
].map((name) => ({ name, message: 'Memory only, and no network: the host gives us a port.' }));

export default defineConfig(
  { ignores: ['**/dist/**', 'docs/site/**', 'coverage/**', '**/.data/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: [...sources, ...plainScripts],
    extends: [eslint.configs.recommended],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300 }],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  { files: plainScripts, languageOptions: { globals: globals.node } },
  {
    files: ['examples/**/*.js', 'test/journeys/driving/host.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: sources,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A type parameter used once is how `load<Answer>(…)` names what comes back.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      'no-restricted-syntax': ['error', ...noTopLevelLet, noPrivateKeyword],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', ...noHostBelongings],
    },
  },
  {
    files: ['packages/{core,machines,content,fhir}/src/**/*.ts'],
    // The ports' own defaults are where the time and the ids come from.
    ignores: [...tests, 'packages/machines/src/ports/system-ports.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...noTopLevelLet, noPrivateKeyword, ...noHiddenInputs],
    },
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      '@typescript-eslint/member-ordering': [
        'error',
        {
          default: {
            memberTypes: [
              'static-field',
              'static-initialization',
              'instance-field',
              'constructor',
              ['instance-method', 'instance-get', 'instance-set'],
            ],
          },
        },
      ],
      // Lit calls template listeners with the element as `this`.
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-imports': [
        'error',
        {
          paths: ['lit/directives/unsafe-html.js', 'lit/directives/unsafe-svg.js'].map((name) => ({
            name,
            message: 'Trusted Types: what people said is text, never markup.',
          })),
        },
      ],
    },
  },
  { files: wordFiles, rules: { 'max-lines': 'off' } },
  {
    files: tests,
    rules: {
      'max-lines': ['error', { max: 400 }],
      // What `before` makes and `after` ends has to stand somewhere.
      'no-restricted-syntax': ['error', noPrivateKeyword],
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            // A plugin of @open-wc/testing gives `equal` the type of a promise, which it is not.
            { from: 'package', package: 'chai', name: 'Equal' },
            {
              from: 'package',
              package: 'node:test',
              name: [
                'after',
                'afterEach',
                'before',
                'beforeEach',
                'describe',
                'it',
                'suite',
                'test',
              ],
            },
          ],
        },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
);
